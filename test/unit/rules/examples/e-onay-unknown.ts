import { EXPIRED, type Examples, IN_USE, TODAY, WET_ACCEPTED, WET_ONLY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'who does not know looks at the last page',
      ask: { on: 'application-form', reason: 'renewal', person: { ...IN_USE, eOnay: 'unknown' } },
      variant: 'plain',
    },
    {
      that: 'after the end the form by courier is the other way',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        person: { ...IN_USE, eOnay: 'unknown', certificateValidUntil: EXPIRED },
      },
      variant: 'expired',
    },
    {
      that: 'in another province that nothing may be sent without it is a question to the own unit',
      ask: { on: 'application-form', reason: 'renewal', office: 'genel', person: { ...IN_USE, eOnay: 'unknown' } },
      variant: 'plain',
      says: 'ilinizin MEBBİS Birimine sorun',
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
      that: 'a unit that takes only the signed form after the end takes no e-onay then',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        office: WET_ONLY,
        person: { ...IN_USE, eOnay: 'unknown', certificateValidUntil: EXPIRED },
      },
    },
    {
      that: 'a unit that takes a renewal without e-onay does not ask for it',
      ask: { on: 'application-form', reason: 'renewal', office: WET_ACCEPTED, person: { ...IN_USE, eOnay: 'unknown' } },
    },
    {
      that: 'not a renewal',
      ask: { on: 'application-form', reason: 'other', person: { ...IN_USE, eOnay: 'unknown' } },
    },
  ],
};
