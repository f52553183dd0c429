import { cardJourneys } from '../both/card';
import { hands } from './card';
import { launchFirefox } from './launch';

cardJourneys(launchFirefox, hands);
