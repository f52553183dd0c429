import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { addDays, type Day, dayOf } from '../../../lib/calendar/day';
import {
  all,
  applicationReturned,
  changeReminders,
  changeSettings,
  changeSituation,
  clearedByReturn,
  deleteAll,
  dismiss,
  type Edit,
  finishCycle,
  forgetPage,
  namePage,
  putBack,
  returnedAsLost,
  seeOnPage,
  setEOnay,
  setNotice,
  setStepDay,
  setValidUntil,
  startCase,
  switchFinding,
  tick,
  undismiss,
  untick,
} from '../../../lib/case/edits';
import {
  DEFAULT_SETTINGS,
  E_ONAY_STATES,
  emptyRecord,
  RETURN_REASONS,
  recordSchema,
  SITUATIONS,
  STEP_IDS,
  type Stored,
} from '../../../lib/case/schema';

const day = dayOf(2026, 11, 20);
const later = dayOf(2026, 11, 23);
const end = dayOf(2027, 2, 10);
const answers = { situation: 'certificate-in-use', certificateValidUntil: end, eOnay: 'active' } as const;
const start = (...edits: Edit[]): Stored => all(startCase(answers), ...edits)(emptyRecord());

describe('the first answers', () => {
  test('begin a case', () => {
    expect(start().case).toEqual({ ...answers, noticeReceivedOn: null, steps: {}, seenOnPage: [], returned: [] });
    expect(start().settings).toEqual(DEFAULT_SETTINGS);
  });

  test('choose the office', () => {
    expect(startCase({ ...answers, office: 'genel' })(emptyRecord()).settings.office).toBe('genel');
  });

  test('say once who signs last: yes is ticked with its day, and no page answers for who is not sure', () => {
    expect(startCase({ ...answers, role: day })(emptyRecord()).case?.steps).toEqual({ role: day });
    const unsure = startCase({ ...answers, role: 'not-sure' })(emptyRecord());
    expect(unsure.case).toMatchObject({ steps: {}, unticked: ['role'] });
  });

  test('change a case that another window began meanwhile, and lose none of its steps', () => {
    const again = startCase({ ...answers, certificateValidUntil: later })(start(tick('role', day)));
    expect(again.case).toMatchObject({ certificateValidUntil: later, steps: { role: day } });
  });
});

describe('steps', () => {
  test('are ticked with their day, which can be changed', () => {
    expect(start(tick('apply', day)).case?.steps).toEqual({ apply: day });
    expect(start(tick('apply', day), setStepDay('apply', later)).case?.steps).toEqual({ apply: later });
  });

  test('a page ticks what is open and says so', () => {
    const seen = start(seeOnPage('apply', day));
    expect(seen.case).toMatchObject({ steps: { apply: day }, seenOnPage: ['apply'] });
    expect(start(seeOnPage('apply', day), setStepDay('apply', later)).case).toMatchObject({
      steps: { apply: later },
      seenOnPage: ['apply'],
    });
  });

  test('a page never changes the person’s own tick', () => {
    const own = start(tick('apply', day));
    expect(seeOnPage('apply', later)(own)).toBe(own);
  });

  test('a page never ticks again what the person unticked', () => {
    const undone = start(seeOnPage('apply', day), untick('apply'));
    expect(undone.case).toMatchObject({ steps: {}, seenOnPage: [] });
    expect(seeOnPage('apply', later)(undone)).toBe(undone);
  });

  test('but may once the person has ticked it again, or the application came back', () => {
    const again = start(
      untick('apply'),
      tick('apply', day),
      applicationReturned('too-early', later),
      seeOnPage('apply', later),
    );
    expect(again.case?.steps.apply).toBe(later);
    expect(start(untick('apply'), applicationReturned('other', day), seeOnPage('apply', later)).case?.steps.apply).toBe(
      later,
    );
  });

  test('ticking takes «sayfada görüldü» away: it is the person’s word now', () => {
    expect(start(seeOnPage('apply', day), tick('apply', later)).case?.seenOnPage).toEqual([]);
  });

  test('without a case there is nothing to tick', () => {
    const empty = emptyRecord();
    expect(tick('apply', day)(empty)).toBe(empty);
  });
});

