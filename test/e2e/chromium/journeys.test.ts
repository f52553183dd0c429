import { journeys } from '../both/journeys';
import { hands } from '../harness/card';
import { kept } from './kept';

journeys(kept, hands);
