import { cardJourneys } from '../both/card';
import { hands } from './card';
import { kept } from './kept';

cardJourneys(kept, hands);
