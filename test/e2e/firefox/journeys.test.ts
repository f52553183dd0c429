import { journeys } from '../both/journeys';
import { hands } from './card';
import { launchFirefox } from './launch';

journeys(launchFirefox, hands);
