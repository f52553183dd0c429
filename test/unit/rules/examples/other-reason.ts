import { type Examples, IN_USE } from '../ask';

export const examples: Examples = {
  fires: [
    { that: '«Diğer» asks for one more certificate', ask: { on: 'application-form', reason: 'other', person: IN_USE } },
    { that: 'whatever is recorded', ask: { on: 'final-approval', earlier: 'other', person: null } },
  ],
  silent: [
    {
      that: 'an identity change has its own finding',
      ask: { on: 'application-form', reason: 'other', person: { situation: 'identity-changed' } },
    },
    { that: 'another reason is chosen', ask: { on: 'application-form', reason: 'renewal', person: IN_USE } },
  ],
};
