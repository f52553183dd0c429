import { describe, expect, test } from 'vitest';
import { type Day, dayOf, isDay } from '../../../lib/calendar/day';
import { applicationReturned, changeReminders } from '../../../lib/case/edits';
import { type Case, emptyRecord, type Stored } from '../../../lib/case/schema';
import { plan } from '../../../lib/reminders/plan';
import { office, takenOver, takesOthers, undemanding, wetOnly } from './aksaray-like';

const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(text);
  return text;
};
const [from, until] = [dayOf(2026, 1, 1), dayOf(2027, 2, 28)];

const person = (more: Partial<Case> = {}): Case => ({
  situation: 'certificate-in-use',
  certificateValidUntil: day('2027-01-21'),
  eOnay: 'active',
  noticeReceivedOn: null,
  steps: {},
  seenOnPage: [],
  returned: [],
  ...more,
});
const record = (more: Partial<Case> = {}): Stored => ({ ...emptyRecord(), case: person(more) });
const planned = (stored: Stored, at = office) =>
  plan(stored, at, from, until).map(({ dueOn, about }) => `${dueOn} ${about.kind}`);

describe('certificate in use', () => {
  const beforeTheEnd = [
    '2026-12-07 days-left',
    '2026-12-22 days-left',
    '2027-01-07 days-left',
    '2027-01-14 days-left',
    '2027-01-18 days-left',
    '2027-01-20 days-left',
  ];
  const afterTheEnd = [
    '2027-01-22 after-expiry',
    '2027-01-29 after-expiry',
    '2027-02-05 after-expiry',
    '2027-02-12 after-expiry',
    '2027-02-19 after-expiry',
    '2027-02-26 after-expiry',
  ];

  test('the day it opens, then 45, 30, 14, 7, 3, 1 days before the end while not applied, the last day, the way after expiry weekly', () => {
    expect(planned(record())).toEqual([
      '2026-10-24 window-opens',
      ...beforeTheEnd,
      '2027-01-21 last-day',
      ...afterTheEnd,
    ]);
  });

  test.each(['inactive', 'unknown'] as const)(
    '14 days before the window opens, where e-onay is %s: activate it',
    (eOnay) => {
      expect(planned(record({ eOnay }))[0]).toBe('2026-10-10 activate-e-onay');
    },
  );

  test('a unit that takes renewals signed otherwise has nobody pressed to activate e-onay', () => {
    expect(planned(record({ eOnay: 'inactive' }), takesOthers)[0]).toBe('2026-10-24 window-opens');
  });

  test('applied: only the letter is pressed for, and the last day told', () => {
    expect(planned(record({ steps: { apply: day('2027-01-10') } }))).toEqual([
      '2027-01-11 cover-letter',
      '2027-01-14 cover-letter',
      '2027-01-17 cover-letter',
      '2027-01-20 cover-letter',
      '2027-01-21 last-day',
      ...[
        '2027-01-23',
        '2027-01-26',
        '2027-01-29',
        '2027-02-01',
        '2027-02-04',
        '2027-02-07',
        '2027-02-10',
        '2027-02-13',
      ].map((due) => `${due} cover-letter`),
      ...['2027-02-16', '2027-02-19', '2027-02-22', '2027-02-25', '2027-02-28'].map((due) => `${due} cover-letter`),
    ]);
  });

  test('production start, if approved', () => {
    const steps = { apply: day('2026-11-01'), 'cover-letter': day('2026-11-02'), approved: day('2026-11-10') };
    expect(planned(record({ steps }))).toEqual(['2026-12-21 production', '2027-01-21 last-day']);
  });

  test('an approval shows that there was an application, ticked or not', () => {
    expect(planned(record({ steps: { approved: day('2026-11-10') } }))).toEqual([
      '2026-12-21 production',
      '2027-01-21 last-day',
    ]);
  });

  test('approved after production would have started: no day of its own', () => {
    const steps = { apply: day('2027-01-01'), 'cover-letter': day('2027-01-01'), approved: day('2027-01-05') };
    expect(planned(record({ steps }))).toEqual(['2027-01-21 last-day']);
  });

  test('the day after, card received: create the PIN', () => {
    const steps = { apply: day('2026-11-01'), approved: day('2026-11-10'), 'card-received': day('2026-12-28') };
    expect(planned(record({ steps }))).toEqual(['2027-01-21 last-day', '2027-01-22 create-pin']);
  });

  test('a card that comes after the end: the PIN on the day after it came', () => {
    const steps = { apply: day('2026-11-01'), approved: day('2026-11-10'), 'card-received': day('2027-02-01') };
    expect(planned(record({ steps }))).toEqual(['2027-01-21 last-day', '2027-02-02 create-pin']);
  });

  test('the PIN is made: nothing more', () => {
    expect(planned(record({ steps: { apply: day('2026-11-01'), pin: day('2027-01-22') } }))).toEqual([]);
  });

  test('a window that opens late presses nobody to apply before it', () => {
    const narrow = { ...office, renewalWindow: { ...office.renewalWindow, value: { months: 1, days: 30 } } };
    expect(planned(record(), narrow).slice(0, 2)).toEqual(['2026-12-23 window-opens', '2027-01-07 days-left']);
  });

  test('without a last day there is nothing to count from', () => {
    expect(planned(record({ certificateValidUntil: null }))).toEqual([]);
  });

  test.each([
    ['active', office, 'e-onay'],
    ['inactive', office, 'wet'],
    ['unknown', office, 'either'],
    ['active', wetOnly, 'wet'],
  ] as const)('after the end with e-onay %s the way is as articles 6 and 7 have it', (eOnay, at, way) => {
    const last = plan(record({ eOnay }), at, from, until).at(-1)?.about;
    expect(last).toMatchObject({ kind: 'after-expiry', way });
  });

  test('after the end a posted form is the application (article 7): the letter is pressed for', () => {
    const steps = { 'post-form': day('2027-02-20') };
    expect(planned(record({ eOnay: 'inactive', steps }))).toEqual([
      '2027-02-21 cover-letter',
      '2027-02-24 cover-letter',
      '2027-02-27 cover-letter',
    ]);
  });
});

