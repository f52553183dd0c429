import type { MebbisPage } from '../mebbis-page';

/** Stands under the main menu's path, with its signs. */
export const page: MebbisPage = {
  kind: 'mebbis-no-permission',
  groups: [],
  address: { path: /^\/main\.aspx$/, query: /yetkiyok/ },
};
