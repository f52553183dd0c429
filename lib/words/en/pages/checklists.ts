import type { checklists as tr } from '../../tr/pages/checklists';

export const checklists: typeof tr = {
  steps: {
    role: {
      title: 'Do you sign letters last, or deputise?',
      reason:
        'An e-imza is only for the superior who signs last or who will deputise for one. If that is not you, ask the MEBBİS unit before you apply.',
      when: {
        'not-sure': {
          title: 'Ask whether you can have an e-imza',
          reason:
            'An e-imza is only for the superior who signs last or who will deputise for one. You were not sure: ask the provincial MEBBİS unit before you apply.',
        },
      },
    },
    notice: {
      title: 'Has the renewal SMS come?',
      reason:
        'Kamu SM tells you by SMS or e-mail that the renewal period has begun; you apply after that. Wait for it, and tick this when it has come.',
      when: {
        pressing: {
          title: 'Has the renewal SMS come?',
          reason: 'The last day is near. If no SMS has come, do not wait: call 444 5 576.',
        },
      },
    },
    'e-onay': {
      title: 'Activate e-onay',
      reason:
        'The last page shows «E-onaylı Başvuru Onay» only after the activation. It is given once and needs a card that works; it is in Online İşlemler › «E-ONAY İŞLEMLERİ».',
      when: {
        'not-known': {
          title: 'See whether you have e-onay',
          reason:
            'Look in Online İşlemler › «E-ONAY İŞLEMLERİ»; you also have it if the last page shows «E-onaylı Başvuru Onay». If not, activate it while your card works.',
        },
      },
    },
    'assignment-record': {
      title: 'Look at your assignment record in MEBBİS',
      reason:
        'It must carry a title in the administrative services class: e-Personel › Görev Bilgileri › MEB Görevlendirme Bilgileri. If not, talk to the appointment unit of the İl/İlçe MEM.',
    },
    apply: {
      title: 'Apply yourself on the application page',
      reason: 'You apply yourself; the unit does not apply for you, it only approves.',
    },
    'post-form': {
      title: 'Send the signed form by courier',
      reason: 'You send the hand-signed form to Kamu SM yourself. If the form shows another address, that one counts.',
    },
    'cover-letter': {
      title: 'Send the cover letter to the unit',
      reason:
        'An application without one is not approved. The letter must ask for approval only: one that asks to apply or to produce is not processed.',
      unlikeNotice: {
        title: 'Send the cover letter to the unit',
        reason: 'Your unit asks for no cover letter; that you have sent one does no harm.',
      },
    },
    'unit-letter': {
      title: 'Tell the unit by official letter',
      reason: 'An identity change begins with an official letter from your institution to the MEBBİS unit.',
    },
    'unit-told': {
      title: 'Wait for word from the unit',
      reason:
        'The unit starts the process and tells you. Tick this when it has; ask then whether it wants a cover letter too.',
    },
    'old-ends-known': {
      title: 'Your present e-imza will become invalid',
      reason: 'The moment the new one is produced your present e-imza becomes invalid; plan your signatures for that.',
    },
    cancel: {
      title: 'Have the certificate cancelled or suspended',
      reason:
        'First call 444 5 576, then use «Sertifikamı İptal Et / Askıya Alma» in Online İşlemler. If you may still find the card, suspend it and wait without applying for a new one.',
    },
    approved: {
      title: "Wait for the unit's approval",
      reason: 'The MEBBİS unit approves. Tick this when you hear of it; after a week call the unit.',
    },
    'card-received': {
      title: 'Receive the new card',
      reason: 'In this application the card is produced right after the approval and comes by courier.',
    },
    'old-expired': {
      title: 'Wait until the old e-imza expires',
      reason: 'The new card does not work before the old one has ended. Until then you sign with the old card.',
    },
    pin: {
      title: 'Create the PIN',
      reason:
        'There is nothing to wait for with this card: create it in Online İşlemler › «PIN Oluşturma/Kilit Çözme».',
    },
  },
  of: {
    renewal: {
      apply: {
        title: 'Renew with e-onay',
        reason:
          'Apply within the renewal period and choose «E-onaylı Başvuru Onay» on the last page. A renewal made too early or signed in another way is rejected.',
        unlikeNotice: {
          title: 'Apply for a renewal',
          reason:
            'Apply within the renewal period; a renewal made too early is rejected. Your unit also accepts one signed without e-onay.',
        },
      },
      'card-received': {
        title: 'Receive the new card',
        reason:
          'Whenever you applied, the card is produced shortly before the old one ends and comes by courier. Waiting until then is normal.',
      },
      pin: {
        title: 'Create the PIN',
        reason: 'When the old e-imza has ended, not before. Where: Online İşlemler › «PIN Oluşturma/Kilit Çözme».',
      },
    },
    'renewal-after-expiry': {
      apply: {
        title: 'Apply for a renewal',
        reason: 'With e-onay, choose «E-onaylı Başvuru Onay» on the last page. Without it, use the hand-signed form.',
        when: {
          active: {
            title: 'Renew with e-onay',
            reason: 'Choose «E-onaylı Başvuru Onay» on the last page; no hand-signed form is needed.',
          },
          inactive: {
            title: 'Apply with the hand-signed form',
            reason: 'After the end e-onay can no longer be activated. Apply, then print the form and sign it.',
          },
        },
        unlikeNotice: {
          title: 'Apply for a renewal',
          reason:
            'After the end your unit accepts only the form signed by hand. Apply, then print the form and sign it.',
        },
      },
      'post-form': {
        title: 'Without e-onay, send the signed form',
        reason:
          'Not needed if you applied with e-onay. Otherwise you send the hand-signed form to Kamu SM yourself; if the form shows another address, that one counts.',
        when: {
          inactive: {
            title: 'Send the signed form by courier',
            reason:
              'You send the hand-signed form to Kamu SM yourself. If the form shows another address, that one counts.',
          },
        },
        unlikeNotice: {
          title: 'Send the signed form by courier',
          reason:
            'You send the hand-signed form to Kamu SM yourself. If the form shows another address, that one counts.',
        },
      },
      'card-received': {
        title: 'Receive the new card',
        reason: 'As the old one has ended, production does not wait; the card comes by courier after the approval.',
      },
      pin: {
        title: 'Create the PIN',
        reason: 'At once, as the old one has ended: Online İşlemler › «PIN Oluşturma/Kilit Çözme».',
      },
    },
    'identity-change': {
      apply: {
        title: 'Apply when the unit has told you to',
        reason: 'Applying with e-onay is advised. Ask the unit which reason to choose.',
        when: {
          'unit-told': {
            title: 'Apply now',
            reason: 'The unit has told you to. Applying with e-onay is advised; ask the unit which reason to choose.',
          },
        },
      },
    },
    'lost-or-stolen': {
      apply: {
        title: 'Apply with «Kayıp Çalıntı»',
        reason: 'An application made as a plain renewal although the card is lost or stolen is rejected.',
        unlikeNotice: {
          title: 'Apply with «Kayıp Çalıntı»',
          reason:
            'Your unit also accepts a renewal for a lost card. With «Kayıp Çalıntı» the lost card is cancelled as well.',
        },
      },
    },
  },
};
