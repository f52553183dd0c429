// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ReportPage } from '../../../components/popup/ReportPage';
import { SpeechProvider } from '../../../components/shared/speech';
import { dayOf } from '../../../lib/calendar/day';
import type { ReportsTo } from '../../../lib/offices/policy';
import { wordsIn } from '../../words-in';
import { clearPage } from './clear-page';

afterEach(clearPage);

const NAMED: ReportsTo = { name: 'Örnek İl MEM', address: 'bilgi@ornek.test' };

/** The unfolded report. @returns the address of the mail, null where none is offered */
async function show(report: string, reportsTo: ReportsTo | null): Promise<string | null> {
  render(
    <SpeechProvider value={{ words: wordsIn('tr'), language: 'tr', today: dayOf(2026, 11, 23) }}>
      <details>
        <ReportPage ask={async () => report} reportsTo={reportsTo} />
      </details>
    </SpeechProvider>,
    document.body,
  );
  const details = document.querySelector('details') ?? expect.fail('no details');
  await vi.waitFor(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    expect(document.querySelector('textarea')).not.toBeNull();
  });
  return document.querySelector('a')?.getAttribute('href') ?? null;
}

test('offers no mail where the administrator named nobody', async () => {
  expect(await show('rapor', null)).toBeNull();
});

test('offers a mail with the report in it to whom the administrator named, and says that nothing goes by itself', async () => {
  expect(await show('bir & iki\nüç', NAMED)).toBe(
    `mailto:bilgi@ornek.test?subject=Sayfa%20raporu&body=${encodeURIComponent('bir & iki\nüç')}`,
  );
  expect(document.body.textContent).toContain('E-posta yaz: Örnek İl MEM');
  expect(document.body.textContent).toContain('kendiliğinden bir şey gönderilmez');
});

test('has a long report pasted, which no mail program takes in an address', async () => {
  const href = await show('ş'.repeat(2_000), NAMED);
  expect(href?.length).toBeLessThan(400);
  expect(decodeURIComponent(href ?? '')).toContain('Kopyaladığınız sayfa raporunu buraya yapıştırın.');
});
