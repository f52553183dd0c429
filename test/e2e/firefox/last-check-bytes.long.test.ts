import { lastCheckBytes } from '../both/last-check';
import { hands } from './card';
import { kept } from './kept';
import { launchFirefox } from './launch';

lastCheckBytes(kept, () => launchFirefox({ build: null }), hands);
