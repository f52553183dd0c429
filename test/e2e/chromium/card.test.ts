import { cardJourneys } from '../both/card';
import { hands } from '../harness/card';
import { kept } from './kept';

cardJourneys(kept, hands);
