import type { PortalPage } from '../portal-page';

/** The self-service, new and old. */
export const SELF_SERVICE: readonly PortalPage[] = [
  {
    file: 'oi/landing.html',
    url: 'https://onlineislemler.kamusm.gov.tr/landing',
    about: 'self-service landing page: heading and «Giriş»',
    expected: {
      page: 'self-service-login',
    },
  },
  {
    file: 'oi/login-edevlet.html',
    url: 'https://onlineislemler.kamusm.gov.tr/login',
    about: 'self-service login through e-Devlet',
    expected: {
      page: 'self-service-login',
    },
  },
  {
    file: 'oi/login-kapi.html',
    url: 'https://onlineislemler.kamusm.gov.tr/#/giris',
    about: 'self-service login, other wording, link, ASCII heading',
    expected: {
      page: 'self-service-login',
    },
  },
  {
    file: 'nb/login-verify.html',
    url: 'https://nesbireysel.kamusm.gov.tr/nb.go',
    about: 'old self-service: «Kullanıcı Doğrulama Ekranı»',
    expected: {
      page: 'self-service-login',
    },
  },
  {
    file: 'nb/login-password.html',
    url: 'https://nesbireysel.kamusm.gov.tr/',
    about: 'old self-service: «Şifreli Giriş Ekranı»',
    expected: {
      page: 'self-service-login',
    },
  },
  {
    file: 'nb/login-signed.html',
    url: 'https://nesbireysel.kamusm.gov.tr/nbimzali.go',
    about: 'old self-service: login by signing with a card',
    expected: {
      page: 'self-service-login',
    },
  },
  {
    file: 'nb/sms-login.html',
    url: 'https://nesbireysel.kamusm.gov.tr/nbsms.go',
    about: 'old self-service: the SMS code of its login; no step of an application',
    expected: {
      page: 'self-service-login',
    },
    orElse: [null],
  },
  {
    file: 'nb/sms-login-code.html',
    url: 'https://nesbireysel.kamusm.gov.tr/nb.go?adim=sms',
    about: 'old self-service: the SMS code of its login, other wording',
    expected: {
      page: 'self-service-login',
    },
    orElse: [null],
  },
  {
    file: 'oi/menu.html',
    url: 'https://onlineislemler.kamusm.gov.tr/anasayfa',
    about: 'self-service start page, side menu and tiles of all sections',
    expected: {
      page: 'self-service-menu',
    },
  },
  {
    file: 'oi/menu-tiles.html',
    url: 'https://onlineislemler.kamusm.gov.tr/',
    about: 'self-service start page, tiles only, «E-imza İşlemleri», capitals',
    expected: {
      page: 'self-service-menu',
    },
  },
  {
    file: 'oi/menu-material.html',
    url: 'https://onlineislemler.kamusm.gov.tr/#/home',
    about: 'self-service start page, Angular Material, «Nitelikli Elektronik Sertifika»',
    expected: {
      page: 'self-service-menu',
    },
  },
  {
    file: 'oi/menu-accordion.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes',
    about: 'self-service, accordion of buttons: «PIN Oluşturma/Kilit çözme»',
    expected: {
      page: 'self-service-menu',
    },
  },
  {
    file: 'nb/home.html',
    url: 'https://nesbireysel.kamusm.gov.tr/nbanasayfa.go',
    about: 'old self-service: start page',
    expected: {
      page: 'self-service-menu',
    },
  },
  {
    file: 'oi/menu-certificate.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/bireysel',
    about: 'self-service start page with a summary of the certificate: last day beside its label',
    expected: {
      page: 'self-service-menu',
      validUntil: '2027-02-10',
    },
  },
  {
    file: 'oi/e-onay.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/e-onay',
    about: 'e-onay activation, side menu with every other section beside it',
    expected: {
      page: 'e-onay-activation',
    },
  },
  {
    file: 'oi/e-onay-material.html',
    url: 'https://onlineislemler.kamusm.gov.tr/#/e-onay',
    about: 'e-onay activation, Angular Material, capitals',
    expected: {
      page: 'e-onay-activation',
    },
  },
  {
    file: 'oi/e-onay-done.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/e-onay',
    about: 'e-onay has been activated',
    expected: {
      page: 'e-onay-activation',
      outcome: 'e-onay-activated',
    },
  },
  {
    file: 'oi/e-onay-done-dialog.html',
    url: 'https://onlineislemler.kamusm.gov.tr/#/eonay',
    about: 'e-onay has been activated, told in a dialog in other words',
    expected: {
      page: 'e-onay-activation',
      outcome: 'e-onay-activated',
    },
  },
  {
    file: 'oi/e-onay-failed.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/e-onay',
    about: 'the e-onay activation has failed: no outcome',
    expected: {
      page: 'e-onay-activation',
    },
  },
  {
    file: 'nb/e-onay.html',
    url: 'https://nesbireysel.kamusm.gov.tr/eonay.go',
    about: 'old self-service: e-onay with card type, PIN and «Onay»',
    expected: {
      page: 'e-onay-activation',
    },
  },
  {
    file: 'oi/pin.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/pin',
    about: 'PIN creation: local program and «onay kodu»',
    expected: {
      page: 'pin',
    },
  },
  {
    file: 'oi/pin-new.html',
    url: 'https://onlineislemler.kamusm.gov.tr/#/pin/yeni',
    about: 'PIN creation: «Yeni NES PIN Oluşturma», «değiştir», «doğrula»',
    expected: {
      page: 'pin',
    },
  },
  {
    file: 'oi/pin-unlock.html',
    url: 'https://onlineislemler.kamusm.gov.tr/kilit-cozme',
    about: 'PIN creation, ASCII capitals, unlocking as a choice beside it, last day of the certificate shown',
    expected: {
      page: 'pin',
      validUntil: '2026-12-31',
    },
  },
  {
    file: 'oi/pin-done.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/pin',
    about: 'the PIN has been created',
    expected: {
      page: 'pin',
      outcome: 'pin-created',
    },
  },
  {
    file: 'nb/pin-done.html',
    url: 'https://nesbireysel.kamusm.gov.tr/kart/sifre/Degistirme.go?AkisID=140&s=1',
    about: 'old self-service: the PIN has been made, other words',
    expected: {
      page: 'pin',
      outcome: 'pin-created',
    },
  },
  {
    file: 'nb/pin.html',
    url: 'https://nesbireysel.kamusm.gov.tr/kart/sifre/Degistirme.go?AkisID=140',
    about: 'old self-service: PIN and PUK',
    expected: {
      page: 'pin',
    },
  },
  {
    file: 'oi/cancel.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/iptal',
    about: 'cancel or suspend, side menu beside it',
    expected: {
      page: 'cancel-suspend',
      validUntil: '2027-01-21',
    },
  },
  {
    file: 'oi/cancel-form.html',
    url: 'https://onlineislemler.kamusm.gov.tr/#/iptal',
    about: 'cancel or suspend, reasons in a select that are no request type',
    expected: {
      page: 'cancel-suspend',
    },
  },
  {
    file: 'oi/cancel-cards.html',
    url: 'https://onlineislemler.kamusm.gov.tr/sertifika/iptal',
    about: 'cancel or suspend, cards, «Sertifika İptal / Askı»',
    expected: {
      page: 'cancel-suspend',
    },
  },
  {
    file: 'oi/cancel-done.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/iptal',
    about: 'the certificate has been cancelled',
    expected: {
      page: 'cancel-suspend',
      outcome: 'certificate-cancelled',
    },
  },
  {
    file: 'oi/applications.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/bireysel/basvurularim',
    about: 'own applications, table, last day as a row of label and value',
    expected: {
      page: 'own-applications',
      validUntil: '2027-01-21',
    },
  },
  {
    file: 'oi/applications-material.html',
    url: 'https://onlineislemler.kamusm.gov.tr/#/nes/basvurularim',
    about: "own applications, «Nes Başvurularım», last day written with the month's name",
    expected: {
      page: 'own-applications',
      newest: { state: 'approved', on: '2026-11-01' },
      validUntil: '2027-02-10',
    },
  },
  {
    file: 'oi/applications-state-table.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/basvurularim',
    about: 'own applications in a table, the oldest first and left unfinished, the newest with the courier',
    expected: { page: 'own-applications', newest: { state: 'with-courier', on: '2026-11-16' } },
  },
  {
    file: 'oi/applications-state-cards.html',
    url: 'https://onlineislemler.kamusm.gov.tr/basvurular',
    about: 'own applications on cards, the newest in red as a «bekleyen başvuru»',
    expected: { page: 'own-applications', newest: { state: 'unfinished', on: '2026-11-20' } },
  },
  {
    file: 'oi/applications-state-list.html',
    url: 'https://onlineislemler.kamusm.gov.tr/#/basvurularim',
    about: 'own applications as entries of a list, no label beside the state',
    expected: { page: 'own-applications', newest: { state: 'returned', on: '2026-11-18' } },
  },
  {
    file: 'oi/applications-state-grid.html',
    url: 'https://onlineislemler.kamusm.gov.tr/basvurularim',
    about: 'own applications in a grid of divs with a filter for the state above, the newest in production',
    expected: { page: 'own-applications', newest: { state: 'in-production', on: '2026-11-02' } },
  },
  {
    file: 'oi/applications-state-unknown.html',
    url: 'https://onlineislemler.kamusm.gov.tr/basvurularim',
    about: 'own applications whose newest state is in no list of ours; the older one was rejected',
    expected: { page: 'own-applications' },
  },
  {
    file: 'oi/applications-range.html',
    url: 'https://onlineislemler.kamusm.gov.tr/basvurularim',
    about: 'own applications, the validity as a range of two days in one cell of a column',
    expected: {
      page: 'own-applications',
      validUntil: '2027-03-05',
    },
  },
  {
    file: 'oi/applications-two.html',
    url: 'https://onlineislemler.kamusm.gov.tr/basvurularim?sayfa=1',
    about: 'own applications, two certificates with different last days: no last day can be told',
    expected: {
      page: 'own-applications',
    },
  },
  {
    file: 'oi/applications-empty.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/bireysel/basvurularim',
    about: 'own applications, none there; dates that are no last day of a certificate',
    expected: {
      page: 'own-applications',
    },
  },
  {
    file: 'oi/self-paid.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/bireysel/kisi-odemeli',
    about: 'self-paid application, side menu beside it',
    expected: {
      page: 'self-paid-application',
    },
  },
  {
    file: 'oi/self-paid-material.html',
    url: 'https://onlineislemler.kamusm.gov.tr/#/kisi-odemeli',
    about: 'self-paid applications, capitals',
    expected: {
      page: 'self-paid-application',
    },
  },
  {
    file: 'oi/self-paid-form.html',
    url: 'https://onlineislemler.kamusm.gov.tr/basvuru/kisi',
    about: 'self-paid application: the form and the undertaking',
    expected: {
      page: 'self-paid-application',
    },
  },
  {
    file: 'bs/password.html',
    url: 'https://basvuru.kamusm.gov.tr/bs/sifreunutma.go',
    about: 'old portal: the access password is sent again',
    expected: {
      page: 'password-resend',
    },
  },
  {
    file: 'bs/password-button.html',
    url: 'https://basvuru.kamusm.gov.tr/bs/sifreunutma.go?dil=tr',
    about: 'old portal: the access password is sent again, divs, capitals',
    expected: {
      page: 'password-resend',
    },
  },
  {
    file: 'bs/password-ascii.html',
    url: 'https://basvuru.kamusm.gov.tr/bs/sifreunutma.go',
    about: 'old portal: the access password is sent again, ASCII, image button',
    expected: {
      page: 'password-resend',
    },
  },
  {
    file: 'oi/routed.html',
    url: 'https://onlineislemler.kamusm.gov.tr/',
    about: 'self-service SPA: `history.pushState` and replaced content move between the pages',
    expected: {
      page: 'self-service-menu',
    },
    later: [
      {
        about: 'the PIN page',
        by: {
          press: '#git-pin',
        },
        expected: {
          page: 'pin',
        },
      },
      {
        about: 'the cancel page',
        by: {
          press: '#git-iptal',
        },
        expected: {
          page: 'cancel-suspend',
        },
      },
      {
        about: 'own applications',
        by: {
          press: '#git-basvurularim',
        },
        expected: {
          page: 'own-applications',
          validUntil: '2027-01-21',
        },
      },
      {
        about: 'e-onay activation',
        by: {
          press: '#git-eonay',
        },
        expected: {
          page: 'e-onay-activation',
        },
      },
      {
        about: 'a page of no kind, beside the menu',
        by: {
          press: '#git-hakkinda',
        },
        expected: null,
        orElse: ['self-service-menu'],
      },
    ],
  },
  {
    file: 'oi/hash-routed.html',
    url: 'https://onlineislemler.kamusm.gov.tr/index.html',
    about: 'self-service that swaps sections by `hidden` and the hash, all of them in the markup from the start',
    expected: {
      page: 'self-service-menu',
    },
    later: [
      {
        about: 'the PIN section is shown',
        by: {
          press: '#a1',
        },
        expected: {
          page: 'pin',
        },
      },
      {
        about: 'back on the menu',
        by: {
          press: '#b1',
        },
        expected: {
          page: 'self-service-menu',
        },
      },
      {
        about: 'the self-paid section is shown',
        by: {
          press: '#a2',
        },
        expected: {
          page: 'self-paid-application',
        },
      },
    ],
  },
  {
    file: 'oi/pin-tabs.html',
    url: 'https://onlineislemler.kamusm.gov.tr/nes/pin?sekme=1',
    about: 'PIN page, sections as ARIA tabs with the side menu in capitals',
    expected: {
      page: 'pin',
    },
  },
  {
    file: 'oi/applications-list.html',
    url: 'https://onlineislemler.kamusm.gov.tr/basvuru/liste',
    about: 'own applications, list of cards; the reason of an old application is no choice',
    expected: {
      page: 'own-applications',
      validUntil: '2027-01-21',
    },
  },
  {
    file: 'nb/pin-bold.html',
    url: 'https://nesbireysel.kamusm.gov.tr/kart/sifre/Degistirme.go',
    about: 'the title in bold, the page’s own button named like the menu’s entry',
    expected: { page: 'pin' },
  },
  {
    file: 'nb/pin-cell.html',
    url: 'https://nesbireysel.kamusm.gov.tr/kart/sifre/Degistirme.go',
    about: 'the same with the title in a cell and a button',
    expected: { page: 'pin' },
  },
  {
    file: 'nb/pin-picture.html',
    url: 'https://nesbireysel.kamusm.gov.tr/kart/sifre/Degistirme.go',
    about: 'the same with a picture to press',
    expected: { page: 'pin' },
  },
];
