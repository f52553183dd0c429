import type { Examples } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: "a reason is chosen that can't be read",
      ask: { on: 'application-form', reason: 'unreadable', person: null },
    },
  ],
  silent: [
    { that: 'nothing is chosen', ask: { on: 'application-form', reason: 'open', person: null } },
    { that: 'the reason can be read', ask: { on: 'application-form', reason: 'renewal', person: null } },
  ],
};
