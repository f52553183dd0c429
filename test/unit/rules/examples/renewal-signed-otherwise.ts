import { EXPIRED, type Examples, FINAL_WITH_E_ONAY, IN_USE, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'the hand-signed form though e-onay is offered is rejected',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: IN_USE,
      },
      variant: 'plain',
      says: 'yazdığınız son gün: 21.01.2027',
    },
    {
      that: 'so is an e-signature',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['e-signature'],
        person: IN_USE,
      },
      variant: 'plain',
    },
    {
      that: 'the page is right against a record without e-onay',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: { ...IN_USE, eOnay: 'inactive' },
      },
    },
    {
      that: 'with nothing known but the situation the condition is named',
      ask: { on: 'final-approval', offers: FINAL_WITH_E_ONAY, choosing: ['wet-signature'], person: IN_USE },
      variant: 'if-renewal',
    },
    {
      that: 'e-onay that may be offered carries no rejection',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: { 'e-onay': 'maybe', 'wet-signature': 'yes' },
        choosing: ['wet-signature'],
        person: IN_USE,
      },
      tone: 'uncertain',
      variant: 'maybe',
    },
    {
      that: 'on the last day nobody knows the hour',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: { ...IN_USE, certificateValidUntil: TODAY },
      },
      tone: 'uncertain',
      variant: 'last-day',
    },
    {
      that: 'without a recorded day it may be a renewal after the end',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: null,
      },
      tone: 'uncertain',
      variant: 'end-unknown',
    },
    {
      that: 'another last day on the page puts the record in doubt',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        shows: '2026-11-01',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: IN_USE,
      },
      tone: 'uncertain',
      variant: 'end-unknown',
    },
    {
      that: 'in another province it is a question to the own unit',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        office: 'genel',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: IN_USE,
      },
      tone: 'caution',
      says: 'ilinizin MEBBİS Birimine sorun',
    },
  ],
  silent: [
    {
      that: 'e-onay is chosen',
      ask: { on: 'final-approval', reason: 'renewal', offers: FINAL_WITH_E_ONAY, choosing: ['e-onay'], person: IN_USE },
    },
    {
      that: 'a control that names e-onay too is chosen',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: { 'e-onay': 'maybe', 'e-signature': 'maybe', 'wet-signature': 'yes' },
        choosing: ['e-signature', 'e-onay'],
        person: IN_USE,
      },
    },
    {
      that: 'nothing is chosen',
      ask: { on: 'final-approval', reason: 'renewal', offers: FINAL_WITH_E_ONAY, person: IN_USE },
    },
    {
      that: 'after the end',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
    },
    {
      that: 'a first application is signed by hand',
      ask: {
        on: 'final-approval',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: { situation: 'no-certificate' },
      },
    },
    {
      that: 'an identity change is only advised to use e-onay',
      ask: {
        on: 'final-approval',
        reason: 'renewal',
        offers: FINAL_WITH_E_ONAY,
        choosing: ['wet-signature'],
        person: { ...IN_USE, situation: 'identity-changed' },
      },
    },
  ],
};
