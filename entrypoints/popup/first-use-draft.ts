import { sessionValue } from '../../lib/browser/session';
import { readFirstUseDraft } from '../../lib/first-use';

/** What was typed into the form of the first use, for this browser session. */
export const firstUseDraft = sessionValue('first-use', readFirstUseDraft);
