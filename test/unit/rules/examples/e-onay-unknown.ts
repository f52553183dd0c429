import { EXPIRED, type Examples, IN_USE, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'who does not know looks at the last page',
      ask: { on: 'application-form', reason: 'renewal', person: { ...IN_USE, eOnay: 'unknown' } },
      variant: 'plain',
    },
    {
      that: 'after the end the form by cargo is the other way',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        person: { ...IN_USE, eOnay: 'unknown', certificateValidUntil: EXPIRED },
      },
      variant: 'expired',
    },
  ],
  silent: [
    { that: 'e-onay is active', ask: { on: 'application-form', reason: 'renewal', person: IN_USE } },
    {
      that: 'e-onay is inactive',
      ask: { on: 'application-form', reason: 'renewal', person: { ...IN_USE, eOnay: 'inactive' } },
    },
    {
      that: 'the form is posted: that is how it was applied for',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        person: { ...IN_USE, eOnay: 'unknown', certificateValidUntil: EXPIRED, steps: { 'post-form': TODAY } },
      },
    },
    {
      that: 'not a renewal',
      ask: { on: 'application-form', reason: 'other', person: { ...IN_USE, eOnay: 'unknown' } },
    },
  ],
};
