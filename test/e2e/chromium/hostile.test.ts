import { hostilePages } from '../both/hostile';
import { hands } from '../harness/card';
import { launch } from '../harness/index';

hostilePages(launch, () => launch({ build: null }), hands);
