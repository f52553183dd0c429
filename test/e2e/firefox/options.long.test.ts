import { optionsJourneys } from '../both/options';
import { kept } from './kept';

optionsJourneys(kept);
