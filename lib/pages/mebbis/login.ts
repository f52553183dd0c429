import type { MebbisPage } from '../mebbis-page';

export const page: MebbisPage = {
  kind: 'mebbis-login',
  groups: [],
  address: { path: /^\/(?:default\.aspx)?$/ },
};
