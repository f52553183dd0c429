import { optionsJourneys } from '../both/options';
import { launch } from '../harness/index';

optionsJourneys(launch);
