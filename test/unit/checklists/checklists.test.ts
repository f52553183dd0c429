import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOf } from '../../../lib/calendar/day';
import { type Case, SITUATIONS, type StepId } from '../../../lib/case/schema';
import type { ChecklistStepId, ProcessId } from '../../../lib/checklists/checklist';
import { checklist } from '../../../lib/checklists/checklist-of';
import { processOf } from '../../../lib/checklists/process-of';
import { PROCESSES } from '../../../lib/checklists/steps';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { office as genel } from '../../../lib/offices/known/genel';
import type { Office } from '../../../lib/offices/office';
import { sayStep, stepText } from '../../../lib/saying/step';
import { wordsIn } from '../../words-in';
import { cases, days } from '../rules/random';

const TODAY = dayOf(2026, 11, 23);
const END = dayOf(2027, 1, 21);
const NO_LETTER: Office = { ...aksaray, coverLetter: { ...aksaray.coverLetter, value: 'not-needed' } };
const WET_ONLY: Office = { ...aksaray, renewalAfterExpiry: { ...aksaray.renewalAfterExpiry, value: 'wet-only' } };

const person = (own: Partial<Case>): Case => ({
  situation: 'certificate-in-use',
  certificateValidUntil: END,
  eOnay: 'active',
  noticeReceivedOn: null,
  steps: {},
  seenOnPage: [],
  returned: [],
  ...own,
});
const done = (...steps: readonly StepId[]) => Object.fromEntries(steps.map((step) => [step, TODAY]));
const list = (own: Partial<Case>, today: Day = TODAY, office: Office = aksaray) =>
  checklist(person(own), office, today);
const ids = (...asked: Parameters<typeof list>) => list(...asked).steps.map(({ id }) => id);
const next = (...asked: Parameters<typeof list>) => list(...asked).next?.id ?? null;

describe('the steps of each process', () => {
  test('first application', () => {
    expect(ids({ situation: 'no-certificate', certificateValidUntil: null })).toEqual([
      ...['role', 'assignment-record', 'apply', 'post-form', 'cover-letter', 'approved', 'card-received', 'pin'],
    ]);
  });

  test('renewal', () => {
    expect(ids({})).toEqual([
      ...['role', 'notice', 'e-onay', 'apply', 'cover-letter', 'approved', 'card-received', 'old-expired', 'pin'],
    ]);
  });

  test('a form that was posted stays in sight in a renewal in time, where it counts as the application', () => {
    expect(ids({ steps: done('post-form') })).toContain('post-form');
  });

  test('e-onay is no step of a unit that takes renewals without it, unless it is there', () => {
    const taken: Office = { ...aksaray, wetRenewalInTime: { ...aksaray.wetRenewalInTime, value: 'accepted' } };
    const noticed = { noticeReceivedOn: TODAY, steps: done('role') };
    expect(ids({ eOnay: 'inactive' }, TODAY, taken)).not.toContain('e-onay');
    expect(ids({ eOnay: 'active' }, TODAY, taken)).toContain('e-onay');
    expect(next({ ...noticed, eOnay: 'inactive' }, TODAY, taken)).toBe('apply');
    expect(next({ ...noticed, eOnay: 'inactive' })).toBe('e-onay');
  });

  test('renewal after the end: with e-onay no form is posted, without it it is', () => {
    const expired = { certificateValidUntil: dayOf(2026, 11, 1) };
    const withEOnay = ['role', 'apply', 'cover-letter', 'approved', 'card-received', 'pin'];
    expect(ids(expired)).toEqual(withEOnay);
    const withForm = ['role', 'apply', 'post-form', 'cover-letter', 'approved', 'card-received', 'pin'];
    expect(ids({ ...expired, eOnay: 'inactive' })).toEqual(withForm);
    expect(ids({ ...expired, eOnay: 'unknown' })).toEqual(withForm);
    expect(ids(expired, TODAY, WET_ONLY)).toEqual(withForm);
  });

  test('identity change', () => {
    expect(ids({ situation: 'identity-changed' })).toEqual([
      ...['role', 'unit-letter', 'unit-told', 'old-ends-known', 'apply', 'approved', 'card-received', 'pin'],
    ]);
  });

  test('lost or stolen asks nothing of the role', () => {
    expect(ids({ situation: 'lost-or-stolen' })).toEqual([
      ...['cancel', 'apply', 'cover-letter', 'approved', 'card-received', 'pin'],
    ]);
  });

  test('a unit that wants no cover letter has no such step, but one that was ticked stays', () => {
    expect(ids({}, TODAY, NO_LETTER)).not.toContain('cover-letter');
    expect(ids({ steps: done('cover-letter') }, TODAY, NO_LETTER)).toContain('cover-letter');
  });
});

