import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { addDays, dayOf } from '../../../lib/calendar/day';
import { BACKUP_LIMIT, readBackup, writeBackup } from '../../../lib/case/backup';
import { changeSettings, seeOnPage, startCase, tick, untick } from '../../../lib/case/edits';
import { readRecord } from '../../../lib/case/read-record';
import { emptyRecord, MOST, recordSchema, type Stored } from '../../../lib/case/schema';

const today = dayOf(2026, 11, 23);
const now = new Date('2026-11-22T10:00:00Z');

/** The file of the contract, word for word. */
const minimal = {
  format: 'eimza-asistani/backup',
  version: 1,
  exportedAt: '2026-11-22T10:00:00Z',
  case: {
    situation: 'certificate-in-use',
    certificateValidUntil: '2027-02-10',
    eOnay: 'active',
    noticeReceivedOn: '2026-11-11',
    steps: { 'cover-letter': '2026-11-20' },
  },
};
const contractCase = { ...minimal.case, seenOnPage: [], returned: [] };
const text = (file: unknown) => JSON.stringify(file);

function whole(): Stored {
  const raw: unknown = JSON.parse(readFileSync(new URL('./versions/1.json', import.meta.url), 'utf8'));
  const read = readRecord(raw);
  if (read.state !== 'read') throw new Error(read.state);
  return read.stored;
}

const restore = (file: unknown, current: Stored): Stored => {
  const read = readBackup(text(file), current, today);
  if (!read.ok) throw new Error(`${read.problem} ${read.where}`);
  return read.next;
};

describe('the file of the contract', () => {
  test('restores over an empty record', () => {
    expect(restore(minimal, emptyRecord()).case).toEqual(contractCase);
  });

  test('restores over another case: steps replaces all steps, what the file does not name stays', () => {
    const next = restore(minimal, whole());
    expect(next.case).toMatchObject(minimal.case);
    expect(next.case?.steps).toEqual({ 'cover-letter': '2026-11-20' });
    expect(next.case?.returned).toEqual(whole().case?.returned);
    expect({ ...next, case: null }).toEqual({ ...whole(), case: null });
  });

  test('a page may tick again what the person had unticked before the restore', () => {
    const before = untick('apply')(restore(minimal, emptyRecord()));
    const next = seeOnPage('apply', today)(restore(minimal, before));
    expect(next.case?.steps.apply).toBe(today);
  });

  test('a step that the file gives another day is no longer «sayfada görüldü»', () => {
    const seen = seeOnPage(
      'cover-letter',
      today,
    )(restore({ ...minimal, case: { ...minimal.case, steps: {} } }, emptyRecord()));
    expect(seen.case?.seenOnPage).toEqual(['cover-letter']);
    expect(restore(minimal, seen).case?.seenOnPage).toEqual([]);
  });

  test('stays valid where nothing would change, and then gives the very same record', () => {
    const once = restore(minimal, emptyRecord());
    expect(readBackup(text(minimal), once, today)).toEqual({
      ok: true,
      next: once,
      changes: [],
      unlikely: [],
      cuts: [],
    });
    expect(restore(minimal, once)).toBe(once);
  });
});

describe('a backup written here', () => {
  test('carries everything to another computer', () => {
    expect(restore(JSON.parse(writeBackup(whole(), now)), emptyRecord())).toEqual(whole());
  });

  test('has the keys of the contract, and reads well', () => {
    const file = writeBackup(restore(minimal, emptyRecord()), now);
    expect(JSON.parse(file)).toMatchObject({ ...minimal, exportedAt: '2026-11-22T10:00:00.000Z' });
    expect(file).toContain('\n  "case": {\n');
  });

  test('of no case takes the case away, and says so', () => {
    const read = readBackup(writeBackup(emptyRecord(), now), restore(minimal, emptyRecord()), today);
    expect(read).toMatchObject({ ok: true, next: { case: null } });
    expect(read.ok && read.changes[0]).toEqual({ field: 'situation', from: 'certificate-in-use', to: null });
  });

  test('rings no reminder twice: what came since stays in the history', () => {
    const file = writeBackup(whole(), now);
    const later = { id: 'x', dueOn: today, deliveredOn: today, text: 't', snoozedUntil: null };
    const since: Stored = { ...whole(), history: [...whole().history, later] };
    expect(restore(JSON.parse(file), since).history).toEqual(since.history);
  });

  test('may begin with a byte order mark', () => {
    expect(readBackup(`\uFEFF${text(minimal)}`, emptyRecord(), today).ok).toBe(true);
  });
});

