import { type MebbisPage, says } from '../mebbis-page';

export const page: MebbisPage = {
  kind: 'mebbis-common-screen',
  groups: ['mebbis-start'],
  read: {
    path: /^\/index\.aspx$/,
    signs: [
      'section#team',
      'a[id^="rptProjeler_"]',
      says('a[id^="rptProjeler_"],section#team', /\b(?:mebbis|ebys|dys web)\b/),
    ],
  },
};
