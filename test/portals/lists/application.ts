import type { PortalPage } from '../portal-page';

/** Application on the portals bp, bs and oi: login, form, SMS code, wet form, e-signed submission. */
export const APPLICATION: readonly PortalPage[] = [
  {
    file: 'bp/login-table.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application login, table layout, labels in cells',
    expected: {
      page: 'application-login',
    },
  },
  {
    file: 'bp/login-cards.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go;jsessionid=0A1B2C3D4E5F',
    about: 'application login, cards, labels in Turkish capitals, session id in the path',
    expected: {
      page: 'application-login',
    },
  },
  {
    file: 'bp/login-jsf.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application login, JSF panel grid, labels in ASCII, an error message shown',
    expected: {
      page: 'application-login',
    },
  },
  {
    file: 'bp/login-aria.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go?lang=tr',
    about: 'application login, labels only by placeholder and aria-label',
    expected: {
      page: 'application-login',
    },
  },
  {
    file: 'bp/login-quirks.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application login, quirks mode, fieldset, font tags, entities, non-breaking spaces',
    expected: {
      page: 'application-login',
    },
  },
  {
    file: 'bs/login-old.html',
    url: 'https://basvuru.kamusm.gov.tr/bs/login.go',
    about: 'old application portal, entered with an e-mailed password',
    expected: {
      page: 'application-login',
    },
  },
  {
    file: 'bs/login-nes.html',
    url: 'https://basvuru.kamusm.gov.tr/bs/login.go?dil=tr',
    about: 'old application portal, other wording and markup',
    expected: {
      page: 'application-login',
    },
  },
  {
    file: 'bs/login-bare.html',
    url: 'https://basvuru.kamusm.gov.tr/',
    about: 'old application portal at its root, capitals without dots',
    expected: {
      page: 'application-login',
    },
  },
  {
    file: 'bp/form-without-renewal.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: 'the reasons in a select, «Yenileme» none of them',
    expected: { page: 'application-form', request: { state: 'open' }, lacksRenewal: true },
  },
  {
    file: 'bp/form-without-renewal-radios.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: 'the same as radio buttons in a row, one chosen',
    expected: { page: 'application-form', request: { state: 'chosen', type: 'other' }, lacksRenewal: true },
  },
  {
    file: 'bp/form-without-renewal-aria.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: 'the same as ARIA radios',
    expected: { page: 'application-form', request: { state: 'open' }, lacksRenewal: true },
  },
  {
    file: 'bp/form-renewal-disabled.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: '«Yenileme» among the reasons, but disabled',
    expected: { page: 'application-form', request: { state: 'open' } },
  },
  {
    file: 'bp/form-reasons-closed.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: 'a list that a widget opens, of which not all may be in the page',
    expected: { page: 'application-form', request: { state: 'open' } },
  },
  {
    file: 'bp/form-open.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application form, table and native select, nothing chosen, the reasons explained below it',
    expected: {
      page: 'application-form',
      request: {
        state: 'open',
      },
    },
    later: [
      {
        about: '«Yenileme» is taken',
        by: {
          choose: '#neden',
          option: 'Yenileme',
        },
        expected: {
          page: 'application-form',
          request: {
            state: 'chosen',
            type: 'renewal',
          },
        },
      },
      {
        about: 'the reason is changed',
        by: {
          choose: '#neden',
          option: 'Kayıp Çalıntı',
        },
        expected: {
          page: 'application-form',
          request: {
            state: 'chosen',
            type: 'lost-or-stolen',
          },
        },
      },
      {
        about: 'and taken back',
        by: {
          choose: '#neden',
          option: 'Seçiniz',
        },
        expected: {
          page: 'application-form',
          request: {
            state: 'open',
          },
        },
      },
    ],
  },
  {
    file: 'bp/form-renewal.html',
    url: 'https://portal.kamusm.gov.tr/bp/basvuruFormu.go',
    about: 'application form, native select on «Yenileme»',
    expected: {
      page: 'application-form',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
    },
  },
  {
    file: 'bp/form-radio-cells.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go?adim=2',
    about: 'application form, radios whose labels are the text after them in a cell, «BAŞVURU NEDENİ», nothing chosen',
    expected: {
      page: 'application-form',
      request: {
        state: 'open',
      },
    },
    later: [
      {
        about: 'the radio before «Yenileme» is pressed',
        by: {
          press: 'input[value="1"]',
        },
        expected: {
          page: 'application-form',
          request: {
            state: 'chosen',
            type: 'renewal',
          },
        },
      },
      {
        about: 'the radio before «Diğer» is pressed',
        by: {
          press: 'input[value="3"]',
        },
        expected: {
          page: 'application-form',
          request: {
            state: 'chosen',
            type: 'other',
          },
        },
      },
    ],
  },
  {
    file: 'bp/form-radio-lost.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application form, cards, radios inside labels, «Kayıp / Çalıntı» chosen',
    expected: {
      page: 'application-form',
      request: {
        state: 'chosen',
        type: 'lost-or-stolen',
      },
    },
  },
  {
    file: 'bp/form-other.html',
    url: 'https://portal.kamusm.gov.tr/bp/basvuru/form.go',
    about: 'application form, definition list and labels after radios by for=, «Diğer» chosen',
    expected: {
      page: 'application-form',
      request: {
        state: 'chosen',
        type: 'other',
      },
    },
  },
  {
    file: 'bp/form-jsf-renewal.html',
    url: 'https://portal.kamusm.gov.tr/bp/basvuruForm.go',
    about: 'application form, PrimeFaces select menu whose real select is hidden to the eye, «YENİLEME» chosen',
    expected: {
      page: 'application-form',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
    },
  },
  {
    file: 'bp/form-aria-radiogroup.html',
    url: 'https://portal.kamusm.gov.tr/bp/app/index.go',
    about: 'application form, Material-like ARIA radio group, follows presses by script',
    expected: {
      page: 'application-form',
      request: {
        state: 'open',
      },
    },
    later: [
      {
        about: '«Kayıp Çalıntı» is pressed',
        by: {
          press: '#m2',
        },
        expected: {
          page: 'application-form',
          request: {
            state: 'chosen',
            type: 'lost-or-stolen',
          },
        },
      },
      {
        about: '«Yenileme» is pressed instead',
        by: {
          press: '#m1',
        },
        expected: {
          page: 'application-form',
          request: {
            state: 'chosen',
            type: 'renewal',
          },
        },
      },
    ],
  },
  {
    file: 'bp/form-combobox.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: 'application form, ARIA combobox made of divs, «Kayıp – Çalıntı» with an en dash',
    expected: {
      page: 'application-form',
      request: {
        state: 'chosen',
        type: 'lost-or-stolen',
      },
    },
  },
  {
    file: 'bp/form-toggle.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application form, button toggles with aria-pressed, soft hyphens and split markup, «Yenileme» pressed',
    expected: {
      page: 'application-form',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
    },
  },
  {
    file: 'bp/form-unreadable.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application form, a reason is chosen that names none of the known ones',
    expected: {
      page: 'application-form',
      request: {
        state: 'unreadable',
      },
    },
  },
  {
    file: 'bp/form-first.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application form of a first application: no reason is asked',
    expected: {
      page: 'application-form',
    },
  },
  {
    file: 'bp/form-first-divs.html',
    url: 'https://portal.kamusm.gov.tr/bp/basvuru.go',
    about: 'application form of a first application, divs, ASCII capitals',
    expected: {
      page: 'application-form',
    },
  },
  {
    file: 'bp/form-in-frame.html',
    url: 'https://portal.kamusm.gov.tr/bp/icerik.go?f=1',
    about: 'application form as it stands inside a frame, no chrome, «Yenileme» by radio in the next cell',
    expected: {
      page: 'application-form',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
    },
  },
  {
    file: 'bp/shell-form.html',
    url: 'https://portal.kamusm.gov.tr/bp/portal.go',
    about: 'a shell page whose frame holds the application form: silent itself',
    expected: null,
    frames: ['bp/form-in-frame.html'],
  },
  {
    file: 'bp/form-late.html',
    url: 'https://portal.kamusm.gov.tr/bp/spa.go',
    about: 'application form that a script puts in 400 ms after the load',
    expected: null,
    later: [
      {
        about: 'the form has come',
        by: {
          after: 400,
        },
        expected: {
          page: 'application-form',
          request: {
            state: 'open',
          },
        },
      },
      {
        about: '«Diğer» is taken',
        by: {
          choose: '#n',
          option: 'Diğer',
        },
        expected: {
          page: 'application-form',
          request: {
            state: 'chosen',
            type: 'other',
          },
        },
      },
    ],
  },
  {
    file: 'bp/form-tabs.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go#/bilgiler',
    about: 'application form, reasons as a list box of options, long words of the law',
    expected: {
      page: 'application-form',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
    },
  },
  {
    file: 'bs/form-old.html',
    url: 'https://basvuru.kamusm.gov.tr/bs/form.go',
    about: 'old application form, «Güvenlik Sözcüğü» and «Form Onayla»',
    expected: {
      page: 'application-form',
    },
  },
  {
    file: 'oi/form-pre-applied.html',
    url: 'https://onlineislemler.kamusm.gov.tr/basvuru/tamamla',
    about: 'self-service: the form that completes an application entered by the institution',
    expected: {
      page: 'application-form',
    },
    orElse: ['self-paid-application'],
  },
  {
    file: 'bp/sms.html',
    url: 'https://portal.kamusm.gov.tr/bp/smsOnay.go',
    about: 'SMS code of the application, sentence and «Tamam»',
    expected: {
      page: 'sms-code',
    },
  },
  {
    file: 'bp/sms-summary.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'SMS code, cards, the chosen reason stands as plain text in a summary',
    expected: {
      page: 'sms-code',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
    },
  },
  {
    file: 'bs/sms-old.html',
    url: 'https://basvuru.kamusm.gov.tr/bs/sms.go',
    about: 'SMS code of the old application portal, «Gönder»',
    expected: {
      page: 'sms-code',
    },
  },
  {
    file: 'bp/sms-ascii.html',
    url: 'https://portal.kamusm.gov.tr/bp/onaykodu.go',
    about: 'SMS code, JSF, ASCII, a summary table with «Kayıp Çalıntı»',
    expected: {
      page: 'sms-code',
      request: {
        state: 'chosen',
        type: 'lost-or-stolen',
      },
    },
  },
  {
    file: 'bp/wet-form.html',
    url: 'https://portal.kamusm.gov.tr/bp/islakImzaSonuc.go',
    about: 'after a wet signature: taken, «başvuru formunu aç»',
    expected: {
      page: 'wet-form',
      outcome: 'applied',
    },
  },
  {
    file: 'bp/wet-form-cards.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'after a wet signature: the PDF «onay formu», summary of the reason, nothing said of success',
    expected: {
      page: 'wet-form',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
    },
  },
  {
    file: 'bs/wet-form-old.html',
    url: 'https://basvuru.kamusm.gov.tr/bs/islak.go',
    about: 'old portal after a wet signature, image button',
    expected: {
      page: 'wet-form',
      outcome: 'applied',
    },
  },
  {
    file: 'bp/submission.html',
    url: 'https://portal.kamusm.gov.tr/bp/eimzaligonder.go',
    about: 'the e-signed submission: card, PIN, «İMZALA»',
    expected: {
      page: 'e-signed-submission',
    },
  },
  {
    file: 'bp/submission-done.html',
    url: 'https://portal.kamusm.gov.tr/bp/eimzaligonder.go',
    about: 'the e-signed submission has succeeded',
    expected: {
      page: 'e-signed-submission',
      outcome: 'applied',
    },
  },
  {
    file: 'bp/submission-failed.html',
    url: 'https://portal.kamusm.gov.tr/bp/eimzaligonder.go',
    about: 'the e-signed submission has failed: no outcome',
    expected: {
      page: 'e-signed-submission',
    },
  },
  {
    file: 'bp/applied-e-onay.html',
    url: 'https://portal.kamusm.gov.tr/bp/eimzaligonder.go?t=eonay',
    about: 'an application approved by e-onay has been taken, summary shown',
    expected: {
      page: 'e-signed-submission',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      outcome: 'applied',
    },
  },
  {
    file: 'bp/login-short-labels.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go?y=1',
    about: 'application login, labels in near wordings («T.C. Kimlik Numarası», «Adınız», «Güvenlik Kodu»)',
    expected: {
      page: 'application-login',
    },
  },
  {
    file: 'bp/form-button-listbox.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application form, a button that opens a list box, its value named by aria-labelledby, «Yenileme» chosen',
    expected: {
      page: 'application-form',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
    },
  },
  {
    file: 'bp/form-radio-before.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application form, the label stands before each radio in its list item; «Kayıp / Çalıntı» chosen',
    expected: {
      page: 'application-form',
      request: {
        state: 'chosen',
        type: 'lost-or-stolen',
      },
    },
  },
  {
    file: 'bp/form-wordy-options.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application form, radios with longer wordings of the same reasons, «Sertifika yenileme» chosen',
    expected: {
      page: 'application-form',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
    },
  },
  {
    file: 'bp/form-size-select.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go',
    about: 'application form, a select shown as a list, nothing selected, and a placeholder of dashes beside it',
    expected: {
      page: 'application-form',
      request: {
        state: 'open',
      },
    },
    later: [
      {
        about: '«Kayıp Çalıntı» is taken',
        by: {
          choose: '#bn',
          option: 'Kayıp Çalıntı',
        },
        expected: {
          page: 'application-form',
          request: {
            state: 'chosen',
            type: 'lost-or-stolen',
          },
        },
      },
    ],
  },
  {
    file: 'bp/sms-boxes.html',
    url: 'https://portal.kamusm.gov.tr/bp/dogrula.go',
    about: 'SMS code, six boxes, near wording and «DOĞRULA»',
    expected: {
      page: 'sms-code',
    },
  },
  {
    file: 'bp/sms-sentence.html',
    url: 'https://portal.kamusm.gov.tr/bp/smsOnay.go',
    about: 'SMS code, only the sentence of the guides, a bare field and «Tamam»',
    expected: {
      page: 'sms-code',
    },
  },
  {
    file: 'bp/wet-form-print.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go?s=son',
    about: 'after a wet signature: «Başvuru formunu aç» as a link that opens a window, cargo asked for',
    expected: {
      page: 'wet-form',
      outcome: 'applied',
    },
  },
  {
    file: 'bp/form-tabs-beside.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: 'tabs about the reasons above the labelled field',
    expected: { page: 'application-form', request: { state: 'chosen', type: 'renewal' } },
  },
  {
    file: 'bp/form-tabs-nothing-chosen.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: 'the same while nothing is chosen',
    expected: { page: 'application-form', request: { state: 'open' } },
  },
  {
    file: 'bp/form-group-beside.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: 'radio buttons of a question without a name beside the labelled reason',
    expected: { page: 'application-form', request: { state: 'chosen', type: 'renewal' } },
  },
  {
    file: 'bp/form-twin-hidden.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: 'a combobox beside its hidden list, one chosen',
    expected: { page: 'application-form', request: { state: 'chosen', type: 'renewal' } },
  },
  {
    file: 'bp/form-twin-open.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: 'the same while «Seçiniz» stands there',
    expected: { page: 'application-form', request: { state: 'open' } },
  },
  {
    file: 'bp/form-twin-away.html',
    url: 'https://portal.kamusm.gov.tr/bp/form.go',
    about: 'the same with a list out of the window and out of sight for readers',
    expected: { page: 'application-form', request: { state: 'chosen', type: 'renewal' } },
  },
];
