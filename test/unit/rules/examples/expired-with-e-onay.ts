import { EXPIRED, type Examples, FINAL_WITH_E_ONAY, IN_USE, TODAY, WET_ONLY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'after the end e-onay is the way',
      ask: { on: 'application-login', person: { ...IN_USE, certificateValidUntil: EXPIRED } },
      says: 'yazdığınız son gün: 01.11.2026',
    },
    {
      that: 'offered goes before recorded as inactive',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        person: { ...IN_USE, eOnay: 'inactive', certificateValidUntil: EXPIRED },
      },
    },
    {
      that: 'who is about to sign otherwise hears of it too',
      ask: {
        on: 'final-approval',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['e-signature'],
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
    },
  ],
  silent: [
    {
      that: 'without e-onay',
      ask: { on: 'application-login', person: { ...IN_USE, eOnay: 'inactive', certificateValidUntil: EXPIRED } },
    },
    {
      that: 'recorded as active but surely not offered',
      ask: {
        on: 'final-approval',
        offers: { 'wet-signature': 'yes' },
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
    },
    {
      that: 'an office that takes only the form',
      ask: { on: 'application-login', office: WET_ONLY, person: { ...IN_USE, certificateValidUntil: EXPIRED } },
    },
    { that: 'before the end', ask: { on: 'application-login', person: IN_USE } },
    { that: 'on the last day', ask: { on: 'application-login', person: { ...IN_USE, certificateValidUntil: TODAY } } },
  ],
};
