import { card } from './card';
import { common } from './common';
import { letter } from './letter';
import { options } from './options';
import { welcome } from './welcome';

/** The Turkish catalogue; English has its shape. */
export const tr = { ...common, card, letter, options, welcome };
