import { lastCheckBytes } from '../both/last-check';
import { hands } from '../harness/card';
import { launch } from '../harness/launch';
import { kept } from './kept';

lastCheckBytes(kept, () => launch({ build: null }), hands);