describe('every process with a cover letter', () => {
  test.each(['no-certificate', 'lost-or-stolen'] as const)(
    '%s: the day after applying and every 3 days while the letter is missing',
    (situation) => {
      const steps = { apply: day('2027-02-20') };
      expect(planned(record({ situation, steps }))).toEqual([
        '2027-02-21 cover-letter',
        '2027-02-24 cover-letter',
        '2027-02-27 cover-letter',
      ]);
    },
  );

  test('letter sent and not approved: after 7 days, then weekly', () => {
    const steps = { apply: day('2027-02-01'), 'cover-letter': day('2027-02-02') };
    expect(planned(record({ situation: 'no-certificate', steps }))).toEqual([
      '2027-02-09 approval',
      '2027-02-16 approval',
      '2027-02-23 approval',
    ]);
  });

  test('approved: neither', () => {
    const steps = { apply: day('2027-02-01'), 'cover-letter': day('2027-02-02'), approved: day('2027-02-20') };
    expect(planned(record({ situation: 'no-certificate', steps }))).toEqual([]);
  });

  test('an office that wants no letter: neither', () => {
    const steps = { apply: day('2027-02-01') };
    expect(planned(record({ situation: 'no-certificate', steps }), undemanding)).toEqual([]);
  });

  test('an office that took the demand over is not sure of it', () => {
    const stored = record({ situation: 'no-certificate', steps: { apply: day('2027-02-01') } });
    expect(plan(stored, takenOver, from, until)[0]?.about).toMatchObject({ sure: false });
    expect(plan(stored, office, from, until)[0]?.about).toMatchObject({ sure: true });
  });
});

describe('identity change', () => {
  const sent = { 'unit-letter': day('2027-02-01') };

  test('letter sent to the unit and no word: after 7 days, then weekly', () => {
    expect(planned(record({ situation: 'identity-changed', steps: sent }))).toEqual([
      '2027-02-08 unit-word',
      '2027-02-15 unit-word',
      '2027-02-22 unit-word',
    ]);
  });

  test.each(['unit-told', 'apply'] as const)('%s silences it, and asks for no cover letter', (step) => {
    const steps = { ...sent, [step]: day('2027-02-05') };
    expect(planned(record({ situation: 'identity-changed', steps }))).toEqual([]);
  });
});

describe('first, lost or stolen', () => {
  test.each(['no-certificate', 'lost-or-stolen'] as const)(
    '%s: approved and no card: after 14 days, then weekly',
    (situation) => {
      const steps = { apply: day('2027-01-01'), 'cover-letter': day('2027-01-02'), approved: day('2027-02-01') };
      expect(planned(record({ situation, steps }))).toEqual(['2027-02-15 card', '2027-02-22 card']);
      expect(planned(record({ situation, steps: { ...steps, 'card-received': day('2027-02-16') } }))).toEqual([]);
    },
  );
});

describe('the record changes the plan', () => {
  test('a returned application reopens the reminders', () => {
    const applied = record({ steps: { apply: day('2026-12-23'), 'cover-letter': day('2026-12-24') } });
    const returned = applicationReturned('not-e-onay', day('2027-01-05'))(applied);
    expect(planned(applied)).not.toContain('2027-01-07 days-left');
    expect(planned(returned)).toContain('2027-01-07 days-left');
    expect(planned(returned).some((one) => one.includes('approval'))).toBe(false);
  });

  test('the days before the end are the person’s own', () => {
    const stored = changeReminders({ daysBefore: [10, 10, 5] })(record());
    expect(planned(stored).filter((one) => one.endsWith('days-left'))).toEqual([
      '2027-01-11 days-left',
      '2027-01-16 days-left',
    ]);
  });

  test('switched off there is no plan, nor without a case', () => {
    expect(planned(changeReminders({ on: false })(record()))).toEqual([]);
    expect(planned(emptyRecord())).toEqual([]);
  });

  test('once the process is done there is quiet, or the new last day is asked for', () => {
    const done = record({ steps: { pin: day('2027-02-10') } });
    expect(planned(done)).toEqual([]);
    expect(planned(changeReminders({ quietWhenDone: false })(done))).toEqual([
      '2027-02-11 new-end',
      '2027-02-18 new-end',
      '2027-02-25 new-end',
    ]);
  });

  test('ids are stable, and each once', () => {
    const stored = record({ eOnay: 'unknown' });
    const ids = plan(stored, office, from, until).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(plan(stored, office, day('2027-01-01'), until).map(({ id }) => id)).toEqual(ids.slice(-ids.length + 4));
    expect(ids).toContain('window-opens:2026-10-24:2027-01-21');
  });
});
