import { expect, test, vi } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { startCase, tick } from '../../../lib/case/edits';
import { followRecord } from '../../../lib/case/follow-record';
import { openStore } from '../../../lib/case/open-store';
import type { Loaded } from '../../../lib/case/store';
import { memoryArea, memoryLock } from './memory-area';

const window = (area = memoryArea(), lock = memoryLock()) =>
  openStore(area, lock, () => new Date('2026-11-23T09:00:00Z'));
const someone = startCase({
  situation: 'certificate-in-use',
  certificateValidUntil: dayOf(2027, 1, 21),
  eOnay: 'active',
});
const day = dayOf(2026, 11, 20);

test('a window shows what another one changed after it had read and before it listened', async () => {
  const [area, lock] = [memoryArea(), memoryLock()];
  const [mine, other] = [window(area, lock), window(area, lock)];
  await other.edit(someone);
  const seen = await mine.load();
  await other.edit(tick('apply', day));
  const shown: Loaded[] = [];
  followRecord(mine, seen, (now) => shown.push(now));
  await vi.waitFor(() => expect(shown.at(-1)?.stored.case?.steps.apply).toBe(day));
});

test('it is told nothing where nothing has changed, every change after, and nothing once it is closed', async () => {
  const [area, lock] = [memoryArea(), memoryLock()];
  const [mine, other] = [window(area, lock), window(area, lock)];
  await other.edit(someone);
  const told = vi.fn();
  const stop = followRecord(mine, await mine.load(), told);
  await mine.load();
  expect(told).not.toHaveBeenCalled();
  await other.edit(tick('apply', day));
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  stop();
  await other.edit(tick('role', day));
  await mine.load();
  expect(told).toHaveBeenCalledOnce();
});
