import { type Examples, IN_USE } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: '«Kayıp Çalıntı» cancels the certificate that works',
      ask: { on: 'application-form', reason: 'lost-or-stolen', person: IN_USE },
      variant: 'plain',
    },
    {
      that: 'in an identity change too',
      ask: { on: 'final-approval', earlier: 'lost-or-stolen', person: { situation: 'identity-changed' } },
      variant: 'identity-changed',
      says: 'MEBBİS Birimine sorun',
    },
  ],
  silent: [
    {
      that: 'the card is lost',
      ask: { on: 'application-form', reason: 'lost-or-stolen', person: { situation: 'lost-or-stolen' } },
    },
    { that: 'another reason is chosen', ask: { on: 'application-form', reason: 'renewal', person: IN_USE } },
  ],
};
