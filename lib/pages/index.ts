export { type Location, type PagePlace, placeByAddress } from './address';
export { fieldOf } from './field';
export { fold } from './fold';
export { type ReadOptions, readKamuSm } from './kamusm';
export { readMebbis } from './mebbis';
export { place } from './place';
export { type Press, sendControlOf } from './press';
export { type PageText, pageTexts } from './texts';
