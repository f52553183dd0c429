import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { calendarFile } from '../../../lib/calendar-file/calendar-file';
import { changeReminders, finishCycle, setValidUntil, startCase, tick } from '../../../lib/case/edits';
import { emptyRecord, type Stored } from '../../../lib/case/schema';
import type { Language } from '../../../lib/words/language';
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
      alarms: alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      actions: alarms.map((alarm) => alarm.getFirstPropertyValue('action')),
    };
  });
}
const days = (stored: Stored, at = now, unit = office) =>
  events(stored, at, 'tr', unit).map(({ start, uid }) => `${start} ${uid.split('.')[0]}`);

describe('the days that matter', () => {
  test('certificate in use: window, production, last day, the day after', () => {
    expect(days(inUse())).toEqual([
      '2026-10-24 window-opens',
      '2026-12-21 production',
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
    expect(days(inUse(), new Date('2026-12-22T07:00:00Z'))[0]).toBe('2027-01-21 last-day');
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
    expect(text.match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(4);
    expect(text.match(/^CLASS:PRIVATE\r$/gm)).toHaveLength(4);
  });

  test('has alarms of its own at the hour of the settings: the last day on the days before it too', () => {
    const last = events(inUse()).find(({ uid }) => uid.startsWith('last-day'));
    expect(last?.alarms).toEqual(['-P44DT15H', '-P29DT15H', '-P13DT15H', '-P6DT15H', '-P2DT15H', '-PT15H', 'PT9H']);
    expect(new Set(last?.actions)).toEqual(new Set(['DISPLAY']));
    const own = events(changeReminders({ hour: 0, daysBefore: [2] })(inUse())).find(({ uid }) =>
      uid.startsWith('last-day'),
    );
    expect(own?.alarms).toEqual(['-P2D', 'PT0S']);
  });

  test('once applied nothing presses to apply', () => {
    const applied = tick('apply', dayOf(2026, 10, 25))(inUse());
    const byName = new Map(events(applied).map(({ uid, alarms }) => [uid.split('.')[0], alarms]));
    expect(byName.get('window-opens')).toEqual([]);
    expect(byName.get('last-day')).toEqual(['PT9H']);
  });

  test('speaks Turkish or English, whole', () => {
    expect(events(inUse())[0]?.title).toBe('E-imza: yenileme süresi başlıyor');
    expect(events(inUse())[0]?.body).toBe(
      "Kamu SM'nin SMS ya da e-postası gelince «E-onaylı Başvuru Onay» ile başvurun; sonra kurumunuz İl MEM MEBBİS Birimine üst yazı göndersin.",
    );
    expect(events(inUse(), now, 'en')[0]?.title).toBe('E-imza: renewal period begins');
  });
});

describe('the cover letter', () => {
  const letterOf = (unit: typeof office) => events(inUse(), now, 'tr', unit)[0]?.body;

  test('is no demand of a unit that only Aksaray’s notice speaks for', () => {
    expect(letterOf(takenOver)).toMatch(
      /Üst yazı gerekip gerekmediğini biriminize sorun; gerekiyorsa kurumunuz göndersin\.$/,
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
