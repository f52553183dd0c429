import { dayOf } from '../../../../lib/calendar/day';
import { type Examples, IN_USE, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: "the hour is Kamu SM's",
      ask: { on: 'pin', person: { ...IN_USE, certificateValidUntil: TODAY, steps: { 'card-received': TODAY } } },
    },
  ],
  silent: [
    {
      that: 'the day before',
      ask: {
        on: 'pin',
        today: dayOf(2026, 11, 22),
        person: { ...IN_USE, certificateValidUntil: TODAY, steps: { 'card-received': TODAY } },
      },
    },
    {
      that: 'the day after',
      ask: {
        on: 'pin',
        today: dayOf(2026, 11, 24),
        person: { ...IN_USE, certificateValidUntil: TODAY, steps: { 'card-received': TODAY } },
      },
    },
    { that: 'a card that is not there yet', ask: { on: 'pin', person: { ...IN_USE, certificateValidUntil: TODAY } } },
    {
      that: 'its PIN is made',
      ask: {
        on: 'pin',
        person: { ...IN_USE, certificateValidUntil: TODAY, steps: { 'card-received': TODAY, pin: TODAY } },
      },
    },
    {
      that: 'the card of a loss works at once',
      ask: {
        on: 'pin',
        person: { situation: 'lost-or-stolen', certificateValidUntil: TODAY, steps: { 'card-received': TODAY } },
      },
    },
  ],
};
