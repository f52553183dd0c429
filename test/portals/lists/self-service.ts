import type { PortalPage } from '../portal-page';

/** The self-service, new and old. */
export const SELF_SERVICE: readonly PortalPage[] = [];
