import type { PortalPage } from '../portal-page';

/** Pages that were added by `npm run new -- page`, from a page report or empty. */
export const REPORTED: readonly PortalPage[] = [];
