import type { MebbisPage } from '../mebbis-page';

export const page: MebbisPage = {
  kind: 'mebbis-session-over',
  groups: [],
  address: { path: /\/oturumsonuyaz\.html$/ },
};
