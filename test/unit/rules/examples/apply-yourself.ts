import type { Examples } from '../ask';

export const examples: Examples = {
  fires: [{ that: 'who comes to the login applies themselves', ask: { on: 'application-login', person: null } }],
  silent: [
    { that: 'put away for good', ask: { on: 'application-login', person: null, dismissed: ['apply-yourself'] } },
    { that: 'switched off', ask: { on: 'application-login', person: null, off: ['apply-yourself'] } },
    { that: 'on a later page', ask: { on: 'application-form', person: null } },
  ],
};
