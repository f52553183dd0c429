import type { card as tr } from '../tr/card';

export const card: typeof tr = {};
