import { type Day, dayOf } from '../../../lib/calendar/day';
import type { Case } from '../../../lib/case/schema';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import type { Office } from '../../../lib/offices/office';
import { officeNamed } from '../../../lib/offices/offices';
import type { Offer, PageFacts } from '../../../lib/pages/facts';
import type { Question } from '../../../lib/rules/rule';
import type { RequestType, SigningMethod } from '../../../lib/vocabulary/application';
import type { Tone } from '../../../lib/vocabulary/findings';
import type { PageKind } from '../../../lib/vocabulary/page-kinds';

/** The day on which all examples play unless they say another. */
export const TODAY = dayOf(2026, 11, 23);
/** Last days, seen from that day. */
export const TOO_EARLY = dayOf(2027, 8, 1);
export const IN_WINDOW = dayOf(2027, 1, 21);
export const EXPIRED = dayOf(2026, 11, 1);

/** A question in few words; what is not named is absent, unknown or none. */
export interface Ask {
  readonly on: PageKind;
  readonly settled?: boolean;
  /** What the page's reason field shows. */
  readonly reason?: RequestType | 'open' | 'unreadable';
  readonly lacksRenewal?: boolean;
  /** The newest row of «Başvurularım». */
  readonly newest?: PageFacts['newest'];
  readonly earlier?: RequestType;
  readonly offers?: Partial<Record<SigningMethod, Offer>>;
  readonly choosing?: readonly SigningMethod[];
  readonly shows?: string;
  readonly named?: boolean;
  readonly person?: Partial<Case> | null;
  /** A known office by its id, or one of one's own. */
  readonly office?: string | Office;
  readonly today?: Day;
  readonly noCaseShown?: boolean;
  readonly off?: readonly string[];
  readonly dismissed?: readonly string[];
}

/** One page with one case, and what a rule does there. */
export interface Example {
  /** The sentence that it proves. */
  readonly that: string;
  readonly ask: Ask;
  /** The tone, where it is not the rule's own. */
  readonly tone?: Tone;
  readonly variant?: string;
  /** A piece of the Turkish body. */
  readonly says?: string;
}

export interface Examples {
  readonly fires: readonly [Example, ...Example[]];
  readonly silent: readonly [Example, ...Example[]];
}

function officeIn(office: string | Office): Office {
  if (typeof office === 'object') return office;
  const known = officeNamed(office);
  if (!known) throw new Error(`no office ${office}`);
  return known;
}

/** A province that takes only the hand-signed form after the end, with a source of its own. */
export const WET_ONLY: Office = {
  ...aksaray,
  id: 'policy',
  renewalAfterExpiry: { value: 'wet-only', source: { policy: 'Örnek yazı' }, checkedOn: TODAY, own: true },
};

/** A province that takes a renewal in time signed in any way, with a source of its own. */
export const WET_ACCEPTED: Office = {
  ...aksaray,
  id: 'policy',
  wetRenewalInTime: { value: 'accepted', source: { policy: 'Örnek yazı' }, checkedOn: TODAY, own: true },
};

/** A renewal that goes well: in the window, notice and e-onay there. */
export const IN_USE: Partial<Case> = {
  situation: 'certificate-in-use',
  certificateValidUntil: IN_WINDOW,
  eOnay: 'active',
  noticeReceivedOn: dayOf(2026, 11, 1),
};

export const FINAL_WITH_E_ONAY = {
  'e-onay': 'yes',
  'e-signature': 'yes',
  'wet-signature': 'yes',
} as const satisfies Ask['offers'];

export function question(ask: Ask): Question {
  return {
    facts: factsOf(ask),
    case: ask.person === null ? null : caseOf(ask.person ?? {}),
    office: officeIn(ask.office ?? aksaray),
    today: ask.today ?? TODAY,
    chosenEarlier: ask.earlier ?? null,
    noCaseShown: ask.noCaseShown ?? false,
    findingsOff: ask.off ?? [],
    dismissed: ask.dismissed ?? [],
  };
}

const caseOf = (person: Partial<Case>): Case => ({
  situation: 'certificate-in-use',
  certificateValidUntil: null,
  eOnay: 'unknown',
  noticeReceivedOn: null,
  steps: {},
  seenOnPage: [],
  returned: [],
  ...person,
});

const factsOf = ({ on, settled, reason, lacksRenewal, newest, offers, choosing, shows, named }: Ask): PageFacts => ({
  page: on,
  portal: on.startsWith('mebbis') ? 'mebbis' : 'bp',
  settled: settled ?? true,
  request:
    reason === undefined
      ? { state: 'absent' }
      : reason === 'open' || reason === 'unreadable'
        ? { state: reason }
        : { state: 'chosen', type: reason },
  signing: {
    offered: { 'e-onay': 'no', 'e-signature': 'no', 'wet-signature': 'no', ...offers },
    choosing: choosing ?? [],
  },
  lacksRenewal: lacksRenewal ?? false,
  newest: newest ?? null,
  outcome: null,
  validUntil: shows ?? null,
  named: named ?? false,
});
