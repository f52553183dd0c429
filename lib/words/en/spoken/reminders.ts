import type { reminders as tr } from '../../tr/spoken/reminders';
import { renewing } from './renewing';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const reminders: typeof tr = {
  several: (count) => `${count} reminders`,
  badge: (daysLeft) =>
    daysLeft === null
      ? 'E-İmza Asistanı'
      : daysLeft > 0
        ? `Your e-imza ends in ${days(daysLeft)}`
        : daysLeft === 0
          ? 'The last day of your e-imza'
          : 'Your e-imza has expired',
  say: {
    'activate-e-onay': ({ opensOn, open, sure }) => ({
      title: sure ? 'Activate e-onay now' : 'See now whether you have e-onay',
      body: open
        ? 'Your renewal period has begun. E-onay can only be activated while your card works.'
        : `Your renewal period begins on ${opensOn.plain}. E-onay can only be activated while your card works.`,
    }),
    'window-opens': ({ validUntil, how }) => ({
      title: 'Your renewal period has begun',
      body: `Your e-imza ends on ${validUntil.plain}. ${renewing.inTime(how)}`,
    }),
    'days-left': ({ daysLeft, how }) => ({
      title: `Your e-imza ends in ${days(daysLeft)}`,
      body: `You have not ticked that you applied. ${renewing.inTime(how)}`,
    }),
    'last-day': ({ validUntil, over, renewal, how, way }) => {
      const title = over ? `Your e-imza ended on ${validUntil.plain}` : 'Today is the last day of your e-imza';
      if (renewal === 'card-received') {
        return { title, body: `You can create the new card's PIN ${over ? 'now' : 'from tomorrow on'}.` };
      }
      if (renewal === 'applied')
        return { title, body: "You can create the card's PIN once your new card has arrived." };
      const eOnayFirst = how.eOnay === 'inactive' || how.eOnay === 'unknown';
      const today = `${renewing.inTime(how)}${eOnayFirst ? ` ${renewing.eOnayEnds}` : ''}`;
      return { title, body: `You have not ticked that you applied. ${over ? renewing.afterExpiry[way] : today}` };
    },
    production: ({ over, months }) => ({
      title: over ? 'Has your new card arrived?' : 'Your new card goes into production',
      body: over
        ? 'If your approved card has not arrived, call 444 5 576; if it has, tick the step.'
        : `An approved renewal is produced ${months === 1 ? '1 month' : `${months} months`} before the end and sent by courier. Tick the step when the card arrives.`,
    }),
    'create-pin': {
      title: 'Create the PIN of your new card',
      body: 'Your old e-imza has expired; the new card can be used now. The PIN is created at Kamu SM Online İşlemler.',
    },
    'after-expiry': ({ validUntil, way }) => ({
      title: 'Your e-imza has expired',
      body: `${validUntil.plain} was its last day and you have not ticked that you applied. ${renewing.afterExpiry[way]}`,
    }),
    'cover-letter': ({ appliedOn, sure }) => ({
      title: 'Has your cover letter been sent?',
      body: `You applied on ${appliedOn.plain}. ${
        sure
          ? "Without your institution's cover letter the provincial MEBBİS unit gives no approval."
          : 'Your unit may want a cover letter before it approves: ask, and if it does, have your institution send it.'
      }`,
    }),
    approval: ({ sentOn }) => ({
      title: 'Call the unit about your approval',
      body: `Your cover letter went on ${sentOn.plain} and you have not ticked an approval. Ask the provincial MEBBİS unit; if it is approved, tick the step.`,
    }),
    'unit-word': ({ sentOn }) => ({
      title: 'Have you heard from the unit?',
      body: `Your letter went on ${sentOn.plain}. If you have heard nothing, call the MEBBİS unit; apply only after it has told you to.`,
    }),
    card: ({ approvedOn }) => ({
      title: 'Has your card arrived?',
      body: `Your application was approved on ${approvedOn.plain} ; your card should have been produced and given to the courier. If it has not arrived, call 444 5 576.`,
    }),
    'new-end': {
      title: 'Enter the last day of your new card',
      body: 'Once you have, you will be reminded of the next renewal in time too.',
    },
  },
};
