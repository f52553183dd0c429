import { missesLetterSince } from '../../checklists/cover-letter';
import { MEBBIS_START_PAGES } from '../../pages/groups';
import { article } from '../../vocabulary/sources';
import { openStep, prepareLetter } from '../actions';
import { stateOfPresent } from '../present-application';
import type { Rule } from '../rule';

/** Article 8: without the cover letter there is no approval. */
export const rule: Rule = {
  id: 'cover-letter-missing',
  on: [...MEBBIS_START_PAGES, 'own-applications'],
  tone: 'caution',
  sources: [article(8)],
  restsOn: 'coverLetter',
  judge({ facts, case: person, office, today }) {
    // The page goes before the record: what is approved or came back waits for no letter.
    const state = stateOfPresent(facts, person, today);
    if (state !== null && state !== 'unfinished') return null;
    const appliedOn = person && missesLetterSince(person, office);
    return appliedOn && { variant: 'plain', values: { appliedOn }, actions: [prepareLetter, openStep] };
  },
};
