import { expect, test } from 'vitest';
import { FIRST_OFFICE, officeOf } from '../../../lib/offices/offices';
import { readPhone } from '../../../lib/offices/phone';

test.each(['0382 000 00 00', '+90 (382) 000 00 00', '0382-000-0000 dahili 12', '0382 000 00 00 / 12', '444 0 000'])(
  'a number is taken as it is written: %s',
  (typed) => expect(readPhone(` ${typed}\u200b`)).toBe(typed),
);

test.each(['', '12', 'arayın', '0382 000 00 00 Ayşe', 'https://ornek.test/123', '1'.repeat(41)])(
  'what is no number is not: «%s»',
  (typed) => expect(readPhone(typed)).toBeNull(),
);

test('the administrator’s number goes before the person’s', () => {
  const settings = { office: FIRST_OFFICE.id, unitPhone: '0382 000 00 01' };
  expect(officeOf(settings, null).phone).toBe('0382 000 00 01');
  expect(officeOf(settings, { office: null, unitPhone: '0382 000 00 02' }).phone).toBe('0382 000 00 02');
  expect(officeOf({ office: FIRST_OFFICE.id }, null)).toBe(FIRST_OFFICE);
});
