import { type Examples, IN_USE, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'the form of a first application is sent by the person',
      ask: { on: 'final-approval', person: { situation: 'no-certificate' } },
    },
    { that: "on the form's own page too", ask: { on: 'wet-form', person: { situation: 'no-certificate' } } },
  ],
  silent: [
    {
      that: 'it has been sent',
      ask: { on: 'wet-form', person: { situation: 'no-certificate', steps: { 'post-form': TODAY } } },
    },
    { that: 'another situation', ask: { on: 'wet-form', person: IN_USE } },
  ],
};
