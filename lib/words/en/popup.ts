import type { popup as tr } from '../tr/popup';

export const popup: typeof tr = {
  changeSituation: 'My situation changed',
  settings: 'Settings',
  standing: {
    daysLeft: (days) => (days === 1 ? 'day left' : 'days left'),
    daysAgo: (days) => (days === 1 ? 'day since it ended' : 'days since it ended'),
    ends: (end) => `Your e-imza ends on ${end.on}.`,
    ended: (end) => `Its last day was ${end.plain}.`,
    first: {
      title: 'Your first e-imza',
      before: 'Complete the steps in order. Once your application is approved, the card is produced at once.',
    },
    lost: {
      title: 'Lost or stolen card',
      before:
        'Have the certificate cancelled first, then apply with the reason «Kayıp Çalıntı». Once approved, the new card is produced at once.',
      cancelled: 'Apply with the reason «Kayıp Çalıntı». Once approved, the new card is produced at once.',
    },
    identityChange: {
      title: 'Change of identity details',
      before: {
        unasked: 'Your institution first writes to the unit; you apply once the unit has told you to.',
        asked: 'Your letter is with the unit. You apply once it has told you to.',
        told: 'The unit has told you; you can apply now.',
      },
      oldEnds: 'The present e-imza becomes invalid the moment the new one is produced.',
    },
    atOnce: {
      approved: 'Approved. Your new card is produced at once and comes by courier.',
      card: 'You have the new card. You can create its PIN now.',
    },
    noDate: {
      title: 'No last day recorded',
      text: 'Enter the last day of your e-imza and we will tell you when to apply.',
    },
    done: { title: 'PIN created', text: 'This process is done. Enter the new card’s last day to begin the next one.' },
    tooEarly: (opensOn) => `Apply for the renewal on ${opensOn.on} at the earliest.`,
    borderline: (opensOn) => `You are on the edge of the period: applying on ${opensOn.on} is the safest.`,
    open: 'Time to renew. Don’t leave it to the last day.',
    applied: {
      demanded: 'You have applied; the approval needs the cover letter.',
      perhaps: 'You have applied. Your unit may want a cover letter before it approves; ask it.',
      'not-needed': 'You have applied; the approval is pending.',
    },
    approvedWaits: (from) => `Approved. Your new card is produced from ${from.from} on.`,
    approved: 'Approved, and production is due. The card comes by courier.',
    card: (worksFrom) => `You have the new card. Its PIN can be created from ${worksFrom.from} on.`,
    lastDay: {
      title: 'Today is the last day',
      before: 'Your e-imza ends some time today. If you have not applied, apply today.',
      applied: 'Your e-imza ends some time today. Your application is under way.',
      approved: 'Your e-imza ends some time today. Your application is approved; wait for your new card.',
      card: 'The old e-imza ends some time today. Create the new card’s PIN tomorrow.',
    },
    expired: {
      before: {
        'e-onay-or-wet': 'It can still be renewed: with e-onay if you have it, otherwise with the form signed by hand.',
        'wet-only': 'It can still be renewed: with the form signed by hand.',
      },
      applied: 'Your application is under way. Once approved, the new card is produced.',
      approved: 'Your application is approved. Your new card is produced and comes by courier.',
      card: 'You can create your new card’s PIN now.',
    },
  },
  next: {
    heading: 'Next step',
    didIt: 'Done',
    answers: {
      role: 'Yes',
      notice: 'Yes, it came',
      'unit-told': 'It has told me',
      'old-ends-known': 'I know',
      approved: 'It was approved',
      'card-received': 'I have it',
    },
    letter: 'Prepare the cover letter',
    informingLetter: 'Prepare the letter',
    expected: (day) => `Expected on ${day} or later.`,
    ticked: (step) => `“${step}” is marked as done.`,
    nothing: 'There is nothing for you to do now.',
    awaited: {
      notice: (day) => `Awaited: the renewal SMS, from ${day.from} on.`,
      apply: (day) => `Awaited: the renewal period, from ${day.from} on.`,
      'card-received': (day) => `Awaited: the new card, from ${day.from} on.`,
      'old-expired': (day) => `Awaited: the end of the old e-imza; the new card works from ${day.from} on.`,
    },
  },
  steps: {
    heading: 'Steps of the process',
    processes: {
      first: 'First application',
      renewal: 'Renewal',
      'renewal-after-expiry': 'Renewal after expiry',
      'identity-change': 'Change of identity details',
      'lost-or-stolen': 'Lost or stolen',
    },
  },
  cycleDone: 'The next period has begun; the earlier process is kept in the history.',
  returned: {
    open: 'My application was rejected / returned',
    done: 'The steps are open again.',
    changed: 'Recorded. Your situation is now “lost or stolen”; the steps go by that.',
  },
  tabHeading: 'On this tab',
  timelineHeading: 'Timeline',
};
