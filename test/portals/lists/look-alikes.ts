import type { PortalPage } from '../portal-page';

/** Pages that must stay silent, or be a kind on which no rule speaks. */
export const LOOK_ALIKES: readonly PortalPage[] = [];
