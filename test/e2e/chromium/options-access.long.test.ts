import { pagesForEveryone } from './options-access';
import { LIGHT_AND_DARK, OTHER_WAYS } from './ways';

pagesForEveryone([
  ...LIGHT_AND_DARK.map((way) => [way, ['en']] as const),
  ...OTHER_WAYS.map((way) => [way, ['tr', 'en']] as const),
]);
