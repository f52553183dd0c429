import type { FindingText, HowToRenew, WordedValues } from '../../texts';
import type { findings as tr } from '../../tr/spoken/findings';
import { renewing } from './renewing';

const end = ({ validUntil }: WordedValues) => `(last day you entered: ${validUntil.typed})`;

const CHOOSE = 'choose «E-onaylı Başvuru Onay»';

const noNotice = (eOnay: HowToRenew['eOnay']): FindingText => ({
  title: 'If no SMS has come, call Kamu SM',
  body: (v) =>
    `${renewing.begin({ eOnay, noticed: false, pressing: true })} ${v.daysLeft > 0 ? `${v.daysLeft} ${v.daysLeft === 1 ? 'day is' : 'days are'} left` : 'Today is the last day'}; if no SMS has come, call 444 5 576 ${end(v)}.`,
});

export const findings: typeof tr = {
  borrowed: "This rule comes from Aksaray's notice; ask your province's MEBBİS unit.",
  actions: {
    application: 'Open the application page',
    'self-service': 'Open Online İşlemler',
    mebbis: 'Open MEBBİS',
    'open-own': 'Open Asistan',
    'prepare-letter': 'Prepare the cover letter',
    'save-calendar': 'Add to calendar',
    'postal-address': 'Copy the address',
    'call-centre': 'Copy the number',
    copied: 'Copied',
    'show-field': 'Show the field',
    'show-right': 'Show the right option',
    'in-list': 'Choose from this list',
    'is-right': 'The right option',
    dismiss: "Don't show again",
  },
  rules: {
    'renewal-too-early': {
      says: {
        plain: {
          title: 'Too early to renew',
          body: (v) =>
            `The unit will reject this renewal: ${v.months} months or more are left. Apply on ${v.opensOn.on} at the earliest ${end(v)}.`,
        },
        'if-renewal': {
          title: 'Too early to renew',
          body: (v) =>
            `If you apply for a renewal, the unit will reject it: ${v.months} months or more are left. Apply on ${v.opensOn.on} at the earliest ${end(v)}.`,
        },
      },
    },
    'record-contradicts': {
      says: {
        notice: {
          title: 'Check the last day you entered',
          body: (v) =>
            `By this last day it is too early to renew, yet you ticked that the SMS came. Look up the last day of your e-imza again and correct it ${end(v)}.`,
        },
        page: {
          title: 'The page shows another last day',
          body: (v) =>
            `The page says ${v.shownUntil.typed} ${end(v)}. If the page is right, correct yours; the warnings depend on it.`,
        },
      },
    },
    'renewal-borderline': {
      says: {
        plain: {
          title: 'Right on the edge of the period',
          body: (v) =>
            `By some counts today is too early: how ${v.months} months are counted is not written anywhere. The safe day is ${v.opensOn.plain}; wait until then ${end(v)}.`,
        },
      },
    },
    'end-date-unknown': {
      says: {
        plain: {
          title: 'You have not entered your last day',
          body: 'So we cannot say whether it is too early to renew. The AKİS card program shows it in the last line of the certificate details; enter it when you find it.',
        },
        'on-page': {
          title: 'You have not entered your last day',
          body: (v) =>
            `This page shows ${v.shownUntil.typed}. If it is right, open Asistan and save it; then we can say whether it is too early.`,
        },
      },
    },
    'notice-not-received': {
      says: {
        wait: {
          title: 'Has the renewal SMS come?',
          body: (v) =>
            `A renewal is made after Kamu SM's SMS or e-mail has come. If it has, tick it; if not, wait ${end(v)}.`,
        },
        active: noNotice('active'),
        inactive: noNotice('inactive'),
        unknown: noNotice('unknown'),
        'not-asked': noNotice('not-asked'),
      },
    },
    'choose-e-onay': {
      says: {
        plain: {
          title: 'Sign with e-onay',
          body: (v) =>
            `On this page ${CHOOSE}. Renewals made before expiry and signed any other way are rejected ${end(v)}.`,
        },
        'if-renewal': {
          title: 'If it is a renewal, sign with e-onay',
          body: (v) =>
            `If you are applying for a renewal, ${CHOOSE}. The unit rejects a renewal signed in another way ${end(v)}.`,
        },
        maybe: {
          title: 'Look for the way with e-onay',
          body: (v) =>
            `A renewal made before expiry is signed with e-onay. On this page it may be offered together with another way, or be switched off; don't choose the hand-signed form ${end(v)}.`,
        },
      },
    },
    'renewal-signed-otherwise': {
      says: {
        plain: {
          title: 'This renewal is not signed with e-onay',
          body: (v) => `The unit rejects a renewal signed in any way but e-onay. Instead, ${CHOOSE} ${end(v)}.`,
        },
        'if-renewal': {
          title: 'If it is a renewal, it needs e-onay',
          body: (v) =>
            `If you are applying for a renewal, the unit will reject it: you did not choose e-onay. Instead, ${CHOOSE} ${end(v)}.`,
        },
        maybe: {
          title: 'The chosen way may not be e-onay',
          body: (v) =>
            `A renewal made before expiry is signed with e-onay; on this page it may be offered together with another way, or be switched off. Before you send, make sure that the way you chose is e-onay ${end(v)}.`,
        },
        'last-day': {
          title: 'Last day: e-onay is the safer way',
          body: (v) =>
            `Today is the last day of your e-imza and only Kamu SM knows the hour it ends ${end(v)}. While it has not ended, the unit rejects a renewal without e-onay; ${CHOOSE}.`,
        },
        'end-unknown': {
          title: 'This renewal is not signed with e-onay',
          body: `If your e-imza has not ended yet, the unit will reject this application. If the page offers e-onay, ${CHOOSE}.`,
        },
      },
    },
    'renewal-without-e-onay': {
      says: {
        plain: {
          title: 'This page offers no e-onay',
          body: (v) =>
            `The unit rejects a renewal without e-onay ${end(v)}. Don't send it; activate e-onay first, in Online İşlemler › «E-ONAY İŞLEMLERİ».`,
        },
        'recorded-active': {
          title: 'You have e-onay, but this page lacks it',
          body: (v) =>
            `The unit rejects a renewal without e-onay ${end(v)}. Don't send it; check your e-onay in Online İşlemler › «E-ONAY İŞLEMLERİ».`,
        },
        'if-renewal': {
          title: 'This page offers no e-onay',
          body: (v) =>
            `If you are applying for a renewal, the unit will reject it ${end(v)}. Don't send it; activate e-onay first, in Online İşlemler › «E-ONAY İŞLEMLERİ».`,
        },
        'last-day': {
          title: 'Last day, and no e-onay offered',
          body: (v) =>
            `Today is the last day of your e-imza and only Kamu SM knows the hour it ends ${end(v)}. If the card still signs, activate e-onay now.`,
        },
        'end-unknown': {
          title: 'This page offers no e-onay',
          body: 'If your e-imza has not ended yet, the unit rejects a renewal without e-onay. If your card works, activate e-onay first.',
        },
      },
    },
    'e-onay-not-active': {
      says: {
        plain: {
          title: 'Your e-onay is not active',
          body: (v) =>
            `Activate e-onay before you apply; your card has to work for that ${end(v)}. Where: Online İşlemler › «E-ONAY İŞLEMLERİ».`,
        },
        'no-date': {
          title: 'Your e-onay is not active',
          body: 'Activate e-onay before you apply; your card has to work for that. Where: Online İşlemler › «E-ONAY İŞLEMLERİ».',
        },
        'window-near': {
          title: 'E-onay comes before the renewal',
          body: (v) =>
            `The renewal period begins on ${v.opensOn.on} and your e-onay is not active. Activate it while your card works ${end(v)}.`,
        },
        'window-open': {
          title: 'E-onay comes before the renewal',
          body: (v) =>
            `The renewal period has begun and your e-onay is not active. Activate it while your card works ${end(v)}.`,
        },
      },
    },
    'e-onay-unknown': {
      says: {
        plain: {
          title: 'Do you have e-onay?',
          body: "You do if the last page shows «E-onaylı Başvuru Onay». If it does not, don't send; activate e-onay first.",
        },
        expired: {
          title: 'Do you have e-onay?',
          body: (v) =>
            `If the last page shows «E-onaylı Başvuru Onay», choose it. If not, you sign the form by hand and send it by courier yourself ${end(v)}.`,
        },
      },
    },
    'lost-as-renewal': {
      says: {
        plain: {
          title: 'A lost card is not renewed',
          body: 'The unit rejects a renewal for a lost or stolen card (situation you chose: lost or stolen). Choose «Kayıp Çalıntı» as the reason.',
        },
        earlier: {
          title: 'A lost card is not renewed',
          body: 'You chose «Yenileme» on the form; the unit rejects that for a lost or stolen card (situation you chose: lost or stolen). Go back and choose «Kayıp Çalıntı».',
        },
      },
    },
    'loss-not-declared': {
      says: {
        'identity-changed': {
          title: '«Kayıp Çalıntı» cancels your e-imza',
          body: 'If you apply with «Kayıp Çalıntı», the e-imza that works now is cancelled. Ask the provincial MEBBİS unit which reason an identity change takes.',
        },
        plain: {
          title: '«Kayıp Çalıntı» cancels your e-imza',
          body: 'If you apply with «Kayıp Çalıntı», the e-imza that works now is cancelled. If you have your card, choose «Yenileme»; if it is lost, change your situation in Asistan.',
        },
      },
    },
    'other-reason': {
      says: {
        plain: {
          title: '«Diğer» is for one more e-imza',
          body: 'It does not replace the present one but adds to it. For a renewal choose «Yenileme», for a loss «Kayıp Çalıntı»; if in doubt, ask the unit.',
        },
      },
    },
    'identity-which-reason': {
      says: {
        plain: {
          title: 'Ask the unit which reason to choose',
          body: "The guides don't say which reason to choose for an identity change (situation you chose: identity changed). The unit starts the process and tells you the right one.",
        },
      },
    },
    'identity-change-before-unit': {
      says: {
        plain: {
          title: 'First a letter to the unit, then apply',
          body: 'Your institution first informs the MEBBİS unit of the change by official letter (situation you chose: identity changed). Apply when the unit has told you to.',
        },
      },
    },
    'identity-change-kills-old': {
      says: {
        plain: {
          title: 'The new e-imza ends the present one',
          body: 'The moment it is produced your present e-imza becomes invalid; plan your signatures for that. Applying with e-onay is advised.',
        },
      },
    },
    'type-unknown': {
      says: {
        plain: {
          title: 'We could not read the chosen reason',
          body: 'So there are no warnings about it. Check yourself that the reason fits your situation.',
        },
      },
    },
    'expired-with-e-onay': {
      says: {
        plain: {
          title: 'It has ended; renew with e-onay',
          body: (v) =>
            `After the end you can still renew with e-onay; no hand-signed form is needed. On the last page ${CHOOSE} ${end(v)}.`,
        },
      },
    },
    'expired-without-e-onay': {
      says: {
        plain: {
          title: 'Sign the form and send it yourself',
          body: (v) =>
            `It has ended and there is no e-onay: print the form, sign it and send it to Kamu SM by courier yourself ${end(v)}. If the form shows another address, that one counts.`,
        },
        'wet-only': {
          title: 'Sign the form and send it yourself',
          body: (v) =>
            `After the end your unit accepts only the hand-signed form ${end(v)}. Sign it and send it by courier; if the form shows another address, that one counts.`,
        },
      },
    },
    'expired-signed-wet-despite-e-onay': {
      says: {
        plain: {
          title: 'Signing by hand though you have e-onay',
          body: (v) => `The hand-signed form is for those without e-onay. This page offers it: ${CHOOSE} ${end(v)}.`,
        },
      },
    },
    'first-record': {
      says: {
        plain: {
          title: 'First the assignment record in MEBBİS',
          body: 'Your assignment record must carry a title in the administrative services class. If it does not, talk to the appointment unit of the İl/İlçe MEM.',
        },
        here: {
          title: 'Look at your assignment record',
          body: 'The title in «Görev Bilgileri › MEB Görevlendirme Bilgileri» must be in the administrative services class. If not, talk to the appointment unit of the İl/İlçe MEM.',
        },
      },
    },
    'first-post-form': {
      says: {
        plain: {
          title: 'Sign the form and send it yourself',
          body: 'In a first application you send the hand-signed form to Kamu SM by courier yourself. If the form shows another address, that one counts.',
        },
      },
    },
    'apply-yourself': {
      says: {
        plain: {
          title: 'You apply yourself',
          body: 'The unit only approves. Letters that ask it to apply or to produce an e-imza for you are not processed.',
        },
      },
    },
    'cover-letter-missing': {
      says: {
        plain: {
          title: 'Has the cover letter been sent?',
          body: (v) =>
            `Without a cover letter the unit does not approve (you applied on ${v.appliedOn.typed}). Have your institution send it, then open Asistan and press «Done».`,
        },
      },
    },
    'production-waits': {
      says: {
        plain: {
          title: 'Your new card is not in production yet',
          body: (v) =>
            `An approved renewal is produced from ${v.productionFrom.from} on, whenever you applied ${end(v)}. Waiting until then is normal.`,
        },
      },
    },
    'pin-too-early': {
      says: {
        plain: {
          title: "Too early for the new card's PIN",
          body: (v) =>
            `Before your old e-imza has ended the new card cannot be used and no PIN can be made ${end(v)}. You can make it from ${v.worksFrom.from} on.`,
        },
        'end-unknown': {
          title: 'Has your old e-imza ended?',
          body: 'If not, no PIN can be made for the new card. Enter the last day of the old one and we will tell you the day to wait for.',
        },
      },
    },
    'pin-which-card': {
      says: {
        plain: {
          title: 'For which card?',
          body: (v) =>
            `You can unlock the card you have now. For the PIN of the new card wait until the old one has ended ${end(v)}.`,
        },
      },
    },
    'pin-last-day': {
      says: {
        plain: {
          title: 'Today is the last day of your old e-imza',
          body: (v) =>
            `Only Kamu SM knows the hour it ends ${end(v)}. If no PIN can be made for the new card today, try again tomorrow.`,
        },
      },
    },
    'pin-now': {
      says: {
        'at-once': {
          title: 'You can create the PIN',
          body: 'There is nothing to wait for with this card: its PIN is made at once and the card can be used.',
        },
        expired: {
          title: 'You can create the PIN',
          body: (v) => `Your old e-imza has ended ${end(v)}. You can create the PIN of the new card now.`,
        },
        'expired-if-card': {
          title: 'With the new card you can create the PIN',
          body: (v) => `Your old e-imza has ended ${end(v)}. If you have the new card, you can create its PIN now.`,
        },
      },
    },
    'cancel-while-renewing': {
      says: {
        plain: {
          title: 'A cancelled e-imza never comes back',
          body: 'If you cancel this e-imza you can never use it again; a renewal needs no cancelling. If your card is lost, first change your situation in Asistan.',
        },
      },
    },
    'self-paid-path': {
      says: {
        plain: {
          title: 'You would pay for this application',
          body: 'An application that the institution pays for is made on the application page for MEB. If you are MEB staff, start on the MEB application page.',
        },
      },
    },
    'no-case-yet': {
      says: {
        plain: {
          title: 'Enter the last day of your e-imza',
          body: 'Enter it once, and on these pages we tell you what would be rejected in your case. What you enter stays on this computer.',
        },
      },
    },
    'renewal-not-offered': {
      says: {
        plain: {
          title: '«Yenileme» is not in this list',
          body: (v) =>
            `Kamu SM may not have opened your renewal yet: the period has not begun or no SMS has come ${end(v)}. Choose no other reason instead; call 444 5 576.`,
        },
        'no-date': {
          title: '«Yenileme» is not in this list',
          body: 'Kamu SM may not have opened your renewal yet: the period has not begun or no SMS has come. Choose no other reason instead; call 444 5 576.',
        },
      },
    },
    'application-unfinished': {
      says: {
        plain: {
          title: 'Your application looks unfinished',
          body: 'Your newest application waits for you: it is not sent before you finish and sign it. An unfinished one lapses at Kamu SM after 6 months.',
        },
      },
    },
    'choose-reason': {
      says: {
        'certificate-in-use': {
          title: 'Your reason is «Yenileme»',
          body: 'With «Yenileme» the new card begins when the old one ends. «Kayıp Çalıntı» cancels the card that works, «Diğer» is for an additional card.',
        },
        'no-certificate': {
          title: 'Choose «İlk Başvuru» if it is there',
          body: 'A reason is asked of who has had an e-imza before. Without «İlk Başvuru» an old e-imza of yours may be on record; ask 444 5 576.',
        },
        'identity-changed': {
          title: 'Ask which reason to choose',
          body: 'No guide says which reason an identity change takes: ask the provincial MEBBİS unit. «Kayıp Çalıntı» cancels the card that works.',
        },
        'lost-or-stolen': {
          title: 'Your reason is «Kayıp Çalıntı»',
          body: '«Kayıp Çalıntı» cancels the lost card, and a new one takes its place. «Yenileme» is for who still has the card, «Diğer» for an additional one.',
        },
        'no-record': {
          title: 'Choose the right reason',
          body: '«Yenileme»: you have your card and it is running out or has expired · «Kayıp Çalıntı»: you have no card; one that works is cancelled · «Diğer»: an additional card.',
        },
      },
    },
  },
};
