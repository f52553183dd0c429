import { type Examples, IN_USE, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'the assignment record comes first',
      ask: { on: 'application-login', person: { situation: 'no-certificate' } },
      variant: 'plain',
    },
    {
      that: 'on e-Personel the place is told',
      ask: { on: 'mebbis-e-personel', person: { situation: 'no-certificate' } },
      variant: 'here',
    },
  ],
  silent: [
    {
      that: 'the record has been looked at',
      ask: { on: 'application-login', person: { situation: 'no-certificate', steps: { 'assignment-record': TODAY } } },
    },
    {
      that: 'the page shows a renewal',
      ask: { on: 'application-form', reason: 'renewal', person: { situation: 'no-certificate' } },
    },
    { that: 'another situation', ask: { on: 'application-login', person: IN_USE } },
  ],
};
