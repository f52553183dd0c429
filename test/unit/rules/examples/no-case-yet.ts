import { type Examples, IN_USE } from '../ask';

export const examples: Examples = {
  fires: [
    { that: 'nothing is recorded', ask: { on: 'mebbis-main-menu', person: null } },
    { that: 'on the application pages too', ask: { on: 'application-form', person: null } },
  ],
  silent: [
    { that: 'already said in this session', ask: { on: 'mebbis-main-menu', person: null, noCaseShown: true } },
    { that: 'put away for good', ask: { on: 'mebbis-main-menu', person: null, dismissed: ['no-case-yet'] } },
    { that: 'a case is there', ask: { on: 'mebbis-main-menu', person: IN_USE } },
  ],
};
