import { optionsJourneys } from '../both/options';
import { launchFirefox } from './launch';

optionsJourneys(launchFirefox);
