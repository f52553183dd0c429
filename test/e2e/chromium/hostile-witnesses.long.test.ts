import { hostileWitnesses } from '../both/hostile';
import { hands } from '../harness/card';
import { launch } from '../harness/launch';
import { kept } from './kept';

hostileWitnesses(kept, () => launch({ build: null }), hands);
