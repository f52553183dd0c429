import { dayOf } from '../../../../lib/calendar/day';
import { type Examples, IN_USE } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'between the readings of «3 ay» nobody can say',
      ask: { on: 'application-form', reason: 'renewal', today: dayOf(2026, 10, 22), person: IN_USE },
      says: 'Kesin gün 24 Ekim 2026',
    },
    {
      that: 'on the day before all readings agree too',
      ask: { on: 'application-login', today: dayOf(2026, 10, 23), person: IN_USE },
    },
    {
      that: 'exactly 3 months left, where the source says «en fazla 3 ay»',
      ask: { on: 'application-form', reason: 'renewal', office: 'genel', today: dayOf(2026, 10, 21), person: IN_USE },
    },
  ],
  silent: [
    {
      that: 'the day before',
      ask: { on: 'application-form', reason: 'renewal', today: dayOf(2026, 10, 21), person: IN_USE },
    },
    {
      that: 'the day after',
      ask: { on: 'application-form', reason: 'renewal', today: dayOf(2026, 10, 24), person: IN_USE },
    },
    {
      that: 'a loss is declared',
      ask: { on: 'application-form', reason: 'lost-or-stolen', today: dayOf(2026, 10, 22), person: IN_USE },
    },
    {
      that: 'another situation',
      ask: { on: 'application-form', today: dayOf(2026, 10, 22), person: { ...IN_USE, situation: 'identity-changed' } },
    },
  ],
};
