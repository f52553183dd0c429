import { EXPIRED, type Examples, IN_USE, IN_WINDOW, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'a first card works at once',
      ask: { on: 'pin', person: { situation: 'no-certificate', steps: { 'card-received': TODAY } } },
      variant: 'at-once',
    },
    {
      that: 'after an identity change too',
      ask: {
        on: 'pin',
        person: { situation: 'identity-changed', certificateValidUntil: IN_WINDOW, steps: { 'card-received': TODAY } },
      },
      variant: 'at-once',
    },
    {
      that: 'after a loss too',
      ask: { on: 'pin', person: { situation: 'lost-or-stolen', steps: { 'card-received': TODAY } } },
      variant: 'at-once',
    },
    {
      that: 'a renewed card when the old one has ended',
      ask: { on: 'pin', person: { ...IN_USE, certificateValidUntil: EXPIRED, steps: { 'card-received': TODAY } } },
      variant: 'expired',
    },
    {
      that: 'the card may be there unticked',
      ask: { on: 'pin', person: { ...IN_USE, certificateValidUntil: EXPIRED } },
      variant: 'expired-if-card',
    },
  ],
  silent: [
    { that: 'no card yet', ask: { on: 'pin', person: { situation: 'no-certificate' } } },
    {
      that: 'the PIN is made',
      ask: { on: 'pin', person: { situation: 'no-certificate', steps: { 'card-received': TODAY, pin: TODAY } } },
    },
    { that: 'the old one has not ended', ask: { on: 'pin', person: { ...IN_USE, steps: { 'card-received': TODAY } } } },
    { that: 'nothing recorded', ask: { on: 'pin', person: null } },
  ],
};
