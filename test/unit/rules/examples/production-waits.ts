import { dayOf } from '../../../../lib/calendar/day';
import { type Examples, IN_USE, IN_WINDOW, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'the page says that it is approved, though that is not ticked',
      ask: {
        on: 'own-applications',
        newest: { state: 'approved', on: TODAY },
        person: { ...IN_USE, steps: { apply: TODAY } },
      },
    },
    {
      that: 'a row of an earlier cycle is none of the present application',
      ask: {
        on: 'own-applications',
        newest: { state: 'delivered', on: dayOf(2023, 12, 1) },
        person: { ...IN_USE, steps: { approved: TODAY } },
      },
    },
    {
      that: 'an approved renewal waits for its day',
      ask: { on: 'own-applications', person: { ...IN_USE, steps: { approved: TODAY } } },
      says: "21 Aralık 2026'dan itibaren üretilir",
    },
  ],
  silent: [
    {
      that: 'from that day on',
      ask: { on: 'own-applications', today: dayOf(2026, 12, 21), person: { ...IN_USE, steps: { approved: TODAY } } },
    },
    {
      that: 'the card is there',
      ask: { on: 'pin', person: { ...IN_USE, steps: { approved: TODAY, 'card-received': TODAY } } },
    },
    ...(['in-production', 'with-courier', 'delivered', 'rejected', 'returned', 'cancelled', 'unfinished'] as const).map(
      (state) => ({
        that: `the page says ${state}, which goes before the record`,
        ask: {
          on: 'own-applications' as const,
          newest: { state, on: TODAY },
          person: { ...IN_USE, steps: { approved: TODAY } },
        },
      }),
    ),
    { that: 'not approved', ask: { on: 'own-applications', person: { ...IN_USE, steps: { apply: TODAY } } } },
    {
      that: 'a lost card is produced at once',
      ask: {
        on: 'own-applications',
        person: { situation: 'lost-or-stolen', certificateValidUntil: IN_WINDOW, steps: { approved: TODAY } },
      },
    },
    {
      that: 'without a last day there is no day to name',
      ask: { on: 'own-applications', person: { ...IN_USE, certificateValidUntil: null, steps: { approved: TODAY } } },
    },
  ],
};
