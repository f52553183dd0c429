import { dayOf } from '../../../../lib/calendar/day';
import { EXPIRED, type Examples, IN_USE, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'applied: for the new card wait, unlocking the old one is fine',
      ask: { on: 'pin', person: { ...IN_USE, steps: { apply: dayOf(2026, 11, 19) } } },
    },
    { that: 'approved too', ask: { on: 'pin', person: { ...IN_USE, steps: { approved: TODAY } } } },
  ],
  silent: [
    { that: 'no renewal under way', ask: { on: 'pin', person: IN_USE } },
    { that: 'the new card is there', ask: { on: 'pin', person: { ...IN_USE, steps: { 'card-received': TODAY } } } },
    {
      that: 'after the end',
      ask: { on: 'pin', person: { ...IN_USE, certificateValidUntil: EXPIRED, steps: { apply: dayOf(2026, 11, 19) } } },
    },
    { that: 'the PIN is made', ask: { on: 'pin', person: { ...IN_USE, steps: { apply: TODAY, pin: TODAY } } } },
    {
      that: 'the card of a loss',
      ask: { on: 'pin', person: { ...IN_USE, situation: 'lost-or-stolen', steps: { apply: TODAY } } },
    },
  ],
};
