import type { Page } from 'playwright-core';
import { openCdp } from '../harness/cdp';

/** A way in which a person may see a page. */
export interface Way {
  readonly name: string;
  readonly appearance: 'light' | 'dark' | 'system';
  /** Turns what is shown in this tab from now on. */
  turn(page: Page): Promise<unknown>;
}

export const LIGHT_AND_DARK: readonly Way[] = [
  { name: 'light', appearance: 'light', turn: async () => {} },
  { name: 'dark', appearance: 'dark', turn: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
];

export const OTHER_WAYS: readonly Way[] = [
  { name: 'forced colours', appearance: 'system', turn: (page) => page.emulateMedia({ forcedColors: 'active' }) },
  { name: '360 px wide', appearance: 'system', turn: (page) => page.setViewportSize({ width: 360, height: 740 }) },
  {
    name: '200 % zoom',
    appearance: 'system',
    async turn(page) {
      await page.setViewportSize({ width: 640, height: 450 });
      const cdp = await openCdp(page);
      const zoomed = { width: 640, height: 450, deviceScaleFactor: 2, mobile: false };
      await cdp.send('Emulation.setDeviceMetricsOverride', zoomed);
    },
  },
];
