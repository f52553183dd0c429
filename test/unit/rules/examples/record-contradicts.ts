import { type Examples, IN_USE, TOO_EARLY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'a notice though by the record it is too early puts the recorded day in doubt',
      ask: { on: 'application-form', person: { ...IN_USE, certificateValidUntil: TOO_EARLY } },
      variant: 'notice',
      says: 'yazdığınız son gün: 01.08.2027',
    },
    {
      that: 'so does another last day on the page',
      ask: { on: 'application-form', shows: '2027-03-01', person: IN_USE },
      variant: 'page',
      says: 'Sayfada 01.03.2027 yazıyor (yazdığınız son gün: 21.01.2027)',
    },
  ],
  silent: [
    { that: 'notice and window agree', ask: { on: 'application-form', person: IN_USE } },
    { that: 'the page shows the recorded day', ask: { on: 'application-form', shows: '2027-01-21', person: IN_USE } },
    { that: "the page's day is no day", ask: { on: 'application-form', shows: '2027-02-31', person: IN_USE } },
    {
      that: 'a loss is declared',
      ask: {
        on: 'application-form',
        reason: 'lost-or-stolen',
        person: { ...IN_USE, certificateValidUntil: TOO_EARLY },
      },
    },
    {
      that: 'another situation',
      ask: {
        on: 'application-form',
        person: { ...IN_USE, situation: 'identity-changed', certificateValidUntil: TOO_EARLY },
      },
    },
  ],
};
