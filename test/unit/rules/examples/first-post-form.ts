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
    {
      that: 'the form was filled in for another reason: renewal',
      ask: { on: 'final-approval', earlier: 'renewal', person: { situation: 'no-certificate' } },
    },
    {
      that: 'the form was filled in for another reason: lost-or-stolen',
      ask: { on: 'final-approval', earlier: 'lost-or-stolen', person: { situation: 'no-certificate' } },
    },
  ],
};
