import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { calendarFile } from '../../../lib/calendar-file/calendar-file';
import { changeReminders, finishCycle, setValidUntil, startCase, tick } from '../../../lib/case/edits';
import { emptyRecord, type Stored } from '../../../lib/case/schema';
import type { Language } from '../../../lib/vocabulary/language';
import { office, takenOver, undemanding } from '../reminders/aksaray-like';

const now = new Date('2026-09-15T07:00:00Z');
const end = dayOf(2027, 1, 21);
const inUse = (eOnay: 'active' | 'unknown' = 'active'): Stored =>
  startCase({ situation: 'certificate-in-use', certificateValidUntil: end, eOnay })(emptyRecord());

function textOf(stored: Stored, at = now, language: Language = 'tr', unit = office): string {
  const text = calendarFile(stored, unit, language, at);
  if (text === null) throw new Error('no day matters');
  return text;
}

/** Read by another library than the one that wrote it. */
function events(stored: Stored, at = now, language: Language = 'tr', unit = office) {
  const calendar = new ICAL.Component(ICAL.parse(textOf(stored, at, language, unit)));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm');
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate,
      title: event.summary,
      body: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      rings: alarms.map((alarm) => ringsAt(alarm, event)),
      actions: alarms.map((alarm) => alarm.getFirstPropertyValue('action')),
    };
  });
}

/** The instant at which an alarm rings, on the clock of whoever has the calendar (RFC 5545, 3.8.6.3). */
function ringsAt(alarm: ICAL.Component, event: ICAL.Event): string {
  const trigger = alarm.getFirstProperty('trigger');
  const duration = trigger?.getFirstValue();
  if (!trigger || !(duration instanceof ICAL.Duration)) throw new Error('no duration');
  const at = (trigger.getParameter('related') === 'END' ? event.endDate : event.startDate).clone();
  // An all-day event begins at midnight.
  at.isDate = false;
  at.addDuration(duration);
  return at.toString();
}

const days = (stored: Stored, at = now, unit = office) =>
  events(stored, at, 'tr', unit).map(({ start, uid }) => `${start} ${uid.split('.')[0]}`);

describe('the days that matter', () => {
  test('certificate in use: window, production, the days before the end, last day, the day after', () => {
    expect(days(inUse())).toEqual([
      '2026-10-24 window-opens',
      '2026-12-07 days-left-45',
      '2026-12-21 production',
      '2026-12-22 days-left-30',
      '2027-01-07 days-left-14',
      '2027-01-14 days-left-7',
      '2027-01-18 days-left-3',
      '2027-01-20 days-left-1',
      '2027-01-21 last-day',
      '2027-01-22 new-card-works',
    ]);
  });

  test('e-onay not active: its activation too', () => {
    expect(days(inUse('unknown'))[0]).toBe('2026-10-10 activate-e-onay');
    const taken: typeof office = { ...office, wetRenewalInTime: { ...office.wetRenewalInTime, value: 'accepted' } };
    expect(days(inUse('unknown'), now, taken)[0]).toBe('2026-10-24 window-opens');
  });

  test('days gone by are left out, today is not', () => {
    expect(days(inUse(), new Date('2026-12-21T07:00:00Z'))[0]).toBe('2026-12-21 production');
    expect(days(inUse(), new Date('2026-12-22T07:00:00Z'))[0]).toBe('2026-12-22 days-left-30');
    expect(days(inUse(), new Date('2027-01-21T07:00:00Z'))[0]).toBe('2027-01-21 last-day');
  });

  test('an application under way: the next day to ask about it', () => {
    const lost = startCase({ situation: 'lost-or-stolen', certificateValidUntil: null, eOnay: 'unknown' })(
      emptyRecord(),
    );
    const applied = tick('apply', dayOf(2026, 9, 10))(lost);
    expect(days(applied)).toEqual(['2026-09-17 cover-letter']);
    expect(days(tick('cover-letter', dayOf(2026, 9, 12))(applied))).toEqual(['2026-09-19 approval']);
  });

  test('nothing recorded, nothing begun, or all done: no file, rather than one without an event', () => {
    const file = (stored: Stored) => calendarFile(stored, office, 'tr', now);
    const first = startCase({ situation: 'no-certificate', certificateValidUntil: null, eOnay: 'unknown' });
    expect(file(emptyRecord())).toBeNull();
    expect(file(first(emptyRecord()))).toBeNull();
    expect(file(tick('pin', end)(inUse()))).toBeNull();
    expect(file(setValidUntil(null)(inUse()))).toBeNull();
  });
});

