import { EXPIRED, type Examples, IN_USE, TOO_EARLY } from '../ask';

const WITHOUT = { on: 'application-form', reason: 'open', lacksRenewal: true } as const;

export const examples: Examples = {
  fires: [
    { that: 'the reasons are all there and «Yenileme» is not', ask: { ...WITHOUT, person: IN_USE }, variant: 'plain' },
    { that: 'another one is chosen', ask: { ...WITHOUT, reason: 'other', person: IN_USE }, variant: 'plain' },
    { that: 'too early', ask: { ...WITHOUT, person: { ...IN_USE, certificateValidUntil: TOO_EARLY } } },
    {
      that: 'no last day is recorded',
      ask: { ...WITHOUT, person: { ...IN_USE, certificateValidUntil: null } },
      variant: 'no-date',
    },
  ],
  silent: [
    { that: 'it is there', ask: { on: 'application-form', reason: 'open', person: IN_USE } },
    { that: 'the page is still being made', ask: { ...WITHOUT, settled: false, person: IN_USE } },
    { that: 'after the end', ask: { ...WITHOUT, person: { ...IN_USE, certificateValidUntil: EXPIRED } } },
    { that: 'a lost card needs none', ask: { ...WITHOUT, person: { ...IN_USE, situation: 'lost-or-stolen' } } },
    { that: 'nothing is recorded', ask: { ...WITHOUT, person: null } },
  ],
};
