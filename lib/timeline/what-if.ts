import { productionStartsOn, renewedCardWorksFrom } from '../calendar/certificate';
import type { Day } from '../calendar/day';
import type { Case, EOnayState, Settings } from '../case/schema';
import type { Office } from '../offices/office';
import type { PageFacts, RequestType, SigningShown } from '../pages/facts';
import { assess } from '../rules/assess';
import type { Finding } from '../rules/rule';

/** What would come of applying on a day. */
export interface WhatIf {
  /** What the rules say of that application, gravest first; mere information left out. */
  readonly findings: readonly Finding[];
  /** The first day of production, once approved; null: at once, whenever it is approved. */
  readonly producedFrom: Day | null;
  /** The first day on which the new card surely works; null: as soon as it is there. */
  readonly worksFrom: Day | null;
  /** A renewal without a recorded last day: neither day can be told. */
  readonly unknown: boolean;
}

const TYPES: Readonly<Record<Case['situation'], RequestType>> = {
  'no-certificate': 'first',
  'certificate-in-use': 'renewal',
  'identity-changed': 'identity-change',
  'lost-or-stolen': 'lost-or-stolen',
};

/**
 * «Şu gün başvurursam»: the same rules, asked as if the person went through the application on that day, chose what their
 * situation demands and signed as well as their e-onay allows.
 */
export function whatIf(
  person: Case,
  office: Office,
  day: Day,
  { findingsOff, dismissed }: Pick<Settings, 'findingsOff' | 'dismissed'>,
): WhatIf {
  const type = TYPES[person.situation];
  const pages: readonly PageFacts[] = [
    facts('application-form', type, { offered: NONE, choosing: [] }),
    facts('final-approval', type, signing(type, person.eOnay)),
  ];
  const found = new Map<string, Finding>();
  for (const page of pages) {
    const question = {
      facts: page,
      case: person,
      office,
      today: day,
      chosenEarlier: type,
      noCaseSaid: true,
      findingsOff,
      dismissed,
    };
    for (const finding of assess(question)) {
      if (finding.tone !== 'info' && !found.has(finding.id)) found.set(finding.id, finding);
    }
  }
  const findings = [...found.values()].sort((a, b) => GRAVITY.indexOf(a.tone) - GRAVITY.indexOf(b.tone));

  const end = person.certificateValidUntil;
  if (type !== 'renewal' || (end !== null && end < day)) {
    return { findings, producedFrom: null, worksFrom: null, unknown: false };
  }
  if (end === null) return { findings, producedFrom: null, worksFrom: null, unknown: true };
  const production = productionStartsOn(end, office.productionMonths.value);
  return {
    findings,
    producedFrom: production > day ? production : null,
    worksFrom: renewedCardWorksFrom(end),
    unknown: false,
  };
}

const GRAVITY: readonly string[] = ['rejected', 'caution', 'uncertain'];
const NONE: SigningShown['offered'] = { 'e-onay': 'no', 'e-signature': 'no', 'wet-signature': 'no' };

function signing(type: RequestType, eOnay: EOnayState): SigningShown {
  if (type === 'first' || eOnay === 'inactive') {
    return { offered: { ...NONE, 'wet-signature': 'yes' }, choosing: ['wet-signature'] };
  }
  if (eOnay === 'unknown') return { offered: { ...NONE, 'e-onay': 'maybe', 'wet-signature': 'yes' }, choosing: [] };
  return { offered: { ...NONE, 'e-onay': 'yes', 'wet-signature': 'yes' }, choosing: ['e-onay'] };
}

const facts = (page: PageFacts['page'], type: RequestType, shown: SigningShown): PageFacts => ({
  page,
  portal: 'bp',
  settled: true,
  request: { state: 'chosen', type },
  signing: shown,
  outcome: null,
  validUntil: null,
  named: false,
});
