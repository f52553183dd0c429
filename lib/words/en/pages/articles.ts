import type { articles as tr } from '../../tr/pages/articles';

export const articles: typeof tr = {
  1: {
    title: 'You apply, the unit approves',
    meaning:
      'Staff apply for an e-imza themselves. The unit only approves; official letters that ask for its approval are processed, those that ask it to apply or produce for someone are not.',
  },
  2: {
    title: 'First application: MEBBİS record and courier',
    meaning:
      'For a first application the assignment record in MEBBİS must carry a title in the administrative services class; if it does not, talk to the appointment unit of the İl/İlçe MEM. The applicant sends the hand-signed form to Kamu SM by courier.',
  },
  3: {
    title: 'Identity change: letter to the unit first',
    meaning:
      'The MEBBİS unit is first informed by official letter; it starts the process and tells you. Applying with e-onay is advised. The moment the new e-imza is produced the old one becomes invalid.',
  },
  4: {
    title: 'Renewal: after the SMS, with e-onay',
    meaning: 'A renewal is made after the SMS has come, before the end, and with e-onay.',
  },
  5: {
    title: 'E-onay activation first',
    meaning:
      'An application with e-onay needs its activation. Where it is active, the last approval page of the renewal shows «E-onaylı Başvuru Onay»; where not, activate it first.',
  },
  6: {
    title: 'After the end, with e-onay',
    meaning: 'A renewal that was not made in time can still be made with e-onay after the end.',
  },
  7: {
    title: 'After the end, without e-onay',
    meaning: 'The renewal is made with the printed, hand-signed form, which you send by courier yourself.',
  },
  8: {
    title: 'No approval without a cover letter',
    meaning:
      'For the approval your institution sends a cover letter to the MEBBİS unit of the İl Millî Eğitim Müdürlüğü. An application without one is not approved.',
  },
  9: {
    title: 'Applications that are rejected',
    meaning:
      'Three are rejected: a renewal made with 3 months or more left, a renewal made without e-onay, and an application made as a plain renewal although the card is lost or stolen.',
  },
  10: {
    title: 'When a card is produced',
    meaning:
      "A renewal, whenever it was made, goes into production after the province's approval and 1 month before the old one ends, and then to the courier. Cards of a first application, an identity change or a loss are produced at once.",
  },
  11: {
    title: 'Using the new card and its PIN',
    meaning:
      'A renewed card cannot be used and no PIN can be made before the old one has ended. With a first application, an identity change or a loss both can be done at once.',
  },
  sourceTitles: {
    notice: 'Aksaray MEBBİS unit, notice on e-imza processes (11 articles)',
    'application-guide': 'MEB, guide to e-imza applications',
    'kamusm-guides': 'Kamu SM, guides and frequent questions',
    'kamusm-meb-page': 'Kamu SM, page on applications of MEB staff',
    'kamusm-directive': 'Kamu SM, directive on applications (from copies that institutions publish)',
    'ebys-principles': 'MEB, principles of EBYS, article 6 (July 2024)',
  },
  policyProblems: {
    'unknown-key': 'there is no such setting',
    'wrong-type': 'wrong type',
    'not-allowed': 'not one of the allowed values',
    'out-of-range': 'out of range',
    'no-source': 'no source given',
    'not-a-day': 'not a valid day (YYYY-MM-DD, not after today)',
  },
};
