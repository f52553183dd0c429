import type { calendar as tr } from '../../tr/spoken/calendar';
import { renewing } from './renewing';

export const calendar: typeof tr = {
  name: 'E-imza',
  days: {
    'activate-e-onay': (sure) => ({
      title: sure ? 'E-imza: activate e-onay' : 'E-imza: see whether you have e-onay',
      body: 'The renewal period begins in two weeks. E-onay is activated at Kamu SM Online İşlemler while your card works.',
    }),
    'window-opens': ({ how, letter }) => ({
      title: 'E-imza: renewal period begins',
      body: `${renewing.inTime(how)}${
        {
          demanded:
            ' When you have applied, have your institution send the cover letter to the provincial MEBBİS unit.',
          perhaps: ' Your unit may want a cover letter: ask, and have your institution send it if so.',
          'not-needed': '',
        }[letter]
      }`,
    }),
    production: (months) => ({
      title: 'E-imza: production of the new card begins',
      body: `Approved renewals are produced ${months === 1 ? '1 month' : `${months} months`} before the end and sent by courier. Waiting before that is normal.`,
    }),
    'days-left': ({ validUntil, days, how }) => ({
      title: `E-imza: ${days === 1 ? '1 day' : `${days} days`} left`,
      body: `Last day of your e-imza: ${validUntil.plain}.${
        how ? ` If you have not applied yet: ${renewing.inTime(how)}` : ''
      }`,
    }),
    'last-day': (how) => ({
      title: 'E-imza: last day',
      body: `Your e-imza ends today at an hour that only Kamu SM knows.${
        how ? ` If you have not applied yet: ${renewing.inTime(how)}` : ''
      }`,
    }),
    'after-expiry': (way) => ({
      title: 'E-imza: expired',
      body: `If you have not applied yet: ${renewing.afterExpiry[way]} If you have the new card, create its PIN.`,
    }),
    'new-card-works': {
      title: 'E-imza: the old card has expired',
      body: 'If you have the new card, create its PIN at Kamu SM Online İşlemler.',
    },
  },
};
