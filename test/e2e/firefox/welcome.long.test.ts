import { expect, it, onTestFinished } from 'vitest';
import { welcomeJourneys } from '../both/welcome';
import { kept } from './kept';
import { launchFirefox } from './launch';

welcomeJourneys(kept);

it('the welcome page comes by itself after a fresh install', async () => {
  const fresh = await launchFirefox({ welcome: true });
  onTestFinished(() => fresh.close());
  const opened = () =>
    fresh.inExtension<string[]>('browser.tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? ""))');
  await expect.poll(opened).toContain(fresh.addressOf('welcome.html'));
});