describe('an absent key leaves what is there', () => {
  const start = () => tick('role', dayOf(2026, 11, 1))(restore(minimal, emptyRecord()));

  test('in the case', () => {
    const next = restore({ ...minimal, case: { eOnay: 'inactive' } }, start());
    expect(next.case).toEqual({ ...start().case, eOnay: 'inactive' });
  });

  test('in the settings', () => {
    const dark = changeSettings({ appearance: 'dark' })(start());
    const next = restore({ ...minimal, case: start().case, settings: { reminders: { hour: 7 } } }, dark);
    expect(next.settings).toEqual({ ...dark.settings, reminders: { ...dark.settings.reminders, hour: 7 } });
  });

  test('without a case nothing of the case changes', () => {
    const { case: _, ...file } = minimal;
    expect(restore(file, start())).toEqual(start());
  });

  test('but a case can not begin without a situation', () => {
    const file = { ...minimal, case: { eOnay: 'active' } };
    expect(readBackup(text(file), emptyRecord(), today)).toEqual({
      ok: false,
      problem: 'broken',
      where: 'case.situation',
    });
  });

  test('a situation alone is enough to begin with', () => {
    const next = restore({ ...minimal, case: { situation: 'lost-or-stolen' } }, emptyRecord());
    expect(next.case).toMatchObject({
      situation: 'lost-or-stolen',
      certificateValidUntil: null,
      eOnay: 'unknown',
      steps: {},
    });
  });

  test('unknown keys are ignored', () => {
    expect(restore({ ...minimal, later: 1, case: { ...minimal.case, later: 2 } }, emptyRecord()).case).toEqual(
      contractCase,
    );
  });
});

describe('what would change is told', () => {
  test('field by field, from and to', () => {
    const before = startCase({ situation: 'no-certificate', certificateValidUntil: null, eOnay: 'unknown' })(
      emptyRecord(),
    );
    const read = readBackup(text(minimal), tick('apply', dayOf(2026, 11, 5))(before), today);
    expect(read.ok && read.changes).toEqual([
      { field: 'situation', from: 'no-certificate', to: 'certificate-in-use' },
      { field: 'certificateValidUntil', from: null, to: '2027-02-10' },
      { field: 'noticeReceivedOn', from: null, to: '2026-11-11' },
      { field: 'eOnay', from: 'unknown', to: 'active' },
      { field: 'step:apply', step: 'apply', from: '2026-11-05', to: null },
      { field: 'step:cover-letter', step: 'cover-letter', from: null, to: '2026-11-20' },
    ]);
  });

  test('an unlikely date is told beside it', () => {
    const file = {
      ...minimal,
      case: { ...minimal.case, certificateValidUntil: '2037-02-10', steps: { apply: '2026-11-24' } },
    };
    const read = readBackup(text(file), emptyRecord(), today);
    expect(read.ok && read.unlikely).toEqual([
      { field: 'certificateValidUntil', day: '2037-02-10', why: 'too-far' },
      { field: 'step:apply', day: '2026-11-24', why: 'in-future' },
    ]);
  });
});

describe('a bad file is refused with its reason and place', () => {
  const withCase = (more: object) => text({ ...minimal, case: { ...minimal.case, ...more } });
  test.each<[string, string, string, string | undefined]>([
    ['an empty file', '', 'not-json', undefined],
    ['a torn file', text(minimal).slice(0, 80), 'not-json', undefined],
    ['a picture', '\u0089PNG\r\n', 'not-json', undefined],
    ['a number', '7', 'not-a-backup', undefined],
    ['a list', '[]', 'not-a-backup', undefined],
    ['another program’s file', '{"format":"other","version":1}', 'not-a-backup', undefined],
    ['a file without a version', '{"format":"eimza-asistani/backup"}', 'not-a-backup', undefined],
    ['a newer version', text({ ...minimal, version: 2 }), 'newer', undefined],
    ['a version that is none', text({ ...minimal, version: '1' }), 'broken', 'version'],
    [
      'a day no calendar has',
      withCase({ certificateValidUntil: '2027-02-30' }),
      'broken',
      'case.certificateValidUntil',
    ],
    ['a day with a time', withCase({ noticeReceivedOn: '2026-11-11T00:00:00Z' }), 'broken', 'case.noticeReceivedOn'],
    [
      'a day as people write it',
      withCase({ certificateValidUntil: '10.02.2027' }),
      'broken',
      'case.certificateValidUntil',
    ],
    ['an unknown step', withCase({ steps: { dance: '2026-11-11' } }), 'broken', 'case.steps.dance'],
    ['a step that is no day', withCase({ steps: { apply: true } }), 'broken', 'case.steps.apply'],
    ['a step without a day', withCase({ steps: { apply: null } }), 'broken', 'case.steps.apply'],
    ['an unknown situation', withCase({ situation: 'happy' }), 'broken', 'case.situation'],
    ['an unknown e-onay', withCase({ eOnay: 'yes' }), 'broken', 'case.eOnay'],
    ['a case that is a text', text({ ...minimal, case: 'x' }), 'broken', 'case'],
    [
      'an hour no day has',
      text({ ...minimal, settings: { reminders: { hour: 24 } } }),
      'broken',
      'settings.reminders.hour',
    ],
    ['a history that is a text', text({ ...minimal, history: 'x' }), 'broken', 'history'],
    ['a file of 5 MB', ' '.repeat(BACKUP_LIMIT) + text(minimal), 'too-large', undefined],
    ['a file of 5 MB in letters of two bytes', 'ş'.repeat(BACKUP_LIMIT / 2 + 1), 'too-large', undefined],
  ])('%s', (_, file, problem, where) => {
    const read = readBackup(file, whole(), today);
    expect(read).toEqual(where === undefined ? { ok: false, problem } : { ok: false, problem, where });
  });
});

