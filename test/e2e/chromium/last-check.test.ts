import { lastCheckJourneys } from '../both/last-check';
import { hands } from '../harness/card';
import { kept } from './kept';

lastCheckJourneys(kept, hands);
