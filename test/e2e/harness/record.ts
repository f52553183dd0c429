import { readBackup } from '../../../lib/case/backup';
import { emptyRecord, type Stored } from '../../../lib/case/schema';
import type { TestBrowser } from '../both/browser';
import { type BackupCase, backupFile } from './backup';
import { today } from './days';

type Extension = Pick<TestBrowser, 'inExtension'>;

/** The record that a backup makes of an empty one. */
export function recordOf(person: BackupCase, more: Readonly<Record<string, unknown>> = {}): Stored {
  const read = readBackup(backupFile(person, more), emptyRecord(), today());
  if (!read.ok) throw new Error(`No such record can be: ${read.problem} ${read.where ?? ''}`);
  return read.next;
}

/** Writes a record under the extension's own lock, past its pages: hundreds of times as fast as a restored backup. */
export const writeRecord = ({ inExtension }: Extension, record: Stored): Promise<null> =>
  inExtension(
    `navigator.locks.request('record', () => chrome.storage.local.set(${JSON.stringify({ record })})).then(() => null)`,
  );

/** Writes the record that a backup would make of an empty one. */
export const seed = (
  extension: Extension,
  person: BackupCase,
  more?: Readonly<Record<string, unknown>>,
): Promise<null> => writeRecord(extension, recordOf(person, more));

/** Takes away all that the extension has stored or shown, once it has done with the tabs that were closed. */
export const clearRecord = ({ inExtension }: Extension): Promise<null> =>
  inExtension(`(async () => {
    await chrome.tabs.query({});
    await navigator.locks.request('session:memory', () => chrome.storage.session.clear());
    await navigator.locks.request('record', () => chrome.storage.local.clear());
    const shown = Object.keys(await chrome.notifications.getAll());
    await Promise.all(shown.map((id) => chrome.notifications.clear(id)));
    return null;
  })()`);