test('arbitrary JSON never throws, never changes the record it is read against, and gives only what can be stored', () => {
  const head = { format: minimal.format, version: 1 };
  const anything = fc.oneof(
    fc.json(),
    fc.jsonValue().map((value) => text({ ...head, case: value })),
    fc
      .record({ situation: fc.jsonValue(), steps: fc.jsonValue(), eOnay: fc.jsonValue() }, { requiredKeys: [] })
      .map((value) => text({ ...head, case: value })),
    fc
      .record(
        { settings: fc.jsonValue(), history: fc.jsonValue(), archive: fc.jsonValue(), namedPages: fc.jsonValue() },
        { requiredKeys: [] },
      )
      .map((value) => text({ ...head, ...value })),
    fc.constantFrom(
      '{"format":"eimza-asistani/backup","version":1,"__proto__":{"case":1}}',
      '{"format":"eimza-asistani/backup","version":1,"case":{"situation":"lost-or-stolen","steps":{"__proto__":"2026-01-01"}}}',
    ),
  );
  fc.assert(
    fc.property(anything, (file) => {
      const current = whole();
      const read = readBackup(file, current, today);
      expect(current).toEqual(whole());
      if (read.ok) expect(z.safeParse(recordSchema, read.next).success).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

describe('a backup of more than the record keeps', () => {
  const entry = (i: number) => ({
    id: `x:${i}`,
    dueOn: addDays(today, i - 40_000),
    deliveredOn: addDays(today, i - 40_000),
    text: 't',
    snoozedUntil: null,
  });
  const page = (i: number) => ({ host: 'h', path: `/${i}`, heading: '', page: 'pin', namedOn: today });
  const many = <T>(count: number, one: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => one(i));
  const file = {
    ...minimal,
    case: {
      ...minimal.case,
      seenOnPage: many(20_000, () => 'cover-letter'),
      unticked: many(1_000, () => 'pin'),
      returned: many(500, () => ({ on: today, reason: 'other', cleared: {} })),
    },
    archive: many(90, () => ({ closedOn: today, case: contractCase })),
    history: many(12_000, entry),
    namedPages: many(10_000, page),
    settings: { dismissed: many(5_000, (i) => `finding-${i}`), reminders: { daysBefore: many(40, (i) => i + 1) } },
  };

  test('brings the newest of each list and tells how many of each stay in the file', () => {
    const read = readBackup(text(file), emptyRecord(), today);
    if (!read.ok) throw new Error(`${read.problem} ${read.where}`);
    const { next, cuts } = read;
    expect(next.history).toEqual(many(12_000, entry).slice(-MOST.history));
    expect(next.namedPages.map(({ path }) => path)).toEqual(many(MOST.namedPages, (i) => `/${9_800 + i}`));
    expect(next.case?.seenOnPage).toEqual(['cover-letter']);
    expect(next.case?.unticked).toEqual(['pin']);
    expect(next.case?.returned).toHaveLength(MOST.returned);
    expect(next.archive).toHaveLength(MOST.archive);
    expect(next.settings.dismissed.at(-1)).toBe('finding-4999');
    expect(new Map(cuts.map(({ part, count }) => [part, count]))).toEqual(
      new Map([
        ['case', 19_999 + 999 + 450],
        ['archive', 40],
        ['history', 11_700],
        ['namedPages', 9_800],
        ['settings', 4_800 + 20],
      ]),
    );
    expect(z.safeParse(recordSchema, next).success).toBe(true);
  });

  test('pushes nothing of this computer’s own history out, so that no reminder comes twice', () => {
    const mine = many(MOST.history - 1, (i) => ({ ...entry(i), id: `mine:${i}` }));
    const read = readBackup(text(file), { ...emptyRecord(), history: mine }, today);
    if (!read.ok) throw new Error(`${read.problem} ${read.where}`);
    expect(read.next.history).toHaveLength(MOST.history);
    expect(read.next.history.filter(({ id }) => id.startsWith('mine:'))).toHaveLength(MOST.history - 1);
    expect(read.next.history.at(-1)?.id).toBe('x:11999');
    expect(read.cuts.find(({ part }) => part === 'history')?.count).toBe(11_999);
  });

  test('where all fits there is nothing to tell', () => {
    const read = readBackup(text({ ...minimal, history: many(3, entry) }), emptyRecord(), today);
    expect(read).toMatchObject({ ok: true, cuts: [] });
  });
});
