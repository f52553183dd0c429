import type { TestBrowser } from '../both/browser';

/** The case of a backup file, as the contract has it; a key that is left out leaves what is there. */
export interface BackupCase {
  readonly situation?: 'no-certificate' | 'certificate-in-use' | 'identity-changed' | 'lost-or-stolen';
  readonly certificateValidUntil?: string | null;
  readonly eOnay?: 'active' | 'inactive' | 'unknown';
  readonly noticeReceivedOn?: string | null;
  readonly steps?: Readonly<Record<string, string>>;
}

export const backupFile = (record: BackupCase, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    format: 'eimza-asistani/backup',
    version: 1,
    exportedAt: new Date().toISOString(),
    case: { certificateValidUntil: null, eOnay: 'unknown', noticeReceivedOn: null, steps: {}, ...record },
    ...more,
  });

/** Restores a backup by the options page, as a person does: choose the file, press «Geri yükle». */
export async function restore(browser: Pick<TestBrowser, 'openOwn'>, json: string): Promise<void> {
  const page = await browser.openOwn('options.html');
  await page
    .getByLabel('Yedekten geri yükle', { exact: true })
    .setInputFiles({ name: 'yedek.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await page.getByRole('button', { name: 'Geri yükle', exact: true }).click();
  // The page says by itself that it is done; its words are the product's and may change, the record's door closes at once.
  await page
    .getByRole('status')
    .filter({ hasText: /geri yüklendi/iu })
    .first()
    .waitFor();
  await page.close();
}
