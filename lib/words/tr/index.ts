import { pages } from './pages/index';
import { spoken } from './spoken/index';

/** All words of a page; English has their shape. */
export const words = { ...spoken, ...pages };
