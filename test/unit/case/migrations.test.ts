import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CURRENT_VERSION, migrate } from '../../../lib/case/migrations';
import { openStore } from '../../../lib/case/open-store';
import { readRecord } from '../../../lib/case/read-record';
import { memoryArea, memoryLock } from './memory-area';

const folder = new URL('./versions/', import.meta.url);
const example = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

test('every version up to the current one has an example', () => {
  const wanted = Array.from({ length: CURRENT_VERSION + 1 }, (_, version) => `${version}.json`);
  expect(readdirSync(folder).sort()).toEqual(wanted.sort());
});

test.each(readdirSync(folder))('the example of %s migrates whole: nothing broken, nothing set aside', async (name) => {
  const area = memoryArea({ record: example(name) });
  const store = openStore(area, memoryLock(), () => new Date('2026-11-23T09:00:00Z'));
  const loaded = await store.load();
  expect(loaded).toMatchObject({ setAside: [], trouble: null });
  expect(loaded.stored.case).toMatchObject({
    situation: 'certificate-in-use',
    certificateValidUntil: '2027-02-10',
    eOnay: 'active',
    noticeReceivedOn: '2026-11-11',
    steps: { role: '2026-11-12', 'cover-letter': '2026-11-20' },
  });
  await store.edit((stored) => ({ ...stored }));
  expect(area.peek().record).toMatchObject({ version: CURRENT_VERSION });
});

test('the current version is read as it stands', () => {
  const raw = example(`${CURRENT_VERSION}.json`);
  expect(readRecord(raw)).toEqual({ state: 'read', stored: raw, broken: [] });
});

test('a version above ours is newer, whatever stands in it', () => {
  expect(migrate({ version: CURRENT_VERSION + 1 })).toEqual({ state: 'newer' });
});
