import { journeys } from '../both/journeys';
import { hands } from '../harness/card';
import { launch } from '../harness/index';

journeys(launch, hands);
