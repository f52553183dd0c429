import type { options as tr } from '../tr/options';

export const options: typeof tr = {};
