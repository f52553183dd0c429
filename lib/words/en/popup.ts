import type { popup as tr } from '../tr/popup';

export const popup: typeof tr = {
  end: 'Last day of your e-imza',
  settings: 'Settings',
  standing: {
    daysLeft: 'days left',
    daysAgo: 'days ago it ended',
    ends: (end) => `Your e-imza ends on ${end.on}.`,
    ended: (end) => `Its last day was ${end.plain}.`,
    first: {
      title: 'Your first e-imza',
      text: 'Complete the steps in order. An approved first application is produced at once.',
    },
    lost: {
      title: 'Lost or stolen card',
      text: 'Have the certificate cancelled first, then apply with the reason «Kayıp Çalıntı». Once approved, it is produced at once.',
    },
    noDate: {
      title: 'No last day recorded',
      text: 'Enter the last day of your e-imza and we will tell you when to apply.',
    },
    done: { title: 'PIN created', text: 'This process is done. Enter the new card’s last day to begin the next one.' },
    identityChange: 'The present e-imza becomes invalid the moment the new one is produced.',
    tooEarly: (opensOn) => `Apply for the renewal on ${opensOn.on} at the earliest.`,
    borderline: (opensOn) => `You are on the edge of the period: applying on ${opensOn.on} is the safest.`,
    open: 'Time to renew. Apply before that day.',
    applied: 'You have applied; the approval is pending.',
    approvedWaits: (from) => `Approved. Your new card is produced from ${from.from} on.`,
    approved: 'Approved, and production is due. Wait for the courier.',
    card: (worksFrom) => `You have the new card. Its PIN can be created from ${worksFrom.from} on.`,
    lastDay: {
      title: 'Today is the last day',
      hasCard: 'The old card stops some time today. Create the new card’s PIN tomorrow.',
      applied: 'Your e-imza ends some time today. Your application is under way.',
      notApplied: 'Your e-imza ends some time today. If you have not applied, apply today.',
    },
    expired: {
      hasCard: 'You can create your new card’s PIN now.',
      applied: 'Your application is under way. Once approved, the new card is produced.',
      either: 'It can still be renewed: with e-onay if you have it, otherwise with the form signed by hand.',
      wetOnly: 'It can still be renewed: with the form signed by hand.',
    },
  },
  next: {
    heading: 'Next step',
    didIt: 'Done',
    letter: 'Prepare the cover letter',
    informingLetter: 'Prepare the letter',
    expected: (day) => `Expected on ${day} or later.`,
    ticked: (step) => `“${step}” is marked as done.`,
    nothing: 'There is nothing for you to do now.',
    waitFor: (step) => `Awaited: ${step}.`,
    waitUntil: (step, from) => `Awaited: ${step}, from ${from} on.`,
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
    changed: 'Your situation has changed; the steps are those of a lost or stolen card.',
  },
  timelineHeading: 'Timeline',
};
