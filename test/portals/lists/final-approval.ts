import type { PortalPage } from '../portal-page';

/** The final approval page in its variants. */
export const FINAL_APPROVAL: readonly PortalPage[] = [];
