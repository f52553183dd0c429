import { cardJourneys } from '../both/card';
import { hands } from '../harness/card';
import { launch } from '../harness/index';

cardJourneys(launch, hands);