describe('which process it is', () => {
  const process = (own: Partial<Case>, today: Day) => processOf(person(own), today);

  test('on the last day it is still a renewal in time, the day after it is one after the end', () => {
    expect(process({}, END)).toBe('renewal');
    expect(process({}, addDays(END, 1))).toBe('renewal-after-expiry');
  });

  test('a renewal filed in time stays one when the end passes', () => {
    expect(process({ steps: { apply: END } }, addDays(END, 1))).toBe('renewal');
    expect(process({ steps: { 'card-received': dayOf(2027, 1, 5) } }, addDays(END, 30))).toBe('renewal');
  });

  test('one filed afterwards, or returned, does not', () => {
    expect(process({ steps: { apply: addDays(END, 1) } }, addDays(END, 2))).toBe('renewal-after-expiry');
    const late = { apply: addDays(END, 3), 'card-received': addDays(END, 9) };
    expect(process({ steps: late }, addDays(END, 9))).toBe('renewal-after-expiry');
  });

  test('without a last day it is a renewal', () => {
    expect(process({ certificateValidUntil: null }, TODAY)).toBe('renewal');
  });
});

describe('what the record and the calendar show', () => {
  const step = (id: string, own: Partial<Case>, today: Day = TODAY) =>
    list(own, today).steps.find((each) => each.id === id);

  test('the SMS by its day, e-onay by its state', () => {
    expect(step('notice', { noticeReceivedOn: dayOf(2026, 11, 11) })).toMatchObject({
      done: true,
      doneOn: '2026-11-11',
    });
    expect(step('notice', {})).toMatchObject({ done: false, how: 'notice' });
    expect(step('e-onay', {})).toMatchObject({ done: true, how: 'e-onay' });
    expect(step('e-onay', { eOnay: 'unknown' })).toMatchObject({ done: false });
  });

  test('the old one has ended by the date, which nobody ticks', () => {
    expect(step('old-expired', {})).toMatchObject({ done: false, how: 'date', expectedOn: '2027-01-22' });
    const after = addDays(END, 1);
    expect(step('old-expired', { steps: done('apply') }, after)).toMatchObject({ done: true, doneOn: '2027-01-22' });
  });

  test('a renewal’s days: apply from the window, card from production, PIN after the end', () => {
    expect(step('apply', {})?.expectedOn).toBe('2026-10-24');
    expect(step('card-received', {})?.expectedOn).toBe('2026-12-21');
    expect(step('pin', {})?.expectedOn).toBe('2027-01-22');
  });

  test('the other processes wait for no day', () => {
    for (const situation of ['no-certificate', 'identity-changed', 'lost-or-stolen'] as const)
      expect(list({ situation }).steps.map(({ expectedOn }) => expectedOn)).toEqual(
        list({ situation }).steps.map(() => null),
      );
  });

  test('a step that a page ticked says so', () => {
    expect(step('apply', { steps: done('apply'), seenOnPage: ['apply'] })).toMatchObject({
      done: true,
      seenOnPage: true,
    });
  });
});

