import type { tr } from '../tr/index';
import { card } from './card';
import { common } from './common';
import { letter } from './letter';
import { options } from './options';
import { welcome } from './welcome';

export const en: typeof tr = { ...common, card, letter, options, welcome };
