import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { office as genel } from '../../../lib/offices/known/genel';
import { OFFICE_IDS } from '../../../lib/offices/offices';
import { readPolicy } from '../../../lib/offices/policy';
import { root } from '../house/source-files';

const TODAY = dayOf(2026, 11, 23);
const read = (raw: unknown) => readPolicy(raw, TODAY);
const sourced = (value: unknown) => ({ value, source: 'Örnek İl MEM yazısı', checkedOn: '2026-10-01' });
const problems = (raw: unknown) => read(raw).problems.map(({ path, why }) => `${path}: ${why}`);

const WHOLE = {
  language: 'en',
  hideWelcome: true,
  reminders: { on: true, hour: 8, daysBefore: [7, 60, 7], quietWhenDone: false },
  office: {
    name: 'Örnek',
    unit: sourced({ name: 'Örnek  İl MEM\nMEBBİS Birimi', address: 'Örnek Mah.' }),
    renewalWindow: sourced({ months: 1, days: 30 }),
    productionMonths: sourced(2),
    coverLetter: sourced('not-needed'),
    wetRenewalInTime: sourced('accepted'),
    renewalAfterExpiry: sourced('wet-only'),
    lostAsRenewal: sourced('rejected'),
  },
};

describe('an administrator’s policy', () => {
  test('is read whole, each value with its source', () => {
    const policy = read(WHOLE);
    expect(policy.problems).toEqual([]);
    expect(policy).toMatchObject({
      language: 'en',
      hideWelcome: true,
      reminders: { on: true, hour: 8, daysBefore: [60, 7], quietWhenDone: false },
    });
    expect(policy.office).toMatchObject({
      id: 'policy',
      unit: { value: { name: 'Örnek İl MEM MEBBİS Birimi' } },
      renewalWindow: {
        value: { months: 1, days: 30 },
        source: { policy: 'Örnek İl MEM yazısı' },
        checkedOn: '2026-10-01',
        own: true,
      },
      coverLetter: { value: 'not-needed', own: true },
    });
  });

  test('that is not there changes nothing', () => {
    for (const none of [null, undefined, {}])
      expect(read(none)).toEqual({ office: null, hideWelcome: false, problems: [] });
  });

  test('takes what it does not name from the general office, as borrowed, or from Aksaray where it says so', () => {
    const office = { coverLetter: sourced('demanded') };
    expect(read({ office }).office).toMatchObject({ wetRenewalInTime: { own: false }, coverLetter: { own: true } });
    expect(read({ office: { ...office, base: 'aksaray' } }).office?.wetRenewalInTime).toBe(aksaray.wetRenewalInTime);
  });

  test('loses only the values that are wrong, and tells each', () => {
    const policy = read({
      language: 'de',
      surprise: 1,
      reminders: { hour: 24, daysBefore: [30, 0, 'x', 7] },
      office: {
        coverLetter: sourced('maybe'),
        productionMonths: { value: 1, checkedOn: '2026-10-01' },
        renewalWindow: { ...sourced({ months: 3, days: 90 }), checkedOn: '2026-02-30' },
        lostAsRenewal: sourced('accepted'),
        wetRenwal: sourced('accepted'),
      },
    });
    expect(policy.problems.map(({ path, why }) => `${path}: ${why}`)).toEqual([
      'surprise: unknown-key',
      'office.wetRenwal: unknown-key',
      'office.renewalWindow.checkedOn: not-a-day',
      'office.productionMonths.source: no-source',
      'office.coverLetter.value: not-allowed',
      'language: not-allowed',
      'reminders.hour: out-of-range',
      'reminders.daysBefore[1]: out-of-range',
      'reminders.daysBefore[2]: wrong-type',
    ]);
    expect(policy.reminders).toEqual({ daysBefore: [30, 7] });
    expect(policy.language).toBeUndefined();
    expect(policy.office?.lostAsRenewal).toMatchObject({ value: 'accepted', own: true });
    expect(policy.office?.coverLetter).toBe(genel.coverLetter);
  });

  test('refuses a day beyond sense', () => {
    const on = (checkedOn: unknown) => problems({ office: { coverLetter: { ...sourced('demanded'), checkedOn } } });
    expect(on('2026-11-23')).toEqual([]);
    for (const day of ['2026-11-24', '2099-01-01', '2001-01-01', '1926-10-01', '01.10.2026', 20261001])
      expect(on(day)).toEqual(['office.coverLetter.checkedOn: not-a-day']);
  });

  test('refuses a window whose months and days are not one time', () => {
    const window = (value: unknown) => problems({ office: { renewalWindow: sourced(value) } });
    expect(window({ months: 3, days: 90 })).toEqual([]);
    expect(window({ months: 12, days: 365 })).toEqual([]);
    expect(window({ months: 3, days: 9 })).toEqual(['office.renewalWindow.value.days: out-of-range']);
    expect(window({ months: 0, days: 1 })).toEqual(['office.renewalWindow.value.months: out-of-range']);
    expect(window(90)).toEqual(['office.renewalWindow.value: wrong-type']);
  });

  test('names the first of many unknown keys, shortened, and says how many more there are', () => {
    const flood = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${'k'.repeat(500)}${i}`, 1]));
    const { problems: told, language } = read({ ...flood, language: 'en', office: flood });
    expect(language).toBe('en');
    expect(told.map(({ path }) => path)).toContain('… (+9995)');
    expect(told.map(({ path }) => path)).toContain('office.… (+9995)');
    expect(told).toHaveLength(12);
    for (const { path } of told) expect(path.length).toBeLessThan(60);
    expect(problems({ 'da\u202eil\u0000\u200b': 1 })).toEqual(['dail: unknown-key']);
  });

  test('holds nothing in its texts that is not seen: no control, direction or zero-width mark, no filler', () => {
    const unseen =
      '\u0000\u0007\u001b\u0085\u009b\u00ad\u061c\u115f\u180e\u200b\u200d\u200e\u200f\u202a\u202e\u2066\u2069\u3164\ufeff\ud800';
    const told = read({
      office: {
        name: `Ör${unseen}nek`,
        unit: sourced({ name: `${unseen}İl MEM\u2028Birimi`, address: `Örnek\u202e Mah.${unseen}` }),
        coverLetter: { ...sourced('demanded'), source: `Örnek${unseen} yazısı` },
      },
    });
    expect(told.problems).toEqual([]);
    expect(told.office).toMatchObject({
      name: { tr: 'Örnek' },
      unit: { value: { name: 'İl MEM Birimi', address: 'Örnek Mah.' } },
      coverLetter: { source: { policy: 'Örnek yazısı' } },
    });
    expect(problems({ office: { name: unseen } })).toEqual(['office.name: out-of-range']);
  });

  test('an office of which nothing can be used is none', () => {
    expect(read({ office: { coverLetter: 'demanded' } }).office).toBeNull();
    expect(read({ office: 'Aksaray' })).toMatchObject({
      office: null,
      problems: [{ path: 'office', why: 'wrong-type' }],
    });
  });

  test('whatever it is: never a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(read(raw).problems).toBeInstanceOf(Array);
      }),
      { numRuns: 3000 },
    );
    const keys = fc.constantFrom('office', 'reminders', 'language', 'hideWelcome');
    const inner = fc.dictionary(
      fc.constantFrom('unit', 'base', 'name', 'coverLetter', 'renewalWindow', 'hour', 'daysBefore', '__proto__'),
      fc.oneof(fc.jsonValue(), fc.record({ value: fc.jsonValue(), source: fc.jsonValue(), checkedOn: fc.jsonValue() })),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(fc.jsonValue(), inner)), (raw) => {
        const { office, reminders } = read(raw);
        if (office) expect(office.renewalWindow.value.months).toBeGreaterThan(0);
        for (const day of reminders?.daysBefore ?? []) expect(day).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the unit’s number and who gets page reports', () => {
  test('are taken as given', () => {
    const given = {
      unitPhone: ' 0382 000 00 00 / 12 ',
      reports: { name: 'Örnek İl MEM', address: 'bilgi@ornek.test' },
    };
    expect(readPolicy(given)).toMatchObject({
      unitPhone: '0382 000 00 00 / 12',
      reports: { name: 'Örnek İl MEM', address: 'bilgi@ornek.test' },
      problems: [],
    });
  });

  test.each([
    [{ unitPhone: 'sorun' }, 'unitPhone not-allowed'],
    [{ unitPhone: 382 }, 'unitPhone wrong-type'],
    [{ reports: { name: 'Ad', address: 'bilgi@ornek.test?bcc=x@ornek.test' } }, 'reports.address not-allowed'],
    [{ reports: { name: 'Ad', address: 'a@ornek.test,b@ornek.test' } }, 'reports.address not-allowed'],
    [{ reports: { address: 'bilgi@ornek.test' } }, 'reports.name wrong-type'],
  ])('are told and left out where they can’t be: %j', (given, problem) => {
    const policy = readPolicy(given);
    expect(policy.problems.map(({ path, why }) => `${path} ${why}`)).toEqual([problem]);
    expect([policy.unitPhone, policy.reports]).toEqual([undefined, undefined]);
  });
});

describe('the schema for administrators', () => {
  interface Node {
    readonly type: string;
    readonly properties?: Readonly<Record<string, Node>>;
    readonly items?: Node;
  }
  const schema: Node = JSON.parse(readFileSync(join(root, 'public/managed-schema.json'), 'utf8'));

  const fits = (node: Node, value: unknown): boolean => {
    if (node.type === 'object')
      return Object.entries(Object(value)).every(([key, inner]) => {
        const property = node.properties?.[key];
        return property !== undefined && fits(property, inner);
      });
    if (node.type === 'array')
      return Array.isArray(value) && value.every((item) => node.items && fits(node.items, item));
    return node.type === 'integer' ? Number.isInteger(value) : typeof value === node.type;
  };

  test('knows every value that is read', () => {
    expect(fits(schema, { ...WHOLE, office: { ...WHOLE.office, base: 'genel' } })).toBe(true);
    expect(fits(schema, { ...WHOLE, other: 1 })).toBe(false);
  });

  test('names no office: their ids stand in their own files', () => {
    const text = readFileSync(join(root, 'public/managed-schema.json'), 'utf8');
    for (const id of OFFICE_IDS) expect(text).not.toMatch(new RegExp(`\\b${id}\\b`, 'i'));
  });

  test('names no key that nothing reads', () => {
    const example = (node: Node): unknown => {
      if (node.type === 'object')
        return Object.fromEntries(Object.entries(node.properties ?? {}).map(([k, n]) => [k, example(n)]));
      return { array: [], integer: 1, boolean: true }[node.type] ?? 'x';
    };
    expect(problems(example(schema)).filter((problem) => problem.endsWith('unknown-key'))).toEqual([]);
  });
});
