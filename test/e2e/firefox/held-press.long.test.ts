import { heldPresses } from '../both/held-press';
import { hands } from './card';
import { kept } from './kept';

heldPresses(kept, hands);
