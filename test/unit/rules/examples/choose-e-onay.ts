import { EXPIRED, type Examples, FINAL_WITH_E_ONAY, IN_USE, TOO_EARLY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'e-onay is offered and nothing is chosen yet',
      ask: { on: 'final-approval', earlier: 'renewal', offers: FINAL_WITH_E_ONAY, person: IN_USE },
      variant: 'plain',
    },
    {
      that: 'with nothing known but the situation the condition is named',
      ask: { on: 'final-approval', offers: FINAL_WITH_E_ONAY, person: IN_USE },
      variant: 'if-renewal',
    },
    {
      that: 'a control that names two ways may be it',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: { 'e-onay': 'maybe', 'e-signature': 'maybe', 'wet-signature': 'yes' },
        person: IN_USE,
      },
      variant: 'maybe',
    },
    {
      that: 'in the window without a recorded SMS too',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        person: { ...IN_USE, noticeReceivedOn: null },
      },
    },
    {
      that: 'too early by the record though the SMS came: then it is in time',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        person: { ...IN_USE, certificateValidUntil: TOO_EARLY },
      },
    },
  ],
  silent: [
    {
      that: 'e-onay is chosen',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['e-onay'],
        person: IN_USE,
      },
    },
    {
      that: 'another way is chosen: that is another finding',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: IN_USE,
      },
    },
    {
      that: 'e-onay is not offered',
      ask: { on: 'final-approval', earlier: 'renewal', offers: { 'wet-signature': 'yes' }, person: IN_USE },
    },
    {
      that: 'too early: nothing should be signed at all',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        person: { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null },
      },
    },
    {
      that: 'after the end',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
    },
  ],
};
