// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { OptionsPage, type OptionsServices } from '../../../components/options/OptionsPage';
import { dayOf } from '../../../lib/calendar/day';
import { startCase } from '../../../lib/case/edits';
import { openStore } from '../../../lib/case/open-store';
import { emptyRecord } from '../../../lib/case/schema';
import { readPolicy } from '../../../lib/offices/policy';
import { memoryArea, memoryLock } from '../case/memory-area';

afterEach(() => render(null, document.body));

const record = startCase({
  situation: 'certificate-in-use',
  certificateValidUntil: dayOf(2027, 1, 21),
  eOnay: 'active',
})(emptyRecord());

test('the calendar file rings at the hour and on the days that the administrator set, as the popup’s does', async () => {
  const store = openStore(memoryArea({ record }), memoryLock(), () => new Date('2026-11-23T09:00:00Z'));
  const calendarFile = vi.fn<OptionsServices['calendarFile']>(async () => null);
  const services: OptionsServices = {
    version: '1.0.0',
    browserLanguage: 'tr',
    testNotification: () => Promise.reject(new Error('not asked for here')),
    calendarFile,
    clearDrafts: async () => {},
  };
  const policy = readPolicy({ reminders: { hour: 14, daysBefore: [20] } });
  render(<OptionsPage store={store} first={await store.load()} policy={policy} services={services} />, document.body);
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Takvime aktar (.ics)',
  );
  button?.click();
  await vi.waitFor(() => expect(calendarFile).toHaveBeenCalled());
  expect(calendarFile.mock.calls[0]?.[0]).toEqual({
    ...record,
    settings: { ...record.settings, reminders: { ...record.settings.reminders, hour: 14, daysBefore: [20] } },
  });
});
