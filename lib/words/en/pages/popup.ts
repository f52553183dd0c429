import type { popup as tr } from '../../tr/pages/popup';

export const popup: typeof tr = {
  situation: {
    open: 'My situation changed',
    effect:
      'Your steps and reminders go by the new situation. If it was a slip, change it back and your earlier steps return.',
    confirm: 'Change my situation',
    changed: (situation) => `Your situation changed: ${situation}.`,
  },
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
    done: { title: 'PIN created', text: "This process is done. Enter the new card's last day to begin the next one." },
    tooEarly: (opensOn) => `Apply for the renewal on ${opensOn.on} at the earliest.`,
    borderline: (opensOn) => `You are on the edge of the period: applying on ${opensOn.on} is the safest.`,
    open: "Time to renew. Don't leave it to the last day.",
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
      card: "The old e-imza ends some time today. Create the new card's PIN tomorrow.",
    },
    expired: {
      before: {
        'e-onay-or-wet': 'It can still be renewed: with e-onay if you have it, otherwise with the form signed by hand.',
        'wet-only': 'It can still be renewed: with the form signed by hand.',
      },
      applied: 'Your application is under way. Once approved, the new card is produced.',
      approved: 'Your application is approved. Your new card is produced and comes by courier.',
      card: "You can create your new card's PIN now.",
    },
  },
  next: {
    heading: 'Next step',
    didIt: 'Done',
    answers: {
      role: 'Yes',
      notice: 'Yes, it came',
      'unit-told': 'I was told',
      'old-ends-known': 'I know',
      approved: 'Approved',
      'card-received': 'Received',
    },
    letter: 'Prepare the cover letter',
    informingLetter: 'Prepare the letter',
    expected: (day) => `Expected on ${day} or later.`,
    ticked: (step) => `«${step}» is marked as done.`,
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
  tabHeading: 'On this tab',
  timelineHeading: 'Timeline',
  first: {
    title: 'A few short questions',
    lead: 'What you enter stays on this computer.',
  },
  cycle: {
    end: 'Last day of your new card',
    endHint: "A new card lasts 3 years at most. Leave it empty if you don't know.",
    finish: 'Begin the next period',
    notYet: 'The PIN is not created yet',
  },
  returned: {
    open: 'My application was rejected / returned',
    done: 'The steps are open again.',
    changed: 'Recorded. Your situation is now «lost or stolen»; the steps go by that.',
    ask: 'What was the reason?',
    on: 'On which day?',
    reasons: {
      'too-early': '3 months or more were left',
      'not-e-onay': 'It was not signed with e-onay',
      'lost-as-renewal': 'A lost card was applied for as a renewal',
      'no-cover-letter': 'The cover letter had not arrived',
      other: "Another reason, or I don't know",
    },
    mend: {
      'too-early': 'Apply again once the renewal period opens; the timeline shows the day.',
      'not-e-onay':
        'Apply again and choose «E-onaylı Başvuru Onay» on the last page. If it is not there, activate e-onay first.',
      'lost-as-renewal': 'Have the certificate cancelled first, then apply again with the reason «Kayıp Çalıntı».',
      'no-cover-letter':
        "Apply again, and send your institution's cover letter to the provincial MEBBİS unit on the same day.",
      other: 'Ask your unit for the reason, then apply again.',
    },
    steps: {
      apply: 'application',
      'post-form': 'signed form',
      'cover-letter': 'cover letter',
      approved: 'approval',
    },
    effect: (steps) => `Steps that open again: ${steps.join(', ')}. Their earlier days are kept in the history.`,
    confirm: 'Open the steps again',
    changeIt: 'Change my situation to «lost or stolen»',
  },
  timeline: {
    opens: 'renewal opens',
    opened: 'renewal opened',
    production: 'production',
    end: 'end',
    today: 'today',
    whatIf: 'that day',
    noDate: 'Once you enter the last day, the days of application, production and end show here.',
    atOnce:
      'There is no day to wait for in this process: an approved application is produced at once, and the PIN is created when the card arrives.',
    says: {
      today: (day) => `Today is ${day}.`,
      opensOn: (day) => `The renewal opens on ${day.on}.`,
      openedOn: (day) => `The renewal opened on ${day.on}.`,
      productionFrom: (day) => `An approved renewal is produced from ${day.from} on.`,
      endsOn: (day) => `The e-imza ends on ${day.on}.`,
      endedOn: (day) => `The e-imza ended on ${day.on}.`,
      asked: (day) => `The day you are trying is ${day}.`,
    },
  },
  trouble: {
    newer: 'Your record was written by a newer version of the extension. Nothing was touched; update the extension.',
    unavailable: 'Your record could not be read. Close the window and open it again.',
    setAside:
      'Part of your record could not be read or did not fit. It is not lost: it was set aside, and you can download it in the settings.',
    openOptions: 'See the settings',
  },
  actions: {
    heading: 'Tools',
    letter: 'Cover letter',
    calendar: 'Export to calendar (.ics)',
    calendarFailed: 'The calendar file could not be saved.',
  },
  whatIf: {
    ask: 'What if I apply on another day?',
    label: 'If I apply on this day',
    nothing: 'By the rules nothing in this application would be rejected. Your unit has the last word.',
    conditions: {
      'renewal-without-e-onay': {
        says: {
          inactive: {
            title: 'This renewal needs e-onay',
            body: (v) =>
              `The unit rejects a renewal made before the end without e-onay (last day you entered: ${v.validUntil.typed}). You entered that your e-onay is not active.`,
          },
          unknown: {
            title: 'Do you have e-onay?',
            body: (v) =>
              `Without e-onay the unit rejects this renewal (last day you entered: ${v.validUntil.typed}). Check it in Online İşlemler › «E-ONAY İŞLEMLERİ».`,
          },
          'if-valid': {
            title: 'E-onay may be needed',
            body: 'If your e-imza has not ended by then, the unit rejects a renewal made without e-onay.',
          },
        },
      },
    },
    produced: 'Production',
    producedFrom: (day) => `If approved, from ${day.from} on.`,
    producedAtOnce: 'At once when approved.',
    works: 'New card',
    worksFrom: (day) => `Works from ${day.from} on; the PIN is created that day.`,
    worksAtOnce: 'Works as soon as you have it.',
    gap: 'Without signature',
    gapSure: (from) => `From ${from.from} until you have the new card and its PIN you can't sign.`,
    gapPossible: (from) => `The new card may come too late. If so, you can't sign from ${from.from} until it arrives.`,
    unknown: "Without a recorded last day, the days of production and use can't be told.",
  },
  tab: {
    asking: 'Looking at the tab…',
    notOfficial: 'This tab is none of the official e-imza or MEBBİS pages that we know.',
    noAnswer: 'This tab does not answer; it may have been opened before the extension. Reload the page.',
    reload: 'Reload the page',
    noAccess:
      "The browser has switched off the extension's access to the official sites. Without it no warning can be shown there.",
    allow: 'Allow access',
    isLast: 'This window is open in a tab; the official page you looked at last:',
    howToAllow: "If the button does nothing, allow it on the browser's extensions page, E-İmza Asistanı › Site access.",
    recognised: (page) => `Recognised: ${page}.`,
    named: (page) => `You named this page: ${page}.`,
    nothingFound:
      'Nothing to tell you was found on this page. That does not show that the application will be approved.',
    muted: 'You closed the warning box on this tab; what was found shows only here.',
    unrecognised:
      'You are on an official site, but this page was not recognised. No warnings are shown here; that none appears does not show that the application will be approved.',
    which: 'Which page is this?',
    whichHint: 'Your choice holds for this page on this computer. You can undo it in the settings.',
    choose: 'Choose a page',
    saveWhich: 'Save',
    report: 'Copy the page report',
    reportHint:
      "All that will be copied stands below. Names, numbers and words we don't know are hidden; it is sent nowhere.",
    reportShown: 'Page report',
    saveDate: (day) => `Save the date on the page: ${day}`,
    wrong: 'Is a warning wrong?',
    more: (count) => `${count} more`,
    short: {
      'no-answer': 'Reload the page',
      'no-access': 'No access to the site',
      unrecognised: 'Page not recognised',
    },
  },
  reminders: {
    heading: 'Reminders',
    none: 'No reminder has come yet.',
    off: 'Reminders are off. You can switch them on in the settings.',
    offByOffice: 'Your institution has switched the reminders off.',
    blocked: "The browser blocks this extension's notifications; reminders show only here.",
    snooze: 'Snooze',
    snoozeOf: (text) => `Snooze: ${text}`,
    days: (days) => (days === 1 ? '1 day' : `${days} days`),
    until: 'Until this day',
    snoozedUntil: (day) => `Snoozed until ${day}.`,
    notShown: 'The notification could not be shown.',
    didYouSee: "Don't you see the notifications?",
    test: 'Test them in the settings',
  },
};
