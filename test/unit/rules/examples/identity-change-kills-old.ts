import { type Examples, IN_USE, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'the present e-imza ends when the new one is produced',
      ask: { on: 'final-approval', person: { situation: 'identity-changed' } },
    },
  ],
  silent: [
    {
      that: 'the person knows',
      ask: { on: 'final-approval', person: { situation: 'identity-changed', steps: { 'old-ends-known': TODAY } } },
    },
    { that: 'another situation', ask: { on: 'application-form', person: IN_USE } },
  ],
};
