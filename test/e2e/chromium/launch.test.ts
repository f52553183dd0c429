import { expect, it, vi } from 'vitest';
import { launch } from '../harness/launch';
import { watchLeftovers } from '../harness/leftovers';
import { openRealPopup } from '../harness/popup';
import { serve } from '../harness/serve';

vi.mock('../harness/serve', { spy: true });
vi.mock('../harness/popup', { spy: true });

const NOTHING = { folders: [], processes: [] };

it('a Chromium whose start fails halfway leaves no process and no folder behind', async () => {
  const leftovers = watchLeftovers();
  let seen: ReturnType<typeof leftovers> = NOTHING;
  vi.mocked(serve).mockImplementationOnce(() => {
    seen = leftovers();
    return Promise.reject(new Error('no net'));
  });
  await expect(launch()).rejects.toThrow('no net');
  // It did run, or nothing would be proved.
  expect(seen.processes).not.toEqual([]);
  expect(seen.folders).toHaveLength(1);
  expect(leftovers()).toEqual(NOTHING);
});

it('a Chromium whose popup can’t be let go of is ended all the same', async () => {
  const leftovers = watchLeftovers();
  const browser = await launch();
  const { openRealPopup: openReally } = await vi.importActual<{ openRealPopup: typeof openRealPopup }>(
    '../harness/popup',
  );
  vi.mocked(openRealPopup).mockImplementationOnce(async (...given) => ({
    ...(await openReally(...given)),
    disconnect: () => Promise.reject(new Error('it hangs')),
  }));
  await browser.openPopup();
  await expect(browser.close()).rejects.toThrow('it hangs');
  expect(leftovers()).toEqual(NOTHING);
});

it('a Chromium that was killed leaves no folder behind', async () => {
  const leftovers = watchLeftovers();
  const browser = await launch();
  await browser.kill();
  await browser.close();
  expect(leftovers()).toEqual(NOTHING);
});
