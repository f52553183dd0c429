import fc from 'fast-check';
import { addDays, type Day, dayOf } from '../../../lib/calendar/day';
import { type Case, E_ONAY_STATES, SITUATIONS, STEP_IDS } from '../../../lib/case/schema';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { office as genel } from '../../../lib/offices/known/genel';
import type { Office } from '../../../lib/offices/office';
import type { PageFacts } from '../../../lib/pages/facts';
import type { Question } from '../../../lib/rules/rule';
import { APPLICATION_STATES, type RequestType } from '../../../lib/vocabulary/application';
import { PAGE_KINDS } from '../../../lib/vocabulary/page-kinds';

const REQUESTS = ['first', 'renewal', 'identity-change', 'lost-or-stolen', 'other'] as const satisfies RequestType[];
const WAYS = ['e-onay', 'e-signature', 'wet-signature'] as const;

export const days: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 20 * 366 }).map((n) => addDays(dayOf(2020, 1, 1), n));

const offer = fc.constantFrom('yes', 'maybe', 'no');

export const facts: fc.Arbitrary<PageFacts> = fc.record({
  page: fc.constantFrom(...PAGE_KINDS),
  portal: fc.constantFrom('bp', 'bs', 'oi', 'nb', 'mebbis'),
  settled: fc.boolean(),
  request: fc.oneof(
    fc.record({ state: fc.constantFrom('absent', 'open', 'unreadable') }),
    fc.record({ state: fc.constant('chosen'), type: fc.constantFrom(...REQUESTS) }),
  ),
  signing: fc.record({
    offered: fc.record({ 'e-onay': offer, 'e-signature': offer, 'wet-signature': offer }),
    choosing: fc.uniqueArray(fc.constantFrom(...WAYS), { maxLength: 2 }),
  }),
  lacksRenewal: fc.boolean(),
  newest: fc.option(
    fc.record({ state: fc.constantFrom(...APPLICATION_STATES), on: fc.option(fc.oneof(days, fc.string())) }),
  ),
  outcome: fc.constant(null),
  validUntil: fc.option(fc.oneof(days, fc.string()), { freq: 3 }),
  named: fc.boolean(),
});

export const cases: fc.Arbitrary<Case> = fc.record({
  situation: fc.constantFrom(...SITUATIONS),
  certificateValidUntil: fc.option(days),
  eOnay: fc.constantFrom(...E_ONAY_STATES),
  noticeReceivedOn: fc.option(days),
  steps: fc.dictionary(fc.constantFrom(...STEP_IDS), days, { maxKeys: 6 }),
  seenOnPage: fc.subarray([...STEP_IDS], { maxLength: 2 }),
  returned: fc.constant([]),
});

const offices: fc.Arbitrary<Office> = fc.constantFrom(aksaray, genel);

export const questions: fc.Arbitrary<Question> = fc.record({
  facts,
  case: fc.option(cases, { freq: 8 }),
  office: offices,
  today: days,
  chosenEarlier: fc.option(fc.constantFrom(...REQUESTS), { freq: 2 }),
  noCaseShown: fc.boolean(),
  findingsOff: fc.constant([]),
  dismissed: fc.constant([]),
});
