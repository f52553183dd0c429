import { hostileWitnesses } from '../both/hostile';
import { hands } from './card';
import { kept } from './kept';
import { launchFirefox } from './launch';

hostileWitnesses(kept, () => launchFirefox({ build: null }), hands);
