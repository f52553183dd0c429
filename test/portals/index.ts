import { readFileSync } from 'node:fs';
import { mebbisMainMenu } from './generate';
import { APPLICATION } from './lists/application';
import { FINAL_APPROVAL } from './lists/final-approval';
import { LOOK_ALIKES } from './lists/look-alikes';
import { MEBBIS } from './lists/mebbis';
import { OUTSIDE } from './lists/outside';
import { REPORTED } from './lists/reported';
import { SELF_SERVICE } from './lists/self-service';
import type { PortalPage } from './portal-page';

export type { Cause, Expected, Later, PortalPage } from './portal-page';

/**
 * Synthetic pages of the official portals, built from what public guides tell of them and without a look at the
 * recognisers: they examine those. Nobody here has seen the live pages behind their logins, so the layouts, class names
 * and ids are inventions that differ on purpose; only labels, headings, options and button texts are those of the guides.
 * All persons, numbers and dates in them are invented.
 *
 * Each entry says under which URL a file is to be served and what a right reading of it is (`portal-page.ts`): null where
 * nothing must be recognised. Serve the files as `text/html; charset=utf-8` with status 200, and answer everything else
 * on these hosts with an empty page.
 */
export const PORTAL_PAGES: readonly PortalPage[] = [
  ...APPLICATION,
  ...FINAL_APPROVAL,
  ...SELF_SERVICE,
  ...MEBBIS,
  ...LOOK_ALIKES,
  ...OUTSIDE,
  ...REPORTED,
];

/** The HTML of one entry's `file`. Throws where there is none. */
export function read(file: string): string {
  if (file === 'generated/mebbis-main-menu.html') return mebbisMainMenu({ nodes: 1_400, hiddenInputs: 1_200 });
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

/** The entry of one file. Throws where there is none: a test that names a page by mistake must not pass. */
export function portalPage(file: string): PortalPage {
  const found = PORTAL_PAGES.find((page) => page.file === file);
  if (!found) throw new Error(`No such portal page: ${file}`);
  return found;
}
