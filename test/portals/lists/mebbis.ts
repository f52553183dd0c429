import type { PortalPage } from '../portal-page';

/** MEBBİS on its equal hosts. */
export const MEBBIS: readonly PortalPage[] = [
  {
    file: 'mebbis/login.html',
    url: 'https://mebbis.meb.gov.tr/',
    about: 'login at the root',
    expected: {
      page: 'mebbis-login',
    },
  },
  {
    file: 'mebbis/login-error.html',
    url: 'https://mebbisyd.meb.gov.tr/default.aspx?NoSession',
    about: 'login on the twin host, with its error',
    expected: {
      page: 'mebbis-login',
    },
  },
  {
    file: 'mebbis/login-www.html',
    url: 'https://www.mebbis.meb.gov.tr/Default.aspx?tkn',
    about: 'login under www., path in other casing, link as the button',
    expected: {
      page: 'mebbis-login',
    },
  },
  {
    file: 'mebbis/login-broken-text.html',
    url: 'https://www.mebbisyd.meb.gov.tr/default.aspx?lg1',
    about: 'login on the twin with www., texts decoded twice',
    expected: {
      page: 'mebbis-login',
    },
  },
  {
    file: 'mebbis/second-factor.html',
    url: 'https://mebbis.meb.gov.tr/redirect.aspx',
    about: 'second factor',
    expected: {
      page: 'mebbis-second-factor',
    },
  },
  {
    file: 'mebbis/second-factor-failed.html',
    url: 'https://mebbisyd.meb.gov.tr/redirect.aspx',
    about: 'second factor, refused, standards mode',
    expected: {
      page: 'mebbis-second-factor',
    },
  },
  {
    file: 'mebbis/second-factor-capitals.html',
    url: 'https://www.mebbisyd.meb.gov.tr/Redirect.aspx?x=1',
    about: 'second factor, path in other casing, quirks mode',
    expected: {
      page: 'mebbis-second-factor',
    },
  },
  {
    file: 'mebbis/common.html',
    url: 'https://mebbis.meb.gov.tr/index.aspx',
    about: 'common screen with tiles',
    expected: {
      page: 'mebbis-common-screen',
    },
  },
  {
    file: 'mebbis/common-twin.html',
    url: 'https://mebbisyd.meb.gov.tr/index.aspx',
    about: 'common screen of the twin, other numbers, other order',
    expected: {
      page: 'mebbis-common-screen',
    },
  },
  {
    file: 'mebbis/common-www.html',
    url: 'https://www.mebbis.meb.gov.tr/Index.aspx?id=1',
    about: "common screen under www., tile names in an image's alt",
    expected: {
      page: 'mebbis-common-screen',
    },
  },
  {
    file: 'mebbis/main.html',
    url: 'https://mebbis.meb.gov.tr/main.aspx',
    about: 'main menu; an announcement in it speaks of e-imza',
    expected: {
      page: 'mebbis-main-menu',
    },
  },
  {
    file: 'mebbis/main-twin.html',
    url: 'https://mebbisyd.meb.gov.tr/main.aspx?ntk=1',
    about: 'main menu of the twin, standards mode, few modules',
    expected: {
      page: 'mebbis-main-menu',
    },
  },
  {
    file: 'mebbis/main-www.html',
    url: 'https://www.mebbis.meb.gov.tr/MAIN.ASPX',
    about: 'main menu under www., path in capitals, quirks mode, a warning dialog open',
    expected: {
      page: 'mebbis-main-menu',
    },
  },
  {
    file: 'mebbis/main-broken-text.html',
    url: 'https://www.mebbisyd.meb.gov.tr/main.aspx',
    about: 'main menu of the twin with www., texts decoded twice, mixed with right ones',
    expected: {
      page: 'mebbis-main-menu',
    },
  },
  {
    file: 'generated/mebbis-main-menu.html',
    url: 'https://mebbis.meb.gov.tr/main.aspx?ntk=1',
    about: 'main menu of 1,400 nodes with a view state split over 1,200 hidden inputs',
    expected: {
      page: 'mebbis-main-menu',
    },
  },
  {
    file: 'mebbis/no-permission.html',
    url: 'https://mebbis.meb.gov.tr/main.aspx?yetkiyok',
    about: 'no permission',
    expected: {
      page: 'mebbis-no-permission',
    },
  },
  {
    file: 'mebbis/no-permission-twin.html',
    url: 'https://mebbisyd.meb.gov.tr/main.aspx?yetkiyok',
    about: 'no permission on the twin, standards mode',
    expected: {
      page: 'mebbis-no-permission',
    },
  },
  {
    file: 'mebbis/no-permission-www.html',
    url: 'https://www.mebbis.meb.gov.tr/Main.aspx?yetkiyok=1',
    about: 'no permission under www., other casing, with a sentence',
    expected: {
      page: 'mebbis-no-permission',
    },
  },
  {
    file: 'mebbis/session-over.html',
    url: 'https://mebbis.meb.gov.tr/oturumsonuyaz.html',
    about: 'session over',
    expected: {
      page: 'mebbis-session-over',
    },
  },
  {
    file: 'mebbis/session-over-module.html',
    url: 'https://mebbisyd.meb.gov.tr/SKT/oturumsonuyaz.html',
    about: "session over below a module's path, on the twin",
    expected: {
      page: 'mebbis-session-over',
    },
  },
  {
    file: 'mebbis/session-over-www.html',
    url: 'https://www.mebbis.meb.gov.tr/EOzluk/OturumSonuYaz.html',
    about: 'session over under www., broken text',
    expected: {
      page: 'mebbis-session-over',
    },
  },
  {
    file: 'mebbis/module-skt.html',
    url: 'https://mebbis.meb.gov.tr/SKT/skt02009.aspx',
    about: 'module page of the driving schools',
    expected: {
      page: 'mebbis-module',
    },
  },
  {
    file: 'mebbis/module-skt-home.html',
    url: 'https://mebbisyd.meb.gov.tr/SKT/skt00001.aspx',
    about: 'first page of a module, on the twin',
    expected: {
      page: 'mebbis-module',
    },
  },
  {
    file: 'mebbis/module-kur.html',
    url: 'https://www.mebbis.meb.gov.tr/Kurumlar/kur00001.aspx',
    about: 'module page of the state institutions, form id without FRM_',
    expected: {
      page: 'mebbis-module',
    },
  },
  {
    file: 'mebbis/module-meis.html',
    url: 'https://mebbis.meb.gov.tr/MeisSorgu/MSM01001.aspx',
    about: 'MEİS, with a frame and partial updates',
    expected: {
      page: 'mebbis-module',
    },
  },
  {
    file: 'mebbis/module-erh.html',
    url: 'https://mebbis.meb.gov.tr/ERH/ERH00001.aspx',
    about: 'e-Rehberlik, parts replaced by script',
    expected: {
      page: 'mebbis-module',
    },
  },
  {
    file: 'mebbis/module-ekd.html',
    url: 'https://mebbisyd.meb.gov.tr/EKD/ekd04002.aspx',
    about: 'additional-lesson report',
    expected: {
      page: 'mebbis-module',
    },
  },
  {
    file: 'mebbis/module-onay.html',
    url: 'https://mebbis.meb.gov.tr/Ookgm/ook03011.aspx',
    about: 'module page full of «Onay» and «Yenileme»: a list of approvals, nothing of e-imza',
    expected: {
      page: 'mebbis-module',
    },
  },
  {
    file: 'mebbis/module-broken-text.html',
    url: 'https://www.mebbisyd.meb.gov.tr/HizmetIci/HIE01001.ASPX',
    about: 'module page with texts decoded twice, path in capitals',
    expected: {
      page: 'mebbis-module',
    },
  },
  {
    file: 'mebbis/e-personel.html',
    url: 'https://mebbis.meb.gov.tr/EOzluk/PER00001.aspx',
    about: 'e-Personel, search',
    expected: {
      page: 'mebbis-e-personel',
    },
  },
  {
    file: 'mebbis/e-personel-twin.html',
    url: 'https://mebbisyd.meb.gov.tr/eozluk/per00001.aspx',
    about: 'e-Personel on the twin, path in small letters, its help sentence about the assignment record',
    expected: {
      page: 'mebbis-e-personel',
    },
  },
  {
    file: 'mebbis/e-personel-www.html',
    url: 'https://www.mebbis.meb.gov.tr/EOzluk/PER00001.aspx?m=1',
    about: 'e-Personel under www., as its oldest markup is told: without the module frame',
    expected: {
      page: 'mebbis-e-personel',
    },
  },
  {
    file: 'mebbis/assignment.html',
    url: 'https://mebbis.meb.gov.tr/EOzluk/PER03014.aspx',
    about: "assignment record; its end date is no certificate's",
    expected: {
      page: 'mebbis-assignment-record',
    },
  },
  {
    file: 'mebbis/assignment-twin.html',
    url: 'https://mebbisyd.meb.gov.tr/EOzluk/per05002.aspx',
    about: 'assignment record on the twin, other code, capitals',
    expected: {
      page: 'mebbis-assignment-record',
    },
  },
  {
    file: 'mebbis/assignment-www.html',
    url: 'https://www.mebbisyd.meb.gov.tr/EOZLUK/PER03020.ASPX',
    about: "assignment record on the twin with www., its path in front of the page's name, ASCII",
    expected: {
      page: 'mebbis-assignment-record',
    },
  },
  {
    file: 'mebbis/e-personel-identity.html',
    url: 'https://mebbis.meb.gov.tr/EOzluk/PER02001.aspx',
    about: 'another page of e-Personel, the assignment record only in its left menu',
    expected: {
      page: 'mebbis-module',
    },
    orElse: ['mebbis-e-personel'],
  },
];
