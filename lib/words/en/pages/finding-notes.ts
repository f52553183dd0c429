import type { findingNotes as tr } from '../../tr/pages/finding-notes';

export const findingNotes: typeof tr = {
  'renewal-too-early': {
    name: 'Too early to renew',
    why: 'A renewal made with 3 months or more left is rejected. From the last day you recorded we work out the first day on which you can apply.',
  },
  'record-contradicts': {
    name: 'The record contradicts itself',
    why: 'The renewal SMS comes when the renewal period has begun. If it came and yet it seems too early, the recorded last day may be wrong.',
  },
  'renewal-borderline': {
    name: 'On the edge of the renewal period',
    why: 'The notice does not say how «3 months» are counted. Calendar months and 90 days differ by a few days, and on those nobody can be sure.',
  },
  'end-date-unknown': {
    name: 'Last day not recorded',
    why: 'Whether a renewal is too early follows only from the last day of the e-imza.',
  },
  'notice-not-received': {
    name: 'No renewal SMS yet',
    why: "A renewal is made after Kamu SM's SMS or e-mail has come. With 30 days or fewer left it is better to call than to wait.",
  },
  'choose-e-onay': {
    name: 'Sign with e-onay',
    why: 'A renewal in time that is not signed with e-onay is rejected.',
  },
  'renewal-signed-otherwise': {
    name: 'Renewal not signed with e-onay',
    why: 'A renewal in time that is not signed with e-onay is rejected; so choosing another way although e-onay is offered loses you time.',
  },
  'renewal-without-e-onay': {
    name: 'The page offers no e-onay',
    why: 'Who has activated e-onay sees «E-onaylı Başvuru Onay» on the last page. Without it the renewal would be sent without e-onay and be rejected.',
  },
  'e-onay-not-active': {
    name: 'E-onay not activated',
    why: 'An application with e-onay needs its activation first. It is given once and needs a card that works; after the end it is too late.',
  },
  'e-onay-unknown': {
    name: 'E-onay unknown',
    why: 'Who has activated e-onay sees «E-onaylı Başvuru Onay» on the final approval page.',
  },
  'lost-as-renewal': {
    name: 'Renewal for a lost card',
    why: 'An application made as a plain renewal although the card is lost or stolen is rejected.',
  },
  'loss-not-declared': {
    name: '«Kayıp Çalıntı» though the card is there',
    why: "By MEB's application guide «Kayıp Çalıntı» cancels the valid certificate. A cancelled certificate never works again.",
  },
  'other-reason': {
    name: 'The reason «Diğer»',
    why: "By MEB's application guide «Diğer» asks for a certificate in addition to the present one. It is none of the notice's four processes.",
  },
  'identity-which-reason': {
    name: 'Which reason for an identity change',
    why: 'None of the reasons on the page is named after an identity change. The MEBBİS unit starts this process and tells you the right one.',
  },
  'identity-change-before-unit': {
    name: 'Letter first in an identity change',
    why: 'When identity data change, the MEBBİS unit is first informed by official letter. It starts the process and tells you.',
  },
  'identity-change-kills-old': {
    name: 'The new e-imza ends the old one',
    why: 'When the new e-imza is produced after an identity change, the old one becomes invalid at once. Applying with e-onay is advised.',
  },
  'type-unknown': {
    name: 'Reason not readable',
    why: 'If the chosen reason fits none of the wordings we know, we do not guess; then there are no warnings about the reason either.',
  },
  'expired-with-e-onay': {
    name: 'Ended, with e-onay',
    why: 'A renewal that was not made in time can be made with e-onay where it is active.',
  },
  'expired-without-e-onay': {
    name: 'Ended, without e-onay',
    why: 'Without e-onay a renewal after the end is made with the hand-signed form, which you send by courier yourself. It is the exception from the rule that renewals without e-onay are rejected.',
  },
  'expired-signed-wet-despite-e-onay': {
    name: 'Hand signature despite e-onay',
    why: 'After the end the hand-signed form is for those without e-onay.',
  },
  'first-record': {
    name: 'MEBBİS record before a first application',
    why: 'For a first application the assignment record in MEBBİS must carry a title in the administrative services class.',
  },
  'first-post-form': {
    name: 'Sending the form of a first application',
    why: 'In a first application the applicant sends the hand-signed form to Kamu SM.',
  },
  'apply-yourself': {
    name: 'You apply yourself',
    why: 'The unit only approves. Letters that ask it to apply or to produce an e-imza for someone are not processed.',
  },
  'cover-letter-missing': {
    name: 'Cover letter not sent',
    why: 'An application without a cover letter is not approved.',
  },
  'production-waits': {
    name: 'Production of a renewed card',
    why: 'An approved renewal is produced from 1 month before the end of the old one, whenever it was made.',
  },
  'pin-too-early': {
    name: 'Too early for the PIN of the new card',
    why: 'A renewed card cannot be used and no PIN can be made before the old one has ended.',
  },
  'pin-which-card': {
    name: 'The PIN of which card',
    why: 'This page serves a new PIN as well as unlocking. For a renewed card you wait until the old one has ended; a card in use can be unlocked at any time.',
  },
  'pin-last-day': {
    name: 'Last day of the old card',
    why: 'The notice does not say at which hour of its last day the old e-imza ends.',
  },
  'pin-now': {
    name: 'The PIN can be made now',
    why: 'For a first application, an identity change and a lost or stolen card the PIN is made at once; for a renewed card when the old one has ended.',
  },
  'cancel-while-renewing': {
    name: 'Cancelling an e-imza that works',
    why: 'A cancelled certificate never works again, and e-onay activation needs a card that works.',
  },
  'self-paid-path': {
    name: 'Self-paid application',
    why: 'Applications of MEB staff that the institution pays for start on the application page for MEB.',
  },
  'no-case-yet': {
    name: 'Nothing recorded yet',
    why: 'Most warnings need to know your situation and the last day of your e-imza.',
  },
  'renewal-not-offered': {
    name: '«Yenileme» is not in the list',
    why: 'Kamu SM opens the renewal when its period comes; another reason instead may cancel the card that works or make an additional one.',
  },
  'application-unfinished': {
    name: 'Unfinished application',
    why: 'What is not finished and signed is not sent, and the MEBBİS unit does not see it.',
  },
  'choose-reason': {
    name: 'The right reason',
    why: 'A wrong reason sends the application back or cancels the card that works; it is better known before choosing.',
  },
};
