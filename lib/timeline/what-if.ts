import { certificateState, productionStartsOn, renewedCardWorksFrom } from '../calendar/certificate';
import type { Day } from '../calendar/day';
import type { Case, Settings } from '../case/schema';
import { cite } from '../offices/cite';
import type { Office } from '../offices/office';
import { NO_SIGNING, type PageFacts } from '../pages/facts';
import { assess, toneAt } from '../rules/assess';
import { rule } from '../rules/findings/renewal-without-e-onay';
import type { Finding } from '../rules/rule';
import type { RequestType } from '../vocabulary/application';

/** What would come of applying on a day. */
export interface WhatIf {
  /** What the rules say of that application, gravest first; mere information left out. */
  readonly findings: readonly Finding[];
  /** The first day of production, once approved; null: at once, whenever it is approved. */
  readonly producedFrom: Day | null;
  /** The first day on which the new card surely works; null: as soon as it is there. */
  readonly worksFrom: Day | null;
  /** Days between two cards on which nothing can be signed; null: none that can be foreseen. */
  readonly gap: Gap | null;
  /** A renewal without a recorded last day: neither day can be told. */
  readonly unknown: boolean;
}

/** Nothing can be signed from a day on, until the new card is there. */
export interface Gap {
  readonly from: Day;
  /** Surely so, or only where approval, production and courier take longer than what is left. */
  readonly sure: boolean;
}

const TYPES: Readonly<Record<Case['situation'], RequestType>> = {
  'no-certificate': 'first',
  'certificate-in-use': 'renewal',
  'identity-changed': 'identity-change',
  'lost-or-stolen': 'lost-or-stolen',
};

/**
 * «Şu gün başvurursam»: the same rules, asked as if the person went through the application on that day and chose what their
 * situation demands. No page was seen, so nothing is asked of what one offers: what hangs on e-onay is said of the application.
 */
export function whatIf(
  person: Case,
  office: Office,
  day: Day,
  { findingsOff, dismissed }: Pick<Settings, 'findingsOff' | 'dismissed'>,
): WhatIf {
  const type = TYPES[person.situation];
  const found = new Map<string, Finding>();
  for (const page of ['application-form', 'final-approval'] as const) {
    const question = {
      facts: facts(page, type),
      case: person,
      office,
      today: day,
      chosenEarlier: type,
      noCaseShown: true,
      findingsOff,
      dismissed,
    };
    for (const finding of assess(question)) {
      if (finding.tone !== 'info' && !found.has(finding.id)) found.set(finding.id, finding);
    }
  }
  const condition = withoutEOnay(person, office, day);
  if (condition && ![...findingsOff, ...dismissed].includes(condition.id)) found.set(condition.id, condition);
  const findings = [...found.values()].sort((a, b) => GRAVITY.indexOf(a.tone) - GRAVITY.indexOf(b.tone));

  const end = person.certificateValidUntil;
  if (type !== 'renewal') return { findings, producedFrom: null, worksFrom: null, gap: null, unknown: false };
  if (end === null) return { findings, producedFrom: null, worksFrom: null, gap: null, unknown: true };
  const production = productionStartsOn(end, office.productionMonths.value);
  return {
    findings,
    producedFrom: production > day ? production : null,
    worksFrom: day > end ? null : renewedCardWorksFrom(end),
    gap: gapAfter(end, production, day),
    unknown: false,
  };
}

/**
 * A renewal applied for while its production could already have begun may come too late; on the last day and after it, it
 * surely does. How long approval, production and courier take stands in no source.
 */
function gapAfter(end: Day, production: Day, day: Day): Gap | null {
  if (day < production) return null;
  return { from: renewedCardWorksFrom(end), sure: day >= end };
}

const GRAVITY: readonly string[] = ['rejected', 'caution', 'uncertain'];

/** Articles 9 and 5 as a condition: a renewal in time that is made without e-onay; null where the record shows e-onay. */
function withoutEOnay(
  { situation, eOnay, certificateValidUntil: end }: Case,
  office: Office,
  day: Day,
): Finding | null {
  if (situation !== 'certificate-in-use' || eOnay === 'active' || office.wetRenewalInTime.value !== 'rejected')
    return null;
  const state = end && certificateState(end, day);
  if (state === 'expired') return null;
  const variant = state === 'valid' ? eOnay : 'if-valid';
  return {
    id: rule.id,
    variant,
    tone: variant === 'inactive' ? toneAt(office, rule.restsOn, rule.tone) : 'uncertain',
    values: end ? { validUntil: end } : {},
    actions: [],
    dismissible: false,
    ...cite(office, rule.restsOn, rule.sources),
  };
}

const facts = (page: PageFacts['page'], type: RequestType): PageFacts => ({
  page,
  portal: 'bp',
  settled: true,
  request: { state: 'chosen', type },
  lacksRenewal: false,
  signing: NO_SIGNING,
  newest: null,
  outcome: null,
  validUntil: null,
  named: false,
});
