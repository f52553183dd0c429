import { hostilePages } from '../both/hostile';
import { hands } from './card';
import { kept } from './kept';
import { launchFirefox } from './launch';

hostilePages(kept, launchFirefox, hands);
