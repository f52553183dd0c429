import { hostilePages } from '../both/hostile';
import { hands } from '../harness/card';
import { launch } from '../harness/launch';
import { kept } from './kept';

hostilePages(kept, launch, hands);
