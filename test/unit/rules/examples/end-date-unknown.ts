import { type Examples, IN_USE } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'without the last day nothing can be said',
      ask: { on: 'application-form', person: { ...IN_USE, certificateValidUntil: null } },
      variant: 'plain',
    },
    {
      that: 'a day that the page shows is offered',
      ask: { on: 'application-form', shows: '2027-01-21', person: { ...IN_USE, certificateValidUntil: null } },
      variant: 'on-page',
      says: 'Bu sayfada 21.01.2027 görünüyor',
    },
  ],
  silent: [
    { that: 'a day is recorded', ask: { on: 'application-form', person: IN_USE } },
    {
      that: 'who has no certificate has no last day',
      ask: { on: 'application-form', person: { situation: 'no-certificate' } },
    },
    {
      that: 'a loss needs no last day',
      ask: { on: 'application-form', reason: 'lost-or-stolen', person: { ...IN_USE, certificateValidUntil: null } },
    },
  ],
};