describe('«Başvurum reddedildi / iade edildi»', () => {
  const before = start(
    tick('role', day),
    tick('apply', day),
    seeOnPage('post-form', day),
    tick('cover-letter', day),
    tick('approved', day),
  );

  test('clears apply, cover letter and approved, and keeps them with the reason', () => {
    const after = applicationReturned('not-e-onay', later)(before);
    expect(after.case).toMatchObject({
      steps: { role: day },
      seenOnPage: [],
      returned: [
        {
          on: later,
          reason: 'not-e-onay',
          cleared: { apply: day, 'post-form': day, 'cover-letter': day, approved: day },
        },
      ],
    });
  });

  test('clears the posted form with the application that it belongs to (articles 2, 7)', () => {
    const byForm = start(tick('role', day), tick('post-form', day));
    const after = applicationReturned('other', later)(byForm);
    expect(after.case).toMatchObject({ steps: { role: day }, returned: [{ cleared: { 'post-form': day } }] });
  });

  test('names what it will clear, in order, and only what is done', () => {
    expect(clearedByReturn(before.case?.steps ?? {})).toEqual(['apply', 'post-form', 'cover-letter', 'approved']);
    expect(clearedByReturn({ role: day, 'post-form': day, 'card-received': day })).toEqual(['post-form']);
  });

  test('of a lost card’s renewal: the situation changes and the return is in the history, in one edit', () => {
    const after = returnedAsLost(later)(before);
    expect(after.case).toMatchObject({
      situation: 'lost-or-stolen',
      steps: { role: day },
      returned: [{ on: later, reason: 'lost-as-renewal', cleared: { apply: day, approved: day } }],
    });
  });

  test('and what was rejected does not come back with the situation', () => {
    const back = changeSituation('certificate-in-use')(returnedAsLost(later)(before));
    expect(back.case?.steps).toEqual({ role: day });
    expect(back.case?.returned).toHaveLength(1);
  });

  test('a second one stands after the first', () => {
    const after = all(
      applicationReturned('not-e-onay', day),
      tick('apply', later),
      applicationReturned('no-cover-letter', later),
    )(before);
    expect(after.case?.returned.map(({ reason, cleared }) => [reason, Object.keys(cleared).length])).toEqual([
      ['not-e-onay', 4],
      ['no-cover-letter', 1],
    ]);
  });
});

describe('changing the situation', () => {
  const renewing = start(
    setNotice(day),
    tick('role', day),
    tick('apply', day),
    seeOnPage('approved', day),
    untick('pin'),
  );

  test('keeps what still holds', () => {
    expect(changeSituation('lost-or-stolen')(renewing).case).toMatchObject({
      situation: 'lost-or-stolen',
      certificateValidUntil: end,
      eOnay: 'active',
      steps: { role: day },
      seenOnPage: [],
    });
  });

  test('a slip loses nothing: changed back, all is as it was', () => {
    const { case: back } = all(changeSituation('lost-or-stolen'), changeSituation('certificate-in-use'))(renewing);
    expect(back?.steps).toEqual(renewing.case?.steps);
  });

  test('who has no certificate has no last day of one; it comes back with the certificate', () => {
    const none = changeSituation('no-certificate')(renewing);
    expect(none.case).toMatchObject({ certificateValidUntil: null, noticeReceivedOn: null });
    expect(changeSituation('certificate-in-use')(none).case).toMatchObject({
      certificateValidUntil: end,
      noticeReceivedOn: day,
    });
  });

  test('to the same one changes nothing', () => {
    expect(changeSituation('certificate-in-use')(renewing)).toBe(renewing);
  });
});

describe('after the PIN', () => {
  const done = start(tick('apply', day), tick('pin', later));
  const next = dayOf(2030, 2, 10);

  test('this process is kept, a new cycle begins with the certificate in use and its e-onay', () => {
    const after = finishCycle(next, later)(done);
    expect(after.archive).toEqual([{ closedOn: later, case: done.case }]);
    expect(after.case).toEqual({
      ...answers,
      certificateValidUntil: next,
      noticeReceivedOn: null,
      steps: {},
      seenOnPage: [],
      returned: [],
    });
  });

  test('who signs last is not asked again, nor who was not sure', () => {
    expect(finishCycle(next, later)(start(tick('role', day), tick('apply', day))).case?.steps).toEqual({ role: day });
    expect(finishCycle(next, later)(start(untick('role'))).case).toMatchObject({ steps: {}, unticked: ['role'] });
  });

  test('the new last day may follow later', () => {
    expect(finishCycle(null, later)(done).case?.certificateValidUntil).toBeNull();
  });

  test('a PIN that was never ticked is ticked in what is kept', () => {
    expect(finishCycle(next, later)(start()).archive[0]?.case.steps.pin).toBe(later);
  });
});

