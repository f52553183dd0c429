import { type Examples, IN_USE } from '../ask';

export const examples: Examples = {
  fires: [
    { that: 'MEB staff start elsewhere', ask: { on: 'self-paid-application', person: null } },
    { that: 'whatever is recorded', ask: { on: 'self-paid-application', person: IN_USE } },
  ],
  silent: [{ that: 'on the other application pages', ask: { on: 'own-applications', person: IN_USE } }],
};
