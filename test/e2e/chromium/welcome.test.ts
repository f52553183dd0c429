import { expect, it, onTestFinished } from 'vitest';
import { welcomeJourneys } from '../both/welcome';
import { axe, launch } from '../harness/index';
import { kept } from './kept';

welcomeJourneys(kept);

it('the welcome page comes by itself after a fresh install, and axe has nothing to complain of', async () => {
  const fresh = await launch({ welcome: true });
  onTestFinished(() => fresh.close());
  const opened = () =>
    fresh.context.pages().find((tab) => tab.url() === `chrome-extension://${fresh.extensionId}/welcome.html`);
  await expect.poll(() => opened() !== undefined).toBe(true);
  const page = opened();
  if (!page) throw new Error('it went again');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('radio').first().waitFor();
  expect(await axe(page)).toEqual([]);
});
