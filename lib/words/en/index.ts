import type { words as tr } from '../tr/index';
import { pages } from './pages/index';
import { spoken } from './spoken/index';

export const words: typeof tr = { ...spoken, ...pages };
