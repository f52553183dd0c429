// @vitest-environment jsdom
import { type JSX, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LastDayFromFile } from '../../../components/shared/LastDayFromFile';
import { SpeechProvider } from '../../../components/shared/speech';
import { type Day, dayOf } from '../../../lib/calendar/day';
import { setValidUntil, startCase } from '../../../lib/case/edits';
import { emptyRecord, type Stored } from '../../../lib/case/schema';
import { FIRST_OFFICE } from '../../../lib/offices/offices';
import { sample } from '../../samples';
import { wordsIn } from '../../words-in';
import { clearPage } from './clear-page';

afterEach(clearPage);

const inUse = (day: Day | null): Stored =>
  startCase({ situation: 'certificate-in-use', certificateValidUntil: day, eOnay: 'unknown' })(emptyRecord());

/** The part over a record, on a day. */
function show(first: Stored, today = dayOf(2026, 11, 22), renews = true) {
  const now = { stored: first };
  function Kept(): JSX.Element {
    const [stored, setStored] = useState(first);
    now.stored = stored;
    return (
      <LastDayFromFile
        stored={stored}
        edit={async (change) => {
          setStored(change);
          return true;
        }}
        keep={setValidUntil}
        office={FIRST_OFFICE}
        renews={renews}
      />
    );
  }
  render(
    <SpeechProvider value={{ words: wordsIn('tr'), language: 'tr', today }}>
      <Kept />
    </SpeechProvider>,
    document.body,
  );
  return now;
}

const text = () => document.body.textContent ?? '';
const says = (what: string) => vi.waitFor(() => expect(text()).toContain(what));
const alertSays = (what: string) =>
  vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain(what));
const button = (name: string) =>
  vi.waitFor(
    () =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name) ??
      expect.fail(`no button ${name}`),
  );
const press = async (name: string) => (await button(name)).click();

interface Choosable {
  readonly name: string;
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}
const fileOf = (name: string, bytes: Buffer = sample(name)): Choosable => ({
  name,
  size: bytes.length,
  slice: (start, end) => ({ arrayBuffer: async () => Uint8Array.from(bytes.subarray(start, end)).buffer }),
});
/** A file whose bytes come only once they are let go. */
function heldFile(name: string): Choosable & { readonly letGo: () => void } {
  const bytes = sample(name);
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    ...fileOf(name, bytes),
    slice: (start, end) => ({
      arrayBuffer: () => promise.then(() => Uint8Array.from(bytes.subarray(start, end)).buffer),
    }),
    letGo: resolve,
  };
}

function choose(file: Choosable): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]') ?? expect.fail('no input');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function drop(items: readonly { readonly directory?: boolean; readonly file?: Choosable }[]): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', {
    value: {
      types: ['Files'],
      items: items.map(({ directory = false, file }) => ({
        kind: 'file',
        webkitGetAsEntry: () => ({ isDirectory: directory }),
        getAsFile: () => file ?? null,
      })),
    },
  });
  (document.querySelector('.drop') ?? expect.fail('no place to drop')).dispatchEvent(event);
  return event;
}

