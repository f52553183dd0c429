import type { PortalPage } from '../portal-page';

/** The final approval page in its variants. */
export const FINAL_APPROVAL: readonly PortalPage[] = [
  {
    file: 'bp/final-three.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'three radios in a table, nothing chosen, summary «Yenileme»; the form is sent by a submit button',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
    later: [
      {
        about: 'the wet signature is chosen',
        by: {
          press: '#y3',
        },
        expected: {
          page: 'final-approval',
          request: {
            state: 'chosen',
            type: 'renewal',
          },
          offered: {
            'e-onay': 'yes',
            'e-signature': 'yes',
            'wet-signature': 'yes',
          },
          choosing: ['wet-signature'],
        },
      },
      {
        about: 'e-onay is chosen instead',
        by: {
          press: '#y1',
        },
        expected: {
          page: 'final-approval',
          request: {
            state: 'chosen',
            type: 'renewal',
          },
          offered: {
            'e-onay': 'yes',
            'e-signature': 'yes',
            'wet-signature': 'yes',
          },
          choosing: ['e-onay'],
        },
      },
    ],
  },
  {
    file: 'bp/final-three-chosen.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'e-onay is chosen as the page opens; `requestSubmit` by a link',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
      choosing: ['e-onay'],
    },
  },
  {
    file: 'bp/final-wet-chosen.html',
    url: 'https://portal.kamusm.gov.tr/bp/onay.go',
    about: 'three radios, the wet signature is chosen as the page opens, ASCII capitals',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
      choosing: ['wet-signature'],
    },
  },
  {
    file: 'bp/final-sign-chosen.html',
    url: 'https://portal.kamusm.gov.tr/bp/imza.go',
    about: 'select with the three ways, e-signature chosen, a press handler by addEventListener',
    expected: {
      page: 'final-approval',
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
      choosing: ['e-signature'],
    },
    later: [
      {
        about: 'the wet signature is taken in the select',
        by: {
          choose: '#yol',
          option: 'Islak imzalı başvuru',
        },
        expected: {
          page: 'final-approval',
          offered: {
            'e-onay': 'yes',
            'e-signature': 'yes',
            'wet-signature': 'yes',
          },
          choosing: ['wet-signature'],
        },
      },
      {
        about: 'nothing is chosen',
        by: {
          choose: '#yol',
          option: 'Seçiniz',
        },
        expected: {
          page: 'final-approval',
          offered: {
            'e-onay': 'yes',
            'e-signature': 'yes',
            'wet-signature': 'yes',
          },
        },
      },
    ],
  },
  {
    file: 'bp/final-buttons-three.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'three submit buttons by value, one form each',
    expected: {
      page: 'final-approval',
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-sign-wet.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'e-signature and wet signature only, buttons, inline handlers; summary «Yenileme»',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-sign-wet-arayuz.html',
    url: 'https://portal.kamusm.gov.tr/bp/onay.go',
    about: '«… Arayüzü» links of the type javascript:',
    expected: {
      page: 'final-approval',
      offered: {
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-e-imza-option.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: '«E-İMZA» radio beside the wet one, and the sentence that e-onay is not active',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-wet-only.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'wet signature only, under a heading of the final approval',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'oi/final-combined.html',
    url: 'https://onlineislemler.kamusm.gov.tr/basvuru/imza',
    about: 'self-service: the combined «E-imzalı/ E-Onaylı Başvuru» and «Islak İmzalı Başvuru»',
    expected: {
      page: 'final-approval',
      offered: {
        'e-onay': 'maybe',
        'e-signature': 'maybe',
        'wet-signature': 'yes',
      },
    },
    later: [
      {
        about: 'the control that names two ways is chosen',
        by: {
          press: '#c1',
        },
        expected: {
          page: 'final-approval',
          offered: {
            'e-onay': 'maybe',
            'e-signature': 'maybe',
            'wet-signature': 'yes',
          },
          choosing: ['e-signature', 'e-onay'],
        },
      },
      {
        about: 'the wet signature is chosen',
        by: {
          press: '#c2',
        },
        expected: {
          page: 'final-approval',
          offered: {
            'e-onay': 'maybe',
            'e-signature': 'maybe',
            'wet-signature': 'yes',
          },
          choosing: ['wet-signature'],
        },
      },
    ],
  },
  {
    file: 'bp/final-combined-buttons.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'the combined wording on a button, split over two lines and elements',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-onay': 'maybe',
        'e-signature': 'maybe',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'oi/final-combined-chosen.html',
    url: 'https://onlineislemler.kamusm.gov.tr/#/basvuru/onay',
    about: 'self-service SPA: combined wording as an ARIA radio, chosen',
    expected: {
      page: 'final-approval',
      offered: {
        'e-onay': 'maybe',
        'e-signature': 'maybe',
        'wet-signature': 'yes',
      },
      choosing: ['e-signature', 'e-onay'],
    },
  },
  {
    file: 'bp/final-disabled.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'e-onay is shown but disabled: it may be offered, nothing sure',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-onay': 'maybe',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-hidden.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'e-onay stands in the markup but is hidden: not offered',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-late.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'e-onay comes late: a script adds it 400 ms after the load',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
    later: [
      {
        about: 'e-onay has come',
        by: {
          after: 400,
        },
        expected: {
          page: 'final-approval',
          request: {
            state: 'chosen',
            type: 'renewal',
          },
          offered: {
            'e-onay': 'yes',
            'e-signature': 'yes',
            'wet-signature': 'yes',
          },
        },
      },
    ],
  },
  {
    file: 'bs/final-old.html',
    url: 'https://basvuru.kamusm.gov.tr/bs/imza.go',
    about: 'old portal: «İmzalama yönteminin seçilmesi», two ways as radios',
    expected: {
      page: 'final-approval',
      offered: {
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
    later: [
      {
        about: 'the wet signature is chosen',
        by: {
          press: 'input[value="2"]',
        },
        expected: {
          page: 'final-approval',
          offered: {
            'e-signature': 'yes',
            'wet-signature': 'yes',
          },
          choosing: ['wet-signature'],
        },
      },
    ],
  },
  {
    file: 'bs/final-old-links.html',
    url: 'https://basvuru.kamusm.gov.tr/bs/son.go',
    about: 'old portal: «Elektronik İmzalı arayüzü» and «ISLAK İMZALI» as links with handlers, «İmzala»',
    expected: {
      page: 'final-approval',
      offered: {
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bs/final-old-wet.html',
    url: 'https://basvuru.kamusm.gov.tr/bs/imza.go?t=2',
    about: 'old portal: only the wet interface, with «başvuru formunu aç» still greyed',
    expected: {
      page: 'final-approval',
      offered: {
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-images.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'image buttons by alt, soft hyphens and an en dash in it',
    expected: {
      page: 'final-approval',
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-postback.html',
    url: 'https://portal.kamusm.gov.tr/bp/onayla.aspx',
    about: 'links that post back by script, images with alt inside them',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-tabs.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'ARIA tabs, one way each; the wet one is open, which is no choice',
    expected: {
      page: 'final-approval',
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-toggle.html',
    url: 'https://portal.kamusm.gov.tr/bp/meb.go#onay',
    about: 'card buttons with aria-pressed, labels «E Onaylı», «E-Imzali», «Islak Imzali» in mixed casing',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
      choosing: ['e-onay'],
    },
  },
  {
    file: 'bp/final-split.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'wordings split over elements, combining dots, double spaces, zero-width characters',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'lost-or-stolen',
      },
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-wet-first.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'first application: e-signature and wet signature, no reason in the summary',
    expected: {
      page: 'final-approval',
      offered: {
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-in-frame.html',
    url: 'https://portal.kamusm.gov.tr/bp/cerceve.go',
    about: 'the final approval as it stands inside a frame',
    expected: {
      page: 'final-approval',
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/shell-final.html',
    url: 'https://portal.kamusm.gov.tr/bp/cati.go',
    about: 'a shell page with menu and heading whose frame holds the final approval: silent itself',
    expected: null,
    frames: ['bp/final-in-frame.html'],
  },
  {
    file: 'bp/final-e-onay-only.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'e-onay as the only way, a button under the final heading',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-onay': 'yes',
      },
    },
  },
  {
    file: 'bp/final-shadow.html',
    url: 'https://portal.kamusm.gov.tr/bp/bilesen.go',
    about: 'the ways stand in the open shadow root of a web component that a script builds at load',
    expected: {
      page: 'final-approval',
      offered: {
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
    orElse: [null],
  },
  {
    file: 'bp/final-described.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'table rows: radio in one cell, the way and a description in the next; help links beside',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-prose-e-onay.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'e-onay only in prose, in a help link and in a link to its activation; two real ways',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-btn-group.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about:
      'bootstrap button group: the radios themselves are clipped away, the labels are the buttons; e-signature checked',
    expected: {
      page: 'final-approval',
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
      choosing: ['e-signature'],
    },
    later: [
      {
        about: 'the label of e-onay is pressed',
        by: {
          press: 'label[for=g1]',
        },
        expected: {
          page: 'final-approval',
          offered: {
            'e-onay': 'yes',
            'e-signature': 'yes',
            'wet-signature': 'yes',
          },
          choosing: ['e-onay'],
        },
      },
    ],
  },
  {
    file: 'bp/final-verbs.html',
    url: 'https://portal.kamusm.gov.tr/bp/sonOnay.go',
    about: 'buttons in verbs: «e-onay ile onayla», «e-imza ile imzala», «ıslak imza ile imzala»',
    expected: {
      page: 'final-approval',
      request: {
        state: 'chosen',
        type: 'renewal',
      },
      offered: {
        'e-onay': 'yes',
        'e-signature': 'yes',
        'wet-signature': 'yes',
      },
    },
  },
  {
    file: 'bp/final-tabs-list.html',
    url: 'https://portal.kamusm.gov.tr/bp/onay.go',
    about: 'ways as tabs in a list, the wet one in front',
    expected: { page: 'final-approval', offered: { 'e-onay': 'yes', 'e-signature': 'yes', 'wet-signature': 'yes' } },
  },
  {
    file: 'bp/final-tabs-links.html',
    url: 'https://portal.kamusm.gov.tr/bp/onay.go',
    about: 'the same as links, e-onay in front',
    expected: { page: 'final-approval', offered: { 'e-onay': 'yes', 'e-signature': 'yes', 'wet-signature': 'yes' } },
  },
  {
    file: 'bp/final-heads-details.html',
    url: 'https://portal.kamusm.gov.tr/bp/onay.go',
    about: 'ways that unfold as details, all closed',
    expected: {
      page: 'final-approval',
      offered: { 'e-onay': 'maybe', 'e-signature': 'maybe', 'wet-signature': 'maybe' },
    },
  },
  {
    file: 'bp/final-heads-bootstrap.html',
    url: 'https://portal.kamusm.gov.tr/bp/onay.go',
    about: 'ways that unfold as Bootstrap has them',
    expected: {
      page: 'final-approval',
      offered: { 'e-onay': 'maybe', 'e-signature': 'maybe', 'wet-signature': 'maybe' },
    },
  },
  {
    file: 'bp/final-heads-empty.html',
    url: 'https://portal.kamusm.gov.tr/bp/onay.go',
    about: 'ways that unfold and are filled when they open',
    expected: {
      page: 'final-approval',
      offered: { 'e-onay': 'maybe', 'e-signature': 'maybe', 'wet-signature': 'maybe' },
    },
  },
];
