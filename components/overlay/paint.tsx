import { render } from 'preact';
import type { Paint } from '../../lib/page-side/overlay';
import { Overlay } from './Overlay';

/** Draws what is to be seen in a page into our own root; drawing again changes only what has changed. */
export const paintOverlay: Paint = (root, state, acts) => render(<Overlay state={state} acts={acts} />, root);
