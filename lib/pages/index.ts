export type { Location } from './address';
export { fieldOf } from './field';
export { fold } from './fold';
export { type ReadOptions, readKamuSm } from './kamusm';
export { readMebbis } from './mebbis';
export { place } from './place';
export { type PagePlace, placeByAddress } from './place-by-address';
export { type Press, sendControlOf } from './press';
export { type PageText, pageTexts } from './texts';
