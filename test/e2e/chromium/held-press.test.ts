import { heldPresses } from '../both/held-press';
import { hands } from '../harness/card';
import { kept } from './kept';

heldPresses(kept, hands);
