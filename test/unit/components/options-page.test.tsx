// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OptionsPage, type OptionsServices } from '../../../components/options/OptionsPage';
import { dayOf } from '../../../lib/calendar/day';
import { startCase } from '../../../lib/case/edits';
import { openStore } from '../../../lib/case/open-store';
import { emptyRecord } from '../../../lib/case/schema';
import { readPolicy } from '../../../lib/offices/policy';
import { wordsIn } from '../../words-in';
import { type MemoryArea, memoryArea, memoryLock } from '../case/memory-area';
import { clearPage } from './clear-page';

afterEach(clearPage);

const record = startCase({
  situation: 'certificate-in-use',
  certificateValidUntil: dayOf(2027, 1, 21),
  eOnay: 'active',
})(emptyRecord());

/** Opens the settings over a storage. @returns what stands on the page, and ways to press */
async function open(area: MemoryArea, own: Partial<OptionsServices> = {}, managed: unknown = {}) {
  const store = openStore(area, memoryLock(), () => new Date('2026-11-23T09:00:00Z'));
  const services: OptionsServices = {
    version: '1.0.0',
    browserLanguage: 'tr',
    testNotification: () => Promise.reject(new Error('not asked for here')),
    calendarFile: async () => null,
    clearOutsideRecord: async () => {},
    ...own,
  };
  const first = await store.load();
  render(
    <OptionsPage
      store={store}
      first={first}
      policy={readPolicy(managed)}
      catalogue={{ language: 'tr', words: wordsIn('tr') }}
      services={services}
    />,
    document.body,
  );
  const find = (name: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  return {
    store,
    find,
    press: (name: string) => vi.waitFor(() => (find(name) ?? expect.fail(`no button ${name}`)).click()),
    says: (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text)),
  };
}

test('the calendar file rings at the hour and on the days that the administrator set, as the popup’s does', async () => {
  const calendarFile = vi.fn<OptionsServices['calendarFile']>(async () => null);
  const reminders = { hour: 14, daysBefore: [20] };
  const { press } = await open(memoryArea({ record }), { calendarFile }, { reminders });
  await press('Takvime aktar (.ics)');
  await vi.waitFor(() => expect(calendarFile).toHaveBeenCalled());
  const settings = { ...record.settings, reminders: { ...record.settings.reminders, ...reminders } };
  expect(calendarFile.mock.calls[0]?.[0]).toEqual({ ...record, settings });
});

describe('deleting everything', () => {
  test('takes along what was set aside, which holds the old record as it stood, and says so before', async () => {
    const area = memoryArea({ record: { ...record, settings: 7 } });
    const { press, says } = await open(area);
    expect(JSON.stringify(Object.keys(area.peek()))).toContain('set-aside:');
    await press('Her şeyi sil');
    await says('Kenara konan kayıt parçaları da silinir; onlar geri alınamaz.');
    await press('Evet, sil');
    await says('Her şey silindi.');
    expect(area.peek()).toEqual({ record: emptyRecord() });
  });

  test('of a record that breaks meanwhile leaves no piece of it either', async () => {
    const area = memoryArea({ record });
    const { press, says } = await open(area);
    await press('Her şeyi sil');
    expect(document.body.textContent).not.toContain('kenara konan kayıt parçaları da silinir');
    await area.set({ record: { ...record, history: 'gone' } });
    await press('Evet, sil');
    await says('Her şey silindi.');
    expect(area.peek()).toEqual({ record: emptyRecord() });
  });

  test('is undone while nothing new is recorded, and no longer then', async () => {
    const area = memoryArea({ record });
    const { find, press, says, store } = await open(area);
    await press('Her şeyi sil');
    await press('Evet, sil');
    await press('Geri al');
    await says('Kaydınız, ayarlarınız ve geçmişiniz geri geldi.');
    expect(area.peek()).toEqual({ record });

    await press('Her şeyi sil');
    await press('Evet, sil');
    await says('Her şey silindi.');
    await store.edit(startCase({ situation: 'no-certificate', certificateValidUntil: null, eOnay: 'unknown' }));
    await vi.waitFor(() => expect(find('Geri al')).toBeUndefined());
  });
});

test('what a backup or a page brought in is shown without marks that no one sees', async () => {
  const day = dayOf(2026, 11, 2);
  const { says } = await open(
    memoryArea({
      record: {
        ...record,
        history: [{ id: 'a', dueOn: day, deliveredOn: day, text: 'Bitişe\u202e 45\u200b gün', snoozedUntil: null }],
        namedPages: [
          { host: 'portal.kamusm.gov.tr', path: '/bp/\u2066a', heading: 'Onay\u0007 Kodu', page: 'pin', namedOn: day },
        ],
      },
    }),
  );
  await says('Bitişe 45 gün');
  await says('portal.kamusm.gov.tr/bp/a · Onay Kodu');
  const spoken = [...document.querySelectorAll('[aria-label]')].map((element) => element.ariaLabel).join();
  expect(`${document.body.textContent}${spoken}`).not.toMatch(/[\u202e\u200b\u2066]|\p{Cc}/u);
});

test('a backup of more than the record keeps says what stays in the file', async () => {
  const { says } = await open(memoryArea({ record }));
  const namedPages = Array.from({ length: 1_200 }, (_, i) => ({
    host: 'h',
    path: `/${i}`,
    heading: '',
    page: 'pin',
    namedOn: dayOf(2026, 11, 2),
  }));
  const backup = JSON.stringify({ format: 'eimza-asistani/backup', version: 1, namedPages });
  const label = await vi.waitFor(
    () =>
      [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Yedekten geri yükle') ??
      expect.fail('no label'),
  );
  const input = label.control ?? expect.fail('no input');
  Object.defineProperty(input, 'files', { value: [new File([backup], 'yedek.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await says('Bu yedeğin en eski 1000 girdisi kaydınıza sığmaz (adlandırılan sayfalar); yedek dosyasında kalır.');
});

describe('the unit’s own number', () => {
  const field = () =>
    vi.waitFor(
      () =>
        [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'MEBBİS Biriminin telefonu')
          ?.control as HTMLInputElement,
    );
  const type = async (text: string) => {
    const input = await field();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(input.value).toBe(text));
    input.dispatchEvent(new FocusEvent('blur'));
  };

  test('is kept once it is one, told where it is none, and taken away when emptied', async () => {
    const { says, store } = await open(memoryArea({ record }));
    const kept = async () => (await store.load()).stored.settings.unitPhone;
    await type('birimi sor');
    await says('Telefon numarası okunamadı.');
    expect(await kept()).toBeUndefined();
    await type('0382 000 00 00');
    await vi.waitFor(async () => expect(await kept()).toBe('0382 000 00 00'));
    await type('');
    await vi.waitFor(async () => expect(await kept()).toBe(''));
  });

  test('is the administrator’s where they set one', async () => {
    const { says } = await open(memoryArea({ record }), {}, { unitPhone: '0382 000 00 09' });
    await says('0382 000 00 09');
    expect([...document.querySelectorAll('label')].map(({ textContent }) => textContent)).not.toContain(
      'MEBBİS Biriminin telefonu',
    );
  });
});
