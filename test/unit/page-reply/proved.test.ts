import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { type Case, emptyRecord } from '../../../lib/case/schema';
import { proved } from '../../../lib/page-reply/proved';
import { portalAt } from '../../../lib/pages/address';
import type { PageFacts } from '../../../lib/pages/facts';
import type { Outcome } from '../../../lib/vocabulary/application';
import { PORTAL_PAGES } from '../../portals/index';

const today = dayOf(2026, 11, 23);
const person: Case = {
  situation: 'certificate-in-use',
  certificateValidUntil: dayOf(2027, 1, 21),
  eOnay: 'inactive',
  noticeReceivedOn: null,
  steps: {},
  seenOnPage: [],
  returned: [],
};
const page = (outcome: Outcome | null, named = false): PageFacts => ({
  page: 'e-signed-submission',
  portal: outcome === null || outcome === 'applied' ? 'bp' : 'oi',
  settled: true,
  request: { state: 'absent' },
  lacksRenewal: false,
  signing: { offered: { 'e-onay': 'no', 'e-signature': 'no', 'wet-signature': 'no' }, choosing: [] },
  newest: null,
  outcome,
  validUntil: null,
  named,
});
const caseAfter = (facts: PageFacts, now: Case): Case | null =>
  proved(facts, now, today)?.({ ...emptyRecord(), case: now }).case ?? null;

describe('what a page proves', () => {
  test('an application that was taken ticks its step and says that a page showed it', () => {
    const ticked = caseAfter(page('applied'), person);
    expect(ticked?.steps.apply).toBe(today);
    expect(ticked?.seenOnPage).toContain('apply');
  });

  test('a day that the person gave is kept', () => {
    expect(proved(page('applied'), { ...person, steps: { apply: dayOf(2026, 11, 20) } }, today)).toBeNull();
  });

  test('an activation makes e-onay active', () => {
    expect(caseAfter(page('e-onay-activated'), person)?.eOnay).toBe('active');
    expect(proved(page('e-onay-activated'), { ...person, eOnay: 'active' }, today)).toBeNull();
  });

  test('a PIN counts only for who holds the new card, since an old card is unlocked on the same page', () => {
    expect(proved(page('pin-created'), person, today)).toBeNull();
    const withCard = { ...person, steps: { 'card-received': today } };
    expect(caseAfter(page('pin-created'), withCard)?.steps.pin).toBe(today);
  });

  test('a cancelled certificate is a step of a lost card only', () => {
    expect(proved(page('certificate-cancelled'), person, today)).toBeNull();
    const lost: Case = { ...person, situation: 'lost-or-stolen' };
    expect(caseAfter(page('certificate-cancelled'), lost)?.steps.cancel).toBe(today);
  });

  test('what is done in the self-service is proved by no page of the application portal', () => {
    const lost: Case = { ...person, situation: 'lost-or-stolen', steps: { 'card-received': today } };
    for (const outcome of ['pin-created', 'certificate-cancelled', 'e-onay-activated'] as const) {
      expect(proved(page(outcome), lost, today)).not.toBeNull();
      expect(proved({ ...page(outcome), portal: 'bp' }, lost, today)).toBeNull();
    }
    expect(proved({ ...page('applied'), portal: 'nb' }, lost, today)).toBeNull();
  });

  test('every example page that says something has succeeded proves it', () => {
    const lost: Case = { ...person, situation: 'lost-or-stolen', steps: { 'card-received': today } };
    const successes = PORTAL_PAGES.filter(({ expected }) => expected?.outcome);
    expect(successes.length).toBeGreaterThan(8);
    for (const { url, expected } of successes) {
      const portal = portalAt(url);
      const facts = expected && portal && { ...page(expected.outcome ?? null), page: expected.page, portal };
      expect(facts && proved(facts, lost, today), url).not.toBeNull();
    }
  });

  test('a page that the person named, one that proves nothing, and a missing record change nothing', () => {
    expect(proved(page('applied', true), person, today)).toBeNull();
    expect(proved(page(null), person, today)).toBeNull();
    expect(proved(page('applied'), null, today)).toBeNull();
  });
});
