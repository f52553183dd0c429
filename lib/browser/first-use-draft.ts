import { readFirstUseDraft } from '../first-use';
import { sessionValue } from './session';

/** What was typed into the form of the first use, for this browser session: who begins in the popup goes on in the welcome page. */
export const firstUseDraft = sessionValue('first-use', readFirstUseDraft);
