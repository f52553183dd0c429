import { expect, it } from 'vitest';
import { launch } from '../harness/launch';
import { watchLeftovers } from '../harness/leftovers';
import { openRealPopup } from '../harness/popup';

const NOTHING = { folders: [], processes: [] };

it('a Chromium whose start fails halfway leaves no process and no folder behind', async () => {
  const leftovers = watchLeftovers();
  let seen: ReturnType<typeof leftovers> = NOTHING;
  const serve = () => {
    seen = leftovers();
    return Promise.reject(new Error('no net'));
  };
  await expect(launch({ parts: { serve } })).rejects.toThrow('no net');
  // It did run, or nothing would be proved.
  expect(seen.processes).not.toEqual([]);
  expect(seen.folders).toHaveLength(1);
  await expect.poll(leftovers).toEqual(NOTHING);
});

it('a Chromium whose popup can’t be let go of is ended all the same', async () => {
  const leftovers = watchLeftovers();
  const hanging: typeof openRealPopup = async (...given) => ({
    ...(await openRealPopup(...given)),
    disconnect: () => Promise.reject(new Error('it hangs')),
  });
  const browser = await launch({ parts: { openRealPopup: hanging } });
  await browser.openPopup();
  await expect(browser.close()).rejects.toThrow('it hangs');
  await expect.poll(leftovers).toEqual(NOTHING);
});

it('a Chromium that was killed leaves no folder behind', async () => {
  const leftovers = watchLeftovers();
  const browser = await launch();
  await browser.kill();
  await browser.close();
  await expect.poll(leftovers).toEqual(NOTHING);
});
