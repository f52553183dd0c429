import type { MebbisPage } from '../mebbis-page';

export const page: MebbisPage = {
  kind: 'mebbis-second-factor',
  groups: [],
  address: { path: /^\/redirect\.aspx$/ },
};