describe('the next step', () => {
  test('is the question of the role at first, and the cancelling for who has lost a card', () => {
    expect(next({ certificateValidUntil: dayOf(2027, 8, 1) })).toBe('role');
    expect(next({ situation: 'no-certificate' })).toBe('role');
    expect(next({ situation: 'identity-changed' })).toBe('role');
    expect(next({ situation: 'lost-or-stolen' })).toBe('cancel');
  });

  test('is never the question of the role while something dated is due', () => {
    const asks = (own: Partial<Case>, today: Day) => list(own, today).next?.id === 'role';
    // From 14 days before the window where e-onay is missing, in the window, on the last day, after it.
    expect(next({ eOnay: 'inactive' }, dayOf(2026, 10, 9))).toBe('role');
    expect(next({ eOnay: 'inactive' }, dayOf(2026, 10, 10))).toBe('e-onay');
    for (const today of [dayOf(2026, 10, 24), TODAY, END, addDays(END, 40)])
      for (const eOnay of ['active', 'inactive', 'unknown'] as const) expect(asks({ eOnay }, today)).toBe(false);
    const identity = { situation: 'identity-changed' } as const;
    expect(next({ ...identity, steps: done('unit-letter', 'unit-told', 'old-ends-known') })).toBe('apply');
    expect(next(identity, addDays(END, -30))).toBe('unit-letter');
  });

  test('before the window is e-onay where it is missing, else nothing', () => {
    const early = { certificateValidUntil: dayOf(2027, 8, 1), steps: done('role') };
    expect(next({ ...early, eOnay: 'inactive' })).toBe('e-onay');
    expect(next(early)).toBeNull();
  });

  test('in the window is e-onay before the SMS, the SMS before applying', () => {
    expect(next({ steps: done('role'), eOnay: 'unknown' })).toBe('e-onay');
    expect(next({ steps: done('role') })).toBe('notice');
    expect(next({ steps: done('role'), noticeReceivedOn: TODAY })).toBe('apply');
  });

  test('with 30 days left is e-onay where it is not active, then applying: the SMS is a line beside it', () => {
    for (const today of [dayOf(2026, 12, 22), END])
      for (const eOnay of ['inactive', 'unknown'] as const)
        expect(list({ eOnay }, today)).toMatchObject({ next: { id: 'e-onay' }, beside: 'no-notice' });
    expect(list({}, dayOf(2026, 12, 22))).toMatchObject({ next: { id: 'apply' }, beside: 'no-notice' });
    expect(list({ noticeReceivedOn: TODAY }, END)).toMatchObject({ next: { id: 'apply' }, beside: null });
    expect(list({}, dayOf(2026, 12, 21))).toMatchObject({ next: { id: 'notice' }, beside: null });
  });

  const applied = { steps: done('role', 'apply'), noticeReceivedOn: TODAY };
  test('after applying is the cover letter, then the approval', () => {
    expect(next(applied)).toBe('cover-letter');
    expect(next({ ...applied, steps: done('role', 'apply', 'cover-letter') })).toBe('approved');
  });

  const approved = { ...applied, steps: done('role', 'apply', 'cover-letter', 'approved') };
  test('of an approved renewal is nothing before its production, then the card', () => {
    expect(next(approved)).toBeNull();
    expect(next(approved, dayOf(2026, 12, 21))).toBe('card-received');
  });

  test('with the new card is nothing before the end, the PIN after it, nothing when that is made', () => {
    const card = { ...approved, steps: { ...approved.steps, ...done('card-received') } };
    expect(next(card, END)).toBeNull();
    expect(next(card, addDays(END, 1))).toBe('pin');
    expect(next({ ...card, steps: { ...card.steps, ...done('pin') } }, addDays(END, 1))).toBeNull();
  });

  test('of a lost card is its PIN at once', () => {
    const steps = done('cancel', 'apply', 'cover-letter', 'approved', 'card-received');
    expect(next({ situation: 'lost-or-stolen', steps })).toBe('pin');
  });

  describe('goes by what is done last, not by what was left open before it', () => {
    test('once applied, nothing that only prepares the application', () => {
      expect(next({ steps: done('role', 'apply'), eOnay: 'unknown' })).toBe('cover-letter');
      expect(next({ steps: done('role', 'apply') })).toBe('cover-letter');
      expect(next({ steps: done('apply') })).toBe('cover-letter');
      expect(next({ situation: 'no-certificate', steps: done('apply') })).toBe('post-form');
      const identity = done('old-ends-known', 'apply');
      expect(next({ situation: 'identity-changed', steps: identity })).toBe('approved');
    });

    test('the posted form is the application too (article 7)', () => {
      const expired = { certificateValidUntil: dayOf(2026, 11, 1), eOnay: 'inactive' } as const;
      expect(next({ ...expired, steps: done('role', 'post-form') })).toBe('cover-letter');
    });

    test('once approved, the card: its letter has been answered', () => {
      const sent = { certificateValidUntil: dayOf(2026, 12, 10), noticeReceivedOn: TODAY };
      expect(next({ ...sent, steps: done('role', 'apply', 'approved') })).toBe('card-received');
    });

    test('a lost certificate is still to be cancelled while the new card is on its way', () => {
      const lost = { situation: 'lost-or-stolen' } as const;
      expect(next({ ...lost, steps: done('apply', 'cover-letter') })).toBe('cancel');
      expect(next({ ...lost, steps: done('apply', 'cover-letter', 'approved', 'card-received') })).toBe('pin');
    });

    test('with the new card nothing but its PIN, or the wait for it', () => {
      const card = { steps: done('card-received') };
      for (const situation of ['no-certificate', 'identity-changed', 'lost-or-stolen'] as const)
        expect(next({ ...card, situation })).toBe('pin');
      expect(list(card)).toMatchObject({ next: null, awaited: { id: 'old-expired' } });
      expect(next(card, addDays(END, 1))).toBe('pin');
    });
  });

  test('where there is only waiting, what is waited for is told', () => {
    const early = { certificateValidUntil: dayOf(2027, 8, 1), steps: done('role') };
    expect(list(early)).toMatchObject({ next: null, awaited: { id: 'notice' } });
    const unasked = { eOnay: 'unknown', steps: done('apply', 'cover-letter', 'approved') } as const;
    expect(list(unasked)).toMatchObject({ next: null, awaited: { id: 'card-received' } });
    expect(list({ steps: done('pin') }).awaited).toBeNull();
  });
});

