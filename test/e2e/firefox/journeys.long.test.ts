import { journeys } from '../both/journeys';
import { hands } from './card';
import { kept } from './kept';

journeys(kept, hands);
