import { EXPIRED, type Examples, FINAL_WITH_E_ONAY, IN_USE, WET_ONLY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'the form of article 7 is for those without activation',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
    },
  ],
  silent: [
    {
      that: 'e-onay is chosen',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['e-onay'],
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
    },
    {
      that: 'e-onay only may be offered',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: { 'e-onay': 'maybe', 'wet-signature': 'yes' },
        choosing: ['wet-signature'],
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
    },
    {
      that: 'before the end',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: IN_USE,
      },
    },
    {
      that: 'an e-signature is no form to be sent',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['e-signature'],
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
    },
    {
      that: 'an office that takes only the form',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        office: WET_ONLY,
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
    },
  ],
};
