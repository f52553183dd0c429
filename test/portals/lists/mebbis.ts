import type { PortalPage } from '../portal-page';

/** MEBBİS on its equal hosts. */
export const MEBBIS: readonly PortalPage[] = [];
