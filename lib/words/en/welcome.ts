import type { welcome as tr } from '../tr/welcome';

export const welcome: typeof tr = {};
