import type { letter as tr } from '../tr/letter';

export const letter: typeof tr = {};
