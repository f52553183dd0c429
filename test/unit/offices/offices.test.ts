import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/case/schema';
import { OFFICES, officeOf } from '../../../lib/offices/offices';
import { readPolicy } from '../../../lib/offices/policy';

const sourcedValues = (office: (typeof OFFICES)['aksaray']) => [
  office.unit,
  office.renewalWindow,
  office.productionMonths,
  office.coverLetter,
  office.wetRenewalInTime,
  office.renewalAfterExpiry,
  office.lostAsRenewal,
];

describe('the offices', () => {
  test('Aksaray is the default and owns every value by an article of its notice', () => {
    expect(officeOf(DEFAULT_SETTINGS, null)).toBe(OFFICES.aksaray);
    for (const value of sourcedValues(OFFICES.aksaray)) {
      expect(value.own).toBe(true);
      expect(value.source).toMatchObject({ source: 'notice' });
    }
  });

  test('the general one owns only what Kamu SM says for all', () => {
    const { genel } = OFFICES;
    expect(officeOf({ office: 'genel' }, null)).toBe(genel);
    expect(sourcedValues(genel).filter(({ own }) => own)).toEqual([genel.unit, genel.renewalWindow]);
    for (const value of sourcedValues(genel).filter(({ own }) => own))
      expect(value.source).not.toMatchObject({ source: 'notice' });
  });

  test('the administrator’s goes before the person’s choice', () => {
    const policy = readPolicy({ office: { name: 'Örnek' } });
    expect(officeOf({ office: 'aksaray' }, policy)).toMatchObject({ id: 'policy', name: { tr: 'Örnek' } });
    expect(officeOf({ office: 'genel' }, readPolicy({}))).toBe(OFFICES.genel);
  });
});
