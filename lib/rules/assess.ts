import { cite } from '../offices/cite';
import type { Office, OfficeDemand } from '../offices/office';
import type { PageFacts } from '../pages/facts';
import { type Action, TONES, type Tone } from '../vocabulary/findings';
import type { PageKind } from '../vocabulary/page-kinds';
import { rules } from './all';
import { groundOf } from './ground';
import type { Finding, Ground, Question, Rule, Verdict } from './rule';

const byRank = (one: Rule, other: Rule) => (one.rank ?? 50) - (other.rank ?? 50) || (one.id < other.id ? -1 : 1);

const rulesOn = new Map<PageKind, Rule[]>();
for (const rule of rules.toSorted(byRank)) {
  for (const page of new Set(rule.on)) rulesOn.set(page, [...(rulesOn.get(page) ?? []), rule]);
}

/** Pages on which a rule can speak; on all others there is never a finding. */
export const speaksOn = (page: PageKind): boolean => rulesOn.has(page);

/** What there is to tell about a page: gravest first, in a stable order. Pure; never throws. */
export function assess(question: Question): readonly Finding[] {
  const candidates = rulesOn.get(question.facts.page);
  if (!candidates) return [];
  const ground = groundOf(question);
  const findings: Finding[] = [];
  for (const rule of candidates) {
    if (question.findingsOff.includes(rule.id) || question.dismissed.includes(rule.id)) continue;
    const verdict = rule.judge(ground);
    if (verdict) findings.push(findingOf(rule, verdict, ground));
  }
  return findings.sort((one, other) => gravity(one.tone) - gravity(other.tone));
}

const gravity = (tone: Tone): number => TONES.indexOf(tone);
const milder = (one: Tone, other: Tone): Tone => (gravity(one) > gravity(other) ? one : other);

/** The gravest tone that a rule can take at an office: «Reddedilir» needs a source of the office's own. */
export const toneAt = (office: Office, restsOn: OfficeDemand | undefined, tone: Tone): Tone =>
  restsOn && !office[restsOn].own ? milder(tone, 'caution') : tone;

/** A rule's answer with what the office and the way the page was recognised allow it to carry. */
function findingOf(rule: Rule, verdict: Verdict, { facts, office }: Ground): Finding {
  const restsOn = verdict.restsOn ?? rule.restsOn;
  const atOffice = toneAt(office, restsOn, rule.tone);
  // Nothing is rejected on a page that the person named.
  const carries = facts.named ? milder(atOffice, 'caution') : atOffice;
  return {
    ...verdict,
    ...cite(office, restsOn, rule.sources),
    id: rule.id,
    tone: milder(carries, verdict.atMost ?? carries),
    actions: (verdict.actions ?? []).filter((action) => !leadsHere(action, facts)),
    dismissible: rule.dismissible ?? false,
  };
}

/** Nothing offers to open the page one is on. */
function leadsHere(action: Action, { page, portal }: PageFacts): boolean {
  if (action.do !== 'open') return false;
  switch (action.page) {
    case 'application':
      return portal === 'bp' && page === 'application-login';
    case 'self-service':
      return portal === 'oi';
    case 'mebbis':
      return portal === 'mebbis';
  }
}