describe('the last day from a file', () => {
  test('names the signer of a document with day, weekday and days left, asks whether it is them, and says what the day is worth', async () => {
    const now = show(inUse(dayOf(2027, 2, 21)));
    choose(fileOf('signed.pdf'));
    await says('Ayşe ÖRNEK · 21.01.2027, Perşembe · 60 gün kaldı');
    for (const sentence of [
      'Bu siz misiniz?',
      'Yenileme dönemi başladı. Son gün: 21 Ocak 2027.',
      'yazdığınız son gün: 21.02.2027',
      "Bu belge, 21.01.2027'de biten sertifikayla imzalanmış.",
      'imzanın geçerli olup olmadığına bakılmadı',
    ])
      expect(text()).toContain(sentence);
    expect(document.activeElement?.textContent).toContain('Dosyadan okunan');
    expect(now.stored.case?.certificateValidUntil).toBe('2027-02-21');
  });

  test('of a certificate asks nobody who they are', async () => {
    show(inUse(null));
    choose(fileOf('certificate-ayse.cer'));
    await says('Ayşe ÖRNEK · 21.01.2027, Perşembe · 60 gün kaldı');
    expect(text()).not.toMatch(/Bu siz misiniz|Bu belge/u);
  });

  test('of a package with one signer asks «Bu siz misiniz?»', async () => {
    show(inUse(null));
    choose(fileOf('package.eyp'));
    await says('Bu siz misiniz?');
  });

  test('of several signers stores nobody’s day before one is picked', async () => {
    const now = show(inUse(null));
    choose(fileOf('package-two-signers.eyp'));
    await says('Hangisi sizsiniz?');
    expect((await button('Bu tarihi kaydet')).disabled).toBe(true);
    const second = document.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1] ?? expect.fail('no second');
    second.click();
    await says('En erken başvuru gününüz: 2 Aralık 2027.');
    await press('Bu tarihi kaydet');
    await says('Son gün 29 Şubat 2028 olarak kaydedildi.');
    expect(now.stored.case?.certificateValidUntil).toBe('2028-02-29');
    expect(text()).not.toContain('Mehmet');
  });

  test('is stored by one press, and taken back by another', async () => {
    const now = show(inUse(dayOf(2027, 2, 21)));
    choose(fileOf('signed.pdf'));
    await press('Bu tarihi kaydet');
    await says('Son gün 21 Ocak 2027 olarak kaydedildi.');
    expect(now.stored.case?.certificateValidUntil).toBe('2027-01-21');
    await press('Geri al');
    await says('Önceki bilgileriniz yerinde.');
    expect(now.stored.case?.certificateValidUntil).toBe('2027-02-21');
  });

  test.each([
    [dayOf(2026, 8, 1), 'En erken başvuru gününüz: 24 Ekim 2026.'],
    [dayOf(2026, 10, 22), 'Kesin gün: 24 Ekim 2026.'],
    [dayOf(2027, 1, 21), 'Bugün e-imzanızın son günü.'],
    [dayOf(2027, 1, 22), 'E-imzanızın süresi doldu. Son gün: 21 Ocak 2027.'],
  ])('says at once on %s: %s', async (today, sentence) => {
    show(inUse(null), today);
    choose(fileOf('certificate-ayse.cer'));
    await says(sentence);
  });

  test('says nothing of a renewal to who lost the card', async () => {
    show(inUse(null), dayOf(2026, 8, 1), false);
    choose(fileOf('certificate-ayse.cer'));
    await says('Ayşe ÖRNEK');
    expect(text()).not.toContain('En erken');
  });

  test('names what is nobody’s e-imza in an alert, and offers nothing to store', async () => {
    show(inUse(null));
    choose(fileOf('seal.p7s'));
    await alertSays('mühür');
    expect(text()).not.toContain('Bu tarihi kaydet');
  });

  test('says of a bad file what to try, and reads a good one after it', async () => {
    show(inUse(null));
    choose(fileOf('unsigned.pdf'));
    await alertSays("Bu PDF'te imza yok");
    choose(fileOf('signed.pdf'));
    await says('Ayşe ÖRNEK');
    expect(document.querySelector('[role="alert"]')?.textContent).toBe('');
  });
});

describe('a file that takes its time', () => {
  test('shows its progress after half a second, and can be stopped', async () => {
    show(inUse(null));
    const held = heldFile('signed.pdf');
    choose(held);
    expect(document.querySelector('progress')).toBeNull();
    await says('Dosya okunuyor');
    expect(document.querySelector('progress')?.getAttribute('aria-labelledby')).toBeTruthy();
    await press('Okumayı durdur');
    await vi.waitFor(() => expect(document.querySelector('progress')).toBeNull());
    expect(document.activeElement?.getAttribute('type')).toBe('file');
    held.letGo();
    choose(fileOf('certificate-mehmet.cer'));
    await says('Mehmet DENEME');
    expect(text()).not.toContain('Ayşe');
  });

  test('is given up for another that is chosen meanwhile', async () => {
    show(inUse(null));
    const held = heldFile('signed.pdf');
    choose(held);
    choose(fileOf('certificate-mehmet.cer'));
    await says('Mehmet DENEME');
    held.letGo();
    choose(fileOf('certificate-zeynep.cer'));
    await says('Zeynep');
    expect(text()).not.toContain('Ayşe');
  });
});

describe('what is dropped', () => {
  test('is read as if chosen', async () => {
    show(inUse(null));
    const file = new File([], 'signed.pdf');
    const { size, slice } = fileOf('signed.pdf');
    Object.defineProperties(file, { size: { value: size }, slice: { value: slice } });
    const event = drop([{ file }]);
    expect(event.defaultPrevented).toBe(true);
    await says('Ayşe ÖRNEK');
  });

  test('as a folder, or as several files, is told', async () => {
    show(inUse(null));
    drop([{ directory: true }]);
    await alertSays('Bu bir klasör.');
    drop([{}, {}]);
    await alertSays('Birden çok dosya bıraktınız.');
  });

  test('beside the place for it does not open in the page’s stead', async () => {
    show(inUse(null));
    await vi.waitFor(() => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'] } });
      document.body.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    });
  });
});