describe('each event', () => {
  test('is a whole day, of one day, free and private', () => {
    for (const { allDay, start, end: after } of events(inUse())) {
      expect(allDay).toBe(true);
      expect(Date.parse(after) - Date.parse(start)).toBe(86_400_000);
    }
    const text = textOf(inUse());
    expect(text.match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(10);
    expect(text.match(/^CLASS:PRIVATE\r$/gm)).toHaveLength(10);
  });

  test('rings on its own day at the hour of the settings', () => {
    const ringing = events(inUse('unknown')).filter(({ rings }) => rings.length > 0);
    expect(ringing.map(({ uid, rings }) => [uid.split('.')[0], ...rings])).toEqual([
      ['activate-e-onay', '2026-10-10T09:00:00'],
      ['window-opens', '2026-10-24T09:00:00'],
      ['days-left-45', '2026-12-07T09:00:00'],
      ['days-left-30', '2026-12-22T09:00:00'],
      ['days-left-14', '2027-01-07T09:00:00'],
      ['days-left-7', '2027-01-14T09:00:00'],
      ['days-left-3', '2027-01-18T09:00:00'],
      ['days-left-1', '2027-01-20T09:00:00'],
      ['last-day', '2027-01-21T09:00:00'],
      ['new-card-works', '2027-01-22T09:00:00'],
    ]);
    expect(new Set(ringing.flatMap(({ actions }) => actions))).toEqual(new Set(['DISPLAY']));
    const lost = startCase({ situation: 'lost-or-stolen', certificateValidUntil: null, eOnay: 'unknown' });
    const letter = events(tick('apply', dayOf(2026, 9, 10))(lost(emptyRecord())));
    expect(letter.map(({ rings }) => rings)).toEqual([['2026-09-17T09:00:00']]);
  });

  test.each([0, 7, 23])('rings at %i o’clock where that is the hour of the settings, on that very day', (hour) => {
    const all = events(changeReminders({ hour, daysBefore: [2, 10] })(inUse()));
    for (const { start, rings } of all) {
      for (const at of rings) expect(at).toBe(`${start}T${String(hour).padStart(2, '0')}:00:00`);
    }
    const before = all.filter(({ uid }) => uid.startsWith('days-left'));
    expect(before.map(({ start }) => start)).toEqual(['2027-01-11', '2027-01-19']);
  });

  test('before the end says how many days are left and what to do then, in Turkish and English', () => {
    const left = (language: Language, eOnay: 'active' | 'inactive' = 'active') =>
      events(
        startCase({ situation: 'certificate-in-use', certificateValidUntil: end, eOnay })(emptyRecord()),
        now,
        language,
      )
        .filter(({ uid }) => uid.startsWith('days-left'))
        .map(({ title, body }) => ({ title, body }));
    expect(left('tr').map(({ title }) => title)).toEqual(
      [45, 30, 14, 7, 3, 1].map((days) => `E-imza: bitmesine ${days} gün kaldı`),
    );
    expect(left('en').map(({ title }) => title)).toEqual(
      ['45 days', '30 days', '14 days', '7 days', '3 days', '1 day'].map((days) => `E-imza: ${days} left`),
    );
    expect(left('tr')[1]?.body).toMatch(/^E-imzanızın son günü: 21 Ocak 2027\. Henüz başvurmadıysanız: .*E-onaylı/);
    expect(left('en')[1]?.body).toMatch(/^Last day of your e-imza: 21 January 2027\. If you have not applied yet: /);
    expect(left('tr', 'inactive')[5]?.body).toMatch(/e-onay aktivasyonunu yapın/u);
  });

  test('never presses to renew before the window opens', () => {
    const eager = changeReminders({ daysBefore: [89, 90, 120, 1] })(inUse());
    expect(days(eager).filter((day) => day.includes('days-left'))).toEqual(['2027-01-20 days-left-1']);
  });

  test('once applied nothing presses to apply', () => {
    const applied = tick('apply', dayOf(2026, 10, 25))(inUse());
    const all = events(applied);
    expect(all.filter(({ rings }) => rings.length > 0).map(({ uid }) => uid.split('.')[0])).toEqual([
      'cover-letter',
      'last-day',
      'new-card-works',
    ]);
    expect(all.find(({ uid }) => uid.startsWith('days-left-7'))?.body).toBe('E-imzanızın son günü: 21 Ocak 2027.');
  });

  test('speaks Turkish or English, whole', () => {
    expect(events(inUse())[0]?.title).toBe('E-imza: yenileme dönemi başlıyor');
    expect(events(inUse())[0]?.body).toBe(
      'SMS ya da e-posta gelince «E-onaylı Başvuru Onay» ile başvurun. Başvurunca kurumunuz İl MEM MEBBİS Birimine üst yazı göndersin.',
    );
    expect(events(inUse(), now, 'en')[0]?.title).toBe('E-imza: renewal period begins');
  });
});

describe('the cover letter', () => {
  const letterOf = (unit: typeof office) => events(inUse(), now, 'tr', unit)[0]?.body;

  test('is no demand of a unit that only Aksaray’s notice speaks for', () => {
    expect(letterOf(takenOver)).toMatch(
      /Üst yazı gerekip gerekmediğini ilinizin MEBBİS Birimine sorun; gerekiyorsa kurumunuz göndersin\.$/,
    );
  });

  test('is not named where the unit wants none', () => {
    expect(letterOf(undemanding)).toMatch(/«E-onaylı Başvuru Onay» ile başvurun\.$/);
  });
});

describe('a second import updates', () => {
  test('the same events under the same names, with a later stamp and sequence', () => {
    const [first, second] = [
      events(inUse()),
      events(setValidUntil(dayOf(2027, 2, 10))(inUse()), new Date('2026-09-16T07:00:00Z')),
    ];
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect(second.map(({ start }) => start)).not.toEqual(first.map(({ start }) => start));
    for (const [i, { sequence, stamp }] of second.entries()) {
      expect(sequence).toBeGreaterThan(first[i]?.sequence ?? Number.POSITIVE_INFINITY);
      expect(stamp > (first[i]?.stamp ?? '9')).toBe(true);
    }
  });

  test('no two events share a name, and a new cycle has names of its own', () => {
    const uids = events(inUse('unknown')).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    const next = finishCycle(dayOf(2030, 1, 21), dayOf(2027, 1, 25))(inUse());
    expect(events(next).some(({ uid }) => uids.includes(uid))).toBe(false);
  });
});

describe('the file', () => {
  const text = textOf(inUse('unknown'));

  test('ends its lines with CR LF and folds them at 75 octets', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('is the same under every zone of the computer', () => {
    const before = process.env.TZ;
    const offsets = new Set<number>();
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Istanbul']) {
      process.env.TZ = zone;
      offsets.add(now.getTimezoneOffset());
      expect(calendarFile(inUse('unknown'), office, 'tr', now)).toBe(text);
    }
    expect(offsets.size).toBe(3);
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test('says what made it', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(text).toContain('METHOD:PUBLISH');
  });
});
