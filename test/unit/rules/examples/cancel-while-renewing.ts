import { type Examples, IN_USE } from '../ask';

export const examples: Examples = {
  fires: [{ that: 'a renewal needs no cancelling', ask: { on: 'cancel-suspend', person: IN_USE } }],
  silent: [
    { that: 'the card is lost', ask: { on: 'cancel-suspend', person: { situation: 'lost-or-stolen' } } },
    { that: 'nothing recorded', ask: { on: 'cancel-suspend', person: null } },
  ],
};
