import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOf } from '../../../lib/calendar/day';
import { changeReminders, setEOnay, startCase, tick } from '../../../lib/case/edits';
import { emptyRecord, type Stored } from '../../../lib/case/schema';
import { badge } from '../../../lib/reminders/badge';
import { due } from '../../../lib/reminders/due';
import { gather } from '../../../lib/reminders/say';
import { snooze } from '../../../lib/reminders/snooze';
import { office } from './aksaray-like';

const end = dayOf(2027, 1, 21);
const inUse = (certificateValidUntil: Day = end): Stored =>
  startCase({ situation: 'certificate-in-use', certificateValidUntil, eOnay: 'active' })(emptyRecord());

/** An hour of a day in Turkey (UTC+3). */
const at = (day: Day, hour: number): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+03:00`);
const kinds = (stored: Stored, now: Date) => due(stored, office, now).map(({ about }) => about.kind);
const told = (stored: Stored, now: Date, snoozedUntil: Day | null = null): Stored => ({
  ...stored,
  history: [
    ...stored.history,
    ...due(stored, office, now).map(({ id, dueOn }) => ({ id, dueOn, deliveredOn: dueOn, text: 't', snoozedUntil })),
  ],
});

describe('what is due', () => {
  const opens = dayOf(2026, 10, 24);

  test('nothing before its day, nothing before its hour in Turkey', () => {
    expect(kinds(inUse(), at(addDays(opens, -1), 23))).toEqual([]);
    expect(kinds(inUse(), at(opens, 8))).toEqual([]);
    expect(kinds(inUse(), at(opens, 9))).toEqual(['window-opens']);
  });

  test('the hour is the person’s own', () => {
    const late = changeReminders({ hour: 17 })(inUse());
    expect(kinds(late, at(opens, 16))).toEqual([]);
    expect(kinds(late, at(opens, 17))).toEqual(['window-opens']);
  });

  test('late ones come on the next wake, at any hour', () => {
    expect(kinds(inUse(), at(addDays(opens, 2), 0))).toEqual(['window-opens']);
  });

  test('what was told is not due again, also where the clock was set back', () => {
    const after = told(inUse(), at(dayOf(2026, 12, 7), 10));
    expect(after.history.map(({ dueOn }) => dueOn)).toEqual(['2026-12-07']);
    expect(kinds(after, at(dayOf(2026, 12, 7), 11))).toEqual([]);
    expect(kinds(told(after, at(opens, 10)), at(opens, 11))).toEqual([]);
  });

  test('after a long absence a series tells its latest only', () => {
    const applied = tick('apply', dayOf(2026, 11, 1))(inUse());
    expect(due(applied, office, at(dayOf(2026, 12, 30), 10)).map(({ dueOn }) => dueOn)).toEqual(['2026-12-29']);
  });

  test('a late one waits for the hour where its series has another that day', () => {
    expect(kinds(inUse(), at(dayOf(2026, 12, 22), 7))).toEqual([]);
    expect(kinds(inUse(), at(dayOf(2026, 12, 22), 9))).toEqual(['days-left']);
  });

  test('switched off nothing is due', () => {
    expect(kinds(changeReminders({ on: false })(inUse()), at(opens, 10))).toEqual([]);
  });
});

describe('snoozed', () => {
  const opens = dayOf(2026, 10, 24);
  const once = told(inUse(), at(opens, 10));
  const id = once.history[0]?.id ?? '';
  const later = addDays(opens, 3);

  test('it comes again on its day and hour', () => {
    const asleep = snooze(id, later)(once);
    expect(kinds(asleep, at(addDays(opens, 2), 23))).toEqual([]);
    expect(kinds(asleep, at(later, 8))).toEqual([]);
    expect(kinds(asleep, at(later, 9))).toEqual(['window-opens']);
  });

  test('a snooze can be taken back', () => {
    expect(kinds(snooze(id, null)(snooze(id, later)(once)), at(later, 9))).toEqual([]);
  });

  test('what is done meanwhile does not come again', () => {
    expect(kinds(tick('apply', opens)(snooze(id, later)(once)), at(addDays(opens, 1), 23))).toEqual(['cover-letter']);
  });

  test('another of its series answers it', () => {
    const asleep = snooze(id, dayOf(2026, 12, 7))(once);
    expect(due(asleep, office, at(dayOf(2026, 12, 7), 9)).map(({ about: { kind } }) => kind)).toEqual(['days-left']);
  });

  test('an unknown id changes nothing', () => {
    expect(snooze('nothing', later)(once)).toBe(once);
  });
});

describe('one notification gathers what is due', () => {
  const today = dayOf(2026, 12, 7);

  test('one reminder speaks for itself', () => {
    const notification = gather(due(inUse(), office, at(today, 9)), 'tr', today);
    expect(notification).toMatchObject({ title: 'E-imzanızın bitmesine 45 gün kaldı', target: 'application' });
    expect(notification?.message).toContain('«E-onaylı Başvuru Onay»');
  });

  test('a late one says the days that are left now', () => {
    const now = dayOf(2026, 12, 10);
    expect(gather(due(inUse(), office, at(now, 9)), 'en', now)?.title).toBe('Your e-imza ends in 42 days');
  });

  test('several are listed, and a click opens the popup where they lead apart', () => {
    const steps = { apply: dayOf(2026, 12, 1), 'cover-letter': dayOf(2026, 12, 1), approved: dayOf(2026, 12, 2) };
    const both = { ...inUse(), case: { ...(inUse().case ?? never()), steps: { ...steps, 'card-received': today } } };
    const day = dayOf(2027, 1, 22);
    expect(gather(due(both, office, at(day, 9)), 'tr', day)).toMatchObject({
      title: 'Yeni kartınızın şifresini (PIN) oluşturun',
      target: 'self-service',
    });
    const approved = { ...both, case: { ...both.case, steps } };
    const last = gather(due(approved, office, at(end, 9)), 'tr', end);
    expect(last).toMatchObject({ title: '2 hatırlatma', target: 'popup' });
    expect(last?.message.split('\n')).toEqual(['• Bugün e-imzanızın son günü', '• Yeni kartınız üretime giriyor']);
  });

  test('nothing due is no notification', () => {
    expect(gather([], 'tr', today)).toBeNull();
  });

  test('e-onay that is not active is spoken of before the application', () => {
    const stored = setEOnay('inactive')(inUse());
    const notification = gather(due(stored, office, at(today, 9)), 'tr', today);
    expect(notification).toMatchObject({ target: 'self-service' });
    expect(notification?.message).toContain('Önce e-onay aktivasyonunu yapın');
  });
});

describe('the badge', () => {
  const opens = dayOf(2026, 10, 24);

  test('shows nothing while nothing is due', () => {
    expect(badge(inUse(), office, addDays(opens, -1))).toBeNull();
    expect(badge(emptyRecord(), office, opens)).toBeNull();
  });

  test('shows the days left once something is due, told or not', () => {
    expect(badge(inUse(), office, opens)).toMatchObject({ text: '89', urgent: false });
    expect(badge(told(inUse(), at(opens, 10)), office, opens)?.text).toBe('89');
  });

  test('is urgent in the last fortnight and after the end', () => {
    expect(badge(inUse(), office, dayOf(2027, 1, 7))).toMatchObject({ text: '14', urgent: true });
    expect(badge(inUse(), office, addDays(end, 5))).toMatchObject({ text: '!', urgent: true });
  });

  test('goes once the step is ticked, and can be switched off', () => {
    const done = tick('cover-letter', addDays(opens, 1))(tick('apply', opens)(inUse()));
    expect(badge(done, office, addDays(opens, 2))).toBeNull();
    expect(badge({ ...inUse(), settings: { ...inUse().settings, badge: false } }, office, opens)).toBeNull();
  });

  test('says in words what is open', () => {
    expect(badge(inUse(), office, opens)?.title).toBe('E-imzanızın bitmesine 89 gün var · Yenileme döneminiz başladı');
    expect(badge(inUse(), office, opens, 'en')?.title).toContain('Your renewal period has begun');
  });

  test('a process without an end shows «!»', () => {
    const lost = startCase({ situation: 'lost-or-stolen', certificateValidUntil: null, eOnay: 'unknown' })(
      emptyRecord(),
    );
    expect(badge(tick('apply', opens)(lost), office, addDays(opens, 1))?.text).toBe('!');
  });
});

function never(): never {
  throw new Error('no case');
}
