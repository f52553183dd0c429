import { dayOf } from '../../../../lib/calendar/day';
import { type Examples, IN_USE, IN_WINDOW, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
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
