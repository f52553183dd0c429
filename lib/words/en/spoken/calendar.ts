import type { calendar as tr } from '../../tr/spoken/calendar';
import { howToApply } from './reminders';

export const calendar: typeof tr = {
  name: 'E-imza',
  days: {
    'activate-e-onay': {
      title: 'E-imza: activate e-onay',
      body: 'The renewal period begins in two weeks. E-onay is activated at Kamu SM Online İşlemler while your card works.',
    },
    'window-opens': (letter) => ({
      title: 'E-imza: renewal period begins',
      body: `Once Kamu SM's SMS or e-mail has come, apply with «E-onaylı Başvuru Onay»${
        {
          demanded: '; then have your institution send the cover letter to the provincial MEBBİS unit.',
          perhaps: '. Your unit may want a cover letter: ask, and have your institution send it if so.',
          'not-needed': '.',
        }[letter]
      }`,
    }),
    production: (months) => ({
      title: 'E-imza: production of the new card begins',
      body: `Approved renewals are produced ${months === 1 ? '1 month' : `${months} months`} before the end and sent by courier. Waiting before that is normal.`,
    }),
    'days-left': ({ validUntil, days, applied, ...how }) => ({
      title: `E-imza: ${days === 1 ? '1 day' : `${days} days`} left`,
      body: `Last day of your e-imza: ${validUntil.plain}.${
        applied ? '' : ` If you have not applied yet: ${howToApply(how, days)}`
      }`,
    }),
    'last-day': {
      title: 'E-imza: last day',
      body: 'Your e-imza ends today at an hour that only Kamu SM knows. If you have not applied for renewal, apply with e-onay today.',
    },
    'new-card-works': {
      title: 'E-imza: the old card has expired',
      body: 'If you have the new card, create its PIN at Kamu SM Online İşlemler.',
    },
  },
};
