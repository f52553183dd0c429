import { pagesForEveryone } from './options-access';
import { LIGHT_AND_DARK } from './ways';

pagesForEveryone(LIGHT_AND_DARK.map((way) => [way, ['tr']]));
