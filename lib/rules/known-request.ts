import type { Case, Situation } from '../case/schema';
import type { PageFacts } from '../pages/facts';
import { APPLICATION_PAGES, FORM_AND_LATER } from '../pages/groups';
import type { RequestType } from '../vocabulary/application';
import type { PageKind } from '../vocabulary/page-kinds';
import type { KnownRequest } from './rule';

/** The request type that each situation demands. */
export const DEMANDED: Readonly<Record<Situation, RequestType>> = {
  'no-certificate': 'first',
  'certificate-in-use': 'renewal',
  'identity-changed': 'identity-change',
  'lost-or-stolen': 'lost-or-stolen',
};

const NOTHING: KnownRequest = { from: 'nothing', type: null };
const PART_OF_AN_APPLICATION = new Set<PageKind>([...APPLICATION_PAGES, ...FORM_AND_LATER]);

/**
 * How the request type is known: what the page has chosen; else what was chosen earlier on this tab's form;
 * else what the situation demands. Something chosen that can't be read is not filled up with a guess.
 */
export function knownRequest(
  { page, request }: Pick<PageFacts, 'page' | 'request'>,
  chosenEarlier: RequestType | null,
  person: Pick<Case, 'situation'> | null,
): KnownRequest {
  if (request.state === 'chosen') return { from: 'page', type: request.type };
  if (request.state === 'unreadable') return NOTHING;
  // A form that asks anew has forgotten the earlier choice; menus and MEBBİS pages never heard of it.
  if (chosenEarlier && request.state === 'absent' && PART_OF_AN_APPLICATION.has(page)) {
    return { from: 'earlier', type: chosenEarlier };
  }
  return person ? { from: 'situation', type: DEMANDED[person.situation] } : NOTHING;
}
