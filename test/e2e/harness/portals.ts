import { portalPage, read } from '../../portals/index';
import type { Served } from './serve';

/** A browser of either kind, as far as it is needed here. */
interface Opening<P> {
  readonly site: { put(url: string, page: string | Served): void };
  openSite(url: string, page: string | Served, tab?: P): Promise<P>;
}

/**
 * Opens a synthetic portal page under its real address, its frames served too.
 *
 * @param file as in `test/portals/index.ts`, e.g. `bp/final-three.html`
 * @param tab an open tab to go there in; default a new one
 */
export function openPortal<P>(browser: Opening<P>, file: string, tab?: P): Promise<P> {
  const entry = portalPage(file);
  for (const frame of entry.frames ?? []) browser.site.put(portalPage(frame).url, read(frame));
  return browser.openSite(entry.url, read(file), tab);
}
