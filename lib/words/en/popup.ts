import type { popup as tr } from '../tr/popup';

export const popup: typeof tr = {};
