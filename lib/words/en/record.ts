import type { record as tr } from '../tr/record';

export const record: typeof tr = {};
