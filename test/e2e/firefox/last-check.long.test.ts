import { lastCheckJourneys } from '../both/last-check';
import { hands } from './card';
import { kept } from './kept';

lastCheckJourneys(kept, hands);
