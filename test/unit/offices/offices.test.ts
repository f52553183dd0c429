import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../lib/case/read-record';
import { DEFAULT_SETTINGS, emptyRecord } from '../../../lib/case/schema';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { office as genel } from '../../../lib/offices/known/genel';
import type { Office } from '../../../lib/offices/office';
import { ELSEWHERE, FIRST_OFFICE, OFFICE_IDS, OFFICES, officeOf } from '../../../lib/offices/offices';
import { readPolicy } from '../../../lib/offices/policy';

const sourcedValues = (office: Office) => [
  office.unit,
  office.renewalWindow,
  office.productionMonths,
  office.coverLetter,
  office.wetRenewalInTime,
  office.renewalAfterExpiry,
  office.lostAsRenewal,
];

const files = Object.keys(import.meta.glob('../../../lib/offices/known/*.ts'));

describe('the files of the offices', () => {
  test('are the offices, each under its file’s name', () => {
    expect(OFFICE_IDS.toSorted()).toEqual(files.map((path) => path.replace(/^.*\/|\.ts$/g, '')).toSorted());
    expect(OFFICE_IDS).not.toContain('policy');
  });

  test('name one that holds at first and one for everywhere else, offered first and last', () => {
    expect(OFFICES.filter(({ holds }) => holds === 'at-first')).toEqual([FIRST_OFFICE]);
    expect(OFFICES.filter(({ holds }) => holds === 'elsewhere')).toEqual([ELSEWHERE]);
    expect([OFFICES.at(0), OFFICES.at(-1)]).toEqual([FIRST_OFFICE, ELSEWHERE]);
  });

  test.each(OFFICES)('$id can be chosen by its name in both languages', ({ name, choice }) => {
    for (const text of [name.tr, name.en, ...Object.values(choice).flatMap(Object.values)]) expect(text).not.toBe('');
  });
});

describe('a stored office that no file knows any more', () => {
  const stored = { ...emptyRecord(), settings: { ...DEFAULT_SETTINGS, office: 'atlantis', badge: false } };
  const read = readRecord(stored);

  test('gives way to the one that holds at first, is told, and costs no other setting', () => {
    expect(read).toMatchObject({
      state: 'read',
      stored: { settings: { office: FIRST_OFFICE.id, badge: false } },
      broken: ['settings'],
    });
  });
});

describe('the offices', () => {
  test('Aksaray is the default and owns every value by an article of its notice', () => {
    expect(officeOf(DEFAULT_SETTINGS, null)).toBe(aksaray);
    for (const value of sourcedValues(aksaray)) {
      expect(value.own).toBe(true);
      expect(value.source).toMatchObject({ source: 'notice' });
    }
  });

  test('the general one owns only what Kamu SM says for all', () => {
    expect(officeOf({ office: 'genel' }, null)).toBe(genel);
    expect(sourcedValues(genel).filter(({ own }) => own)).toEqual([genel.unit, genel.renewalWindow]);
    for (const value of sourcedValues(genel).filter(({ own }) => own))
      expect(value.source).not.toMatchObject({ source: 'notice' });
  });

  test('the administrator’s goes before the person’s choice', () => {
    const policy = readPolicy({ office: { name: 'Örnek' } });
    expect(officeOf({ office: 'aksaray' }, policy)).toMatchObject({ id: 'policy', name: { tr: 'Örnek' } });
    expect(officeOf({ office: 'genel' }, readPolicy({}))).toBe(genel);
  });
});
