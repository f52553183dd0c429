import type { Page } from 'playwright-core';
import { portalPage, read } from '../../portals/index';
import type { Browser } from './launch';

/**
 * Opens a synthetic portal page under its real address, its frames served too.
 *
 * @param file as in `test/portals/index.ts`, e.g. `bp/final-three.html`
 * @param tab an open tab to go there in; default a new one
 */
export function openPortal({ site }: Browser, file: string, tab?: Page): Promise<Page> {
  const entry = portalPage(file);
  for (const frame of entry.frames ?? []) site.put(portalPage(frame).url, read(frame));
  return site.open(entry.url, read(file), tab);
}
