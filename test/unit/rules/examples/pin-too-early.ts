import { EXPIRED, type Examples, IN_USE, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'the renewed card has no PIN before the old one has ended',
      ask: { on: 'pin', person: { ...IN_USE, steps: { 'card-received': TODAY } } },
      variant: 'plain',
      says: "22 Ocak 2027'den itibaren oluşturabilirsiniz",
    },
    {
      that: 'without a recorded day nobody can say',
      ask: { on: 'pin', person: { ...IN_USE, certificateValidUntil: null, steps: { 'card-received': TODAY } } },
      tone: 'uncertain',
      variant: 'end-unknown',
    },
  ],
  silent: [
    { that: 'no new card yet', ask: { on: 'pin', person: IN_USE } },
    {
      that: 'on the last day',
      ask: { on: 'pin', person: { ...IN_USE, certificateValidUntil: TODAY, steps: { 'card-received': TODAY } } },
    },
    {
      that: 'after the end',
      ask: { on: 'pin', person: { ...IN_USE, certificateValidUntil: EXPIRED, steps: { 'card-received': TODAY } } },
    },
    {
      that: 'a first card',
      ask: { on: 'pin', person: { situation: 'no-certificate', steps: { 'card-received': TODAY } } },
    },
  ],
};