/** What shows that an application is under way. */
const FURTHER: readonly StepId[] = ['apply', 'post-form', 'approved', 'card-received'];

describe('for any record', () => {
  test('the next step is an open one of the list, whose day has come', () => {
    fc.assert(
      fc.property(cases, days, fc.constantFrom(aksaray, genel), (own, today, office) => {
        const { steps, next: coming, awaited } = checklist(own, office, today);
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        if (awaited) expect(awaited.done).toBe(false);
        if (!coming) return;
        expect(steps).toContain(coming);
        expect(coming.done).toBe(false);
        expect(coming.how).not.toBe('date');
        // Nothing is asked for before what it builds on, but for the SMS that may be still to come and what a later step
        // that is done has overtaken; nor anything that the new card has.
        const open = steps.slice(0, steps.indexOf(coming)).filter(({ done, how }) => !done && how !== 'date');
        const started = FURTHER.some((id) => own.steps[id]);
        if (!started)
          expect(open.filter(({ id }) => id !== 'notice' && id !== 'role' && id !== 'unit-letter')).toEqual([]);
        if (own.steps['card-received']) expect(coming.id).toBe('pin');
        if (coming.expectedOn) expect(coming.expectedOn <= today).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the words of the steps', () => {
  test.each(['tr', 'en'] as const)('have a short title and one or two sentences in %s', (language) => {
    const words = wordsIn(language);
    for (const process of ['first', 'renewal', 'renewal-after-expiry', 'identity-change', 'lost-or-stolen'] as const) {
      for (const { id, actions } of PROCESSES[process]) {
        for (const unlikeNotice of [false, true]) {
          const said = stepText(words, { id, unlikeNotice }, process);
          expect(said.title.length).toBeLessThanOrEqual(45);
          const sentences = said.reason.match(/[.?](?=\s|$)/gu)?.length ?? 0;
          expect([1, 2, 3]).toContain(sentences);
          expect(said.actions).toHaveLength(actions.length);
        }
      }
    }
  });

  test('a process says its own: a lost card, a renewal', () => {
    const words = wordsIn('tr');
    const text = (id: ChecklistStepId, process: ProcessId) => stepText(words, { id, unlikeNotice: false }, process);
    expect(text('apply', 'lost-or-stolen').title).toContain('Kayıp Çalıntı');
    expect(text('apply', 'renewal').reason).toContain('E-onaylı Başvuru Onay');
    expect(text('pin', 'renewal').reason).not.toBe(text('pin', 'first').reason);
  });

  const EXPIRED = { certificateValidUntil: dayOf(2026, 11, 1), eOnay: 'unknown' } as const;
  const saidOf = (id: ChecklistStepId, own: Partial<Case>, office: Office) => {
    const { steps, process } = list(own, TODAY, office);
    const step = steps.find((each) => each.id === id);
    if (!step) throw new Error(`no step ${id}`);
    return sayStep(wordsIn('tr'), step, process);
  };
  const reasonOf = (...asked: Parameters<typeof saidOf>) => saidOf(...asked).reason;

  describe('of a unit that has it otherwise than the notice', () => {
    test('after the end by the signed form alone: no step speaks of e-onay', () => {
      for (const id of ['apply', 'post-form'] as const) {
        const { title, reason } = saidOf(id, EXPIRED, WET_ONLY);
        expect(`${title} ${reason}`).not.toMatch(/e-onay/iu);
        expect(reasonOf(id, EXPIRED, aksaray)).toMatch(/e-onay/iu);
      }
      expect(reasonOf('apply', EXPIRED, WET_ONLY)).toContain('yalnızca ıslak imzalı formu kabul ediyor');
    });

    test('a renewal in time in any way: only one made too early is rejected', () => {
      const accepts: Office = { ...aksaray, wetRenewalInTime: { ...aksaray.wetRenewalInTime, value: 'accepted' } };
      expect(reasonOf('apply', {}, accepts)).not.toContain('başka yolla');
      expect(reasonOf('apply', {}, accepts)).toContain('e-onaysız imzalanan başvuruyu da kabul ediyor');
    });

    test('a lost card as a renewal, and no cover letter: nothing is rejected for it', () => {
      const accepts: Office = { ...aksaray, lostAsRenewal: { ...aksaray.lostAsRenewal, value: 'accepted' } };
      expect(reasonOf('apply', { situation: 'lost-or-stolen' }, accepts)).not.toContain('reddedilir');
      expect(reasonOf('cover-letter', { steps: done('cover-letter') }, NO_LETTER)).toContain('üst yazı istemiyor');
    });
  });

  describe('in another province', () => {
    test.each([
      ['cover-letter', {}],
      ['apply', {}],
      ['card-received', {}],
      ['apply', { situation: 'lost-or-stolen' }],
      ['cover-letter', { situation: 'no-certificate' }],
      ['apply', EXPIRED],
      ['post-form', EXPIRED],
    ] as const)('%s of %o: what is Aksaray’s is a question to the own unit', (id, own) => {
      expect(reasonOf(id, own, genel)).toContain(
        "Bu kural Aksaray'ın duyurusundan alındı; ilinizin MEBBİS Birimine sorun.",
      );
      expect(reasonOf(id, own, aksaray)).not.toContain('ilinizin MEBBİS Birimine sorun');
    });

    test('no step says that something is rejected without that', () => {
      for (const situation of SITUATIONS)
        for (const end of [END, dayOf(2026, 11, 1)])
          for (const { id } of list({ situation, certificateValidUntil: end }, TODAY, genel).steps) {
            const reason = reasonOf(id, { situation, certificateValidUntil: end }, genel);
            if (/reddedil|onay verilmez/u.test(reason)) expect(reason).toContain('ilinizin MEBBİS Birimine sorun');
          }
    });

    test('the administrator’s own demand is cited in their words', () => {
      const source = { policy: 'İl yazısı' };
      const own: Office = { ...genel, coverLetter: { ...genel.coverLetter, source, own: true } };
      const letter = list({}, TODAY, own).steps.find(({ id }) => id === 'cover-letter');
      expect(letter).toMatchObject({ policySource: 'İl yazısı', borrowed: false });
      expect(list({}).steps.every(({ policySource }) => policySource === null)).toBe(true);
    });
  });
});