describe('fields and settings', () => {
  test('each is set by itself', () => {
    const { case: person } = start(setValidUntil(later), setEOnay('inactive'), setNotice(day));
    expect(person).toMatchObject({ certificateValidUntil: later, eOnay: 'inactive', noticeReceivedOn: day });
    const { settings } = start(changeSettings({ badge: false }), changeReminders({ hour: 7 }));
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      badge: false,
      reminders: { ...DEFAULT_SETTINGS.reminders, hour: 7 },
    });
  });

  test('findings are dismissed and switched off once, and come back', () => {
    const off = start(dismiss('apply-yourself'), dismiss('apply-yourself'), switchFinding('pin-now', false));
    expect(off.settings).toMatchObject({ dismissed: ['apply-yourself'], findingsOff: ['pin-now'] });
    expect(all(undismiss('apply-yourself'), switchFinding('pin-now', true))(off).settings).toEqual(DEFAULT_SETTINGS);
  });

  test('a page has one name at a time, which can be taken back', () => {
    const place = { host: 'onlineislemler.kamusm.gov.tr', path: '/x', heading: 'islem' };
    const named = start(
      namePage({ ...place, page: 'pin', namedOn: day }),
      namePage({ ...place, page: 'cancel-suspend', namedOn: day }),
    );
    expect(named.namedPages.map(({ page }) => page)).toEqual(['cancel-suspend']);
    expect(forgetPage(place)(named).namedPages).toEqual([]);
  });
});

test('what no record can hold is not taken: it may come from a page', () => {
  const before = start();
  expect(dismiss('x'.repeat(61))(before)).toBe(before);
  const place = { host: 'h', path: '/', heading: 'x'.repeat(201), page: 'pin', namedOn: day } as const;
  expect(namePage(place)(before)).toBe(before);
});

test('a list full of ids that are no findings does not keep a real one out', () => {
  const full = changeSettings({ dismissed: Array.from({ length: 200 }, (_, i) => `${i}`) })(start());
  const { dismissed } = dismiss('apply-yourself')(full).settings;
  expect(dismissed).toHaveLength(200);
  expect(dismissed).toContain('apply-yourself');
});

describe('deleting all', () => {
  const before = start(tick('role', day), changeSettings({ appearance: 'dark' }));

  test('leaves nothing', () => {
    expect(deleteAll()(before)).toEqual(emptyRecord());
  });

  test('is undone whole; what was told meanwhile stays told', () => {
    const told = { id: 'x', dueOn: day, deliveredOn: day, text: 't', snoozedUntil: null };
    const meanwhile: Stored = { ...deleteAll()(before), history: [told] };
    expect(putBack(before)(meanwhile)).toEqual({ ...before, history: [told] });
  });

  test('is not undone over a record that was begun since', () => {
    const anew = startCase({ ...answers, certificateValidUntil: later })(deleteAll()(before));
    expect(putBack(before)(anew)).toBe(anew);
  });
});

test('any edits in any order give a record that can be stored', () => {
  const anyDay = fc.integer({ min: -400, max: 2_000 }).map((days): Day => addDays(day, days));
  const step = fc.constantFrom(...STEP_IDS);
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc
      .tuple(fc.constantFrom(...SITUATIONS), fc.option(anyDay))
      .map(([situation, certificateValidUntil]) => startCase({ situation, certificateValidUntil, eOnay: 'unknown' })),
    fc.tuple(step, anyDay).map(([id, on]) => tick(id, on)),
    fc.tuple(step, anyDay).map(([id, on]) => seeOnPage(id, on)),
    fc.tuple(step, anyDay).map(([id, on]) => setStepDay(id, on)),
    step.map(untick),
    fc.constantFrom(...SITUATIONS).map(changeSituation),
    fc.constantFrom(...E_ONAY_STATES).map(setEOnay),
    fc.option(anyDay).map(setValidUntil),
    fc.option(anyDay).map(setNotice),
    fc.tuple(fc.constantFrom(...RETURN_REASONS), anyDay).map(([reason, on]) => applicationReturned(reason, on)),
    fc.tuple(fc.option(anyDay), anyDay).map(([next, on]) => finishCycle(next, on)),
  );
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
      const after = all(...edits)(emptyRecord());
      expect(z.safeParse(recordSchema, after).success).toBe(true);
      const { steps, seenOnPage, unticked } = after.case ?? { steps: {}, seenOnPage: [], unticked: [] };
      expect(seenOnPage.every((id) => steps[id])).toBe(true);
      expect((unticked ?? []).some((id) => steps[id])).toBe(false);
    }),
    { numRuns: 500 },
  );
});
