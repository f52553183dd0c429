import { expect, test } from 'vitest';
import { governedSettings } from '../../../lib/case/governed';
import { DEFAULT_SETTINGS } from '../../../lib/case/schema';
import { readPolicy } from '../../../lib/offices/policy';

test("the administrator's language and reminders go before the person's, each by itself", () => {
  const policy = readPolicy({ language: 'en', reminders: { hour: 8, on: 'yes' } });
  const settings = governedSettings(DEFAULT_SETTINGS, policy);
  expect(settings.language).toBe('en');
  expect(settings.reminders).toEqual({ ...DEFAULT_SETTINGS.reminders, hour: 8 });
});

test('without a policy the settings stay as the person chose them', () => {
  expect(governedSettings(DEFAULT_SETTINGS, readPolicy(null))).toEqual(DEFAULT_SETTINGS);
});
