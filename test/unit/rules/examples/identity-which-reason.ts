import { type Examples, IN_USE } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: '«Yenileme» is not named after an identity change',
      ask: { on: 'application-form', reason: 'renewal', person: { situation: 'identity-changed' } },
    },
    {
      that: 'neither is «Diğer»',
      ask: { on: 'final-approval', earlier: 'other', person: { situation: 'identity-changed' } },
    },
  ],
  silent: [
    {
      that: 'nothing is chosen yet',
      ask: { on: 'application-form', reason: 'open', person: { situation: 'identity-changed' } },
    },
    { that: 'another situation', ask: { on: 'application-form', reason: 'renewal', person: IN_USE } },
  ],
};
