import type { fieldOf } from './field';
import type { readKamuSm } from './kamusm';
import type { place } from './place';
import type { placeByAddress } from './place-by-address';
import type { sendControlOf } from './press';
import type { pageTexts } from './texts';

/** What a content script that shows needs of the one that reads. */
export interface Readers {
  readonly readKamuSm: typeof readKamuSm;
  readonly place: typeof place;
  readonly placeByAddress: typeof placeByAddress;
  readonly pageTexts: typeof pageTexts;
  readonly sendControlOf: typeof sendControlOf;
  readonly fieldOf: typeof fieldOf;
}

// On Kamu SM, reading and showing are two content scripts, each small enough by itself. They run one after the other in
// one isolated world, whose globals no page can see or set.
const KEY = Symbol.for('eimza-asistani/readers');

/** For the script that reads. */
export const handOver = (readers: Readers): void => {
  Reflect.set(globalThis, KEY, readers);
};

/** For the script that shows; null where the other one has not run. */
export const handedOver = (): Readers | null => Reflect.get(globalThis, KEY) ?? null;
