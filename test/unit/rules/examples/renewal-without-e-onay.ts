import { EXPIRED, type Examples, FINAL_WITH_E_ONAY, IN_USE, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'a page at rest that shows other ways and no e-onay',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: { 'e-signature': 'yes', 'wet-signature': 'yes' },
        person: { ...IN_USE, eOnay: 'inactive' },
      },
      variant: 'plain',
      says: 'E-ONAY İŞLEMLERİ',
    },
    {
      that: 'the page goes before a record that says active',
      ask: { on: 'final-approval', earlier: 'renewal', offers: { 'wet-signature': 'yes' }, person: IN_USE },
      variant: 'recorded-active',
    },
    {
      that: 'with nothing known but the situation the condition is named',
      ask: { on: 'final-approval', offers: { 'wet-signature': 'yes' }, person: IN_USE },
      variant: 'if-renewal',
    },
    {
      that: 'on the last day nobody knows the hour',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: { 'wet-signature': 'yes' },
        person: { ...IN_USE, certificateValidUntil: TODAY },
      },
      tone: 'uncertain',
      variant: 'last-day',
    },
    {
      that: 'without a recorded day it may be a renewal after the end',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: { 'wet-signature': 'yes' },
        person: { ...IN_USE, certificateValidUntil: null },
      },
      tone: 'uncertain',
      variant: 'end-unknown',
    },
  ],
  silent: [
    {
      that: 'while the page has not come to rest',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        settled: false,
        offers: { 'wet-signature': 'yes' },
        person: IN_USE,
      },
    },
    { that: 'where no way to sign is in sight yet', ask: { on: 'final-approval', earlier: 'renewal', person: IN_USE } },
    {
      that: 'where a control may be it',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: { 'e-onay': 'maybe', 'wet-signature': 'yes' },
        person: { ...IN_USE, eOnay: 'inactive' },
      },
    },
    {
      that: 'where e-onay is offered',
      ask: { on: 'final-approval', earlier: 'renewal', offers: FINAL_WITH_E_ONAY, person: IN_USE },
    },
    {
      that: 'after the end',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: { 'wet-signature': 'yes' },
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
    },
    {
      that: 'a lost card',
      ask: { on: 'final-approval', earlier: 'lost-or-stolen', offers: { 'wet-signature': 'yes' }, person: IN_USE },
    },
  ],
};
