import { dayOf } from '../../../../lib/calendar/day';
import { EXPIRED, type Examples, IN_USE, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'applied and no cover letter',
      ask: { on: 'mebbis-main-menu', person: { ...IN_USE, steps: { apply: dayOf(2026, 11, 19) } } },
      says: 'başvurduğunuz gün: 19.11.2026',
    },
    {
      that: 'in a first application too',
      ask: { on: 'own-applications', person: { situation: 'no-certificate', steps: { apply: dayOf(2026, 11, 19) } } },
    },
    {
      that: 'after the end the posted form is the application (article 7)',
      ask: {
        on: 'mebbis-main-menu',
        person: { ...IN_USE, certificateValidUntil: EXPIRED, steps: { 'post-form': dayOf(2026, 11, 20) } },
      },
      says: 'başvurduğunuz gün: 20.11.2026',
    },
    {
      that: 'of a first application whose form is posted too the day on the portal counts',
      ask: {
        on: 'mebbis-main-menu',
        person: {
          situation: 'no-certificate',
          steps: { apply: dayOf(2026, 11, 19), 'post-form': dayOf(2026, 11, 20) },
        },
      },
      says: 'başvurduğunuz gün: 19.11.2026',
    },
    {
      that: 'in another province it is a question to the own unit',
      ask: {
        on: 'mebbis-common-screen',
        office: 'genel',
        person: { ...IN_USE, steps: { apply: dayOf(2026, 11, 19) } },
      },
      tone: 'caution',
      says: 'ilinizin MEBBİS Birimine sorun',
    },
  ],
  silent: [
    {
      that: 'the letter is ticked',
      ask: { on: 'mebbis-main-menu', person: { ...IN_USE, steps: { apply: TODAY, 'cover-letter': TODAY } } },
    },
    {
      that: 'approved already',
      ask: { on: 'mebbis-main-menu', person: { ...IN_USE, steps: { apply: TODAY, approved: TODAY } } },
    },
    {
      that: 'the new card is there already',
      ask: { on: 'mebbis-main-menu', person: { ...IN_USE, steps: { apply: TODAY, 'card-received': TODAY } } },
    },
    {
      that: 'the PIN is made already',
      ask: { on: 'mebbis-main-menu', person: { ...IN_USE, steps: { apply: TODAY, pin: TODAY } } },
    },
    ...(['approved', 'in-production', 'with-courier', 'delivered', 'rejected', 'returned', 'cancelled'] as const).map(
      (state) => ({
        that: `the page says ${state}, which goes before the record`,
        ask: {
          on: 'own-applications' as const,
          newest: { state, on: TODAY },
          person: { ...IN_USE, steps: { apply: TODAY } },
        },
      }),
    ),
    { that: 'not applied yet', ask: { on: 'mebbis-main-menu', person: IN_USE } },
    {
      that: 'an identity change has its own letter',
      ask: { on: 'mebbis-main-menu', person: { situation: 'identity-changed', steps: { apply: dayOf(2026, 11, 19) } } },
    },
  ],
};
