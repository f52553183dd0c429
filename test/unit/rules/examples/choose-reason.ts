import { type Examples, IN_USE } from '../ask';

const ASKS = { on: 'application-form', reason: 'open' } as const;

export const examples: Examples = {
  fires: [
    { that: 'an e-imza in use', ask: { ...ASKS, person: IN_USE }, variant: 'certificate-in-use', says: '«Yenileme»de' },
    {
      that: 'a lost card',
      ask: { ...ASKS, person: { situation: 'lost-or-stolen' } },
      variant: 'lost-or-stolen',
      says: '«Kayıp Çalıntı» kayıp kartı iptal eder',
    },
    {
      that: 'a lost card, whatever else is there',
      ask: { ...ASKS, lacksRenewal: true, person: { situation: 'lost-or-stolen' } },
      variant: 'lost-or-stolen',
    },
    {
      that: 'an identity change: the unit knows',
      ask: { ...ASKS, person: { situation: 'identity-changed' } },
      variant: 'identity-changed',
    },
    {
      that: 'a first application',
      ask: { ...ASKS, person: { situation: 'no-certificate' } },
      variant: 'no-certificate',
    },
    { that: 'nothing recorded: which one for whom', ask: { ...ASKS, person: null }, variant: 'no-record' },
  ],
  silent: [
    { that: 'one is chosen', ask: { on: 'application-form', reason: 'renewal', person: IN_USE } },
    { that: 'none is asked for', ask: { on: 'application-form', person: IN_USE } },
    { that: 'what is chosen can’t be read', ask: { on: 'application-form', reason: 'unreadable', person: IN_USE } },
    { that: '«Yenileme» is not there to be chosen', ask: { ...ASKS, lacksRenewal: true, person: IN_USE } },
  ],
};
