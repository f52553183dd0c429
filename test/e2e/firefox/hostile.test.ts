import { hostilePages } from '../both/hostile';
import { hands } from './card';
import { launchFirefox } from './launch';

hostilePages(launchFirefox, () => launchFirefox({ build: null }), hands);
