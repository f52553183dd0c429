import { type Examples, IN_USE, TODAY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'the letter to the unit comes first',
      ask: { on: 'application-login', person: { situation: 'identity-changed' } },
      says: 'seçtiğiniz durum: kimlik bilgim değişti',
    },
  ],
  silent: [
    {
      that: 'the letter is ticked',
      ask: { on: 'application-login', person: { situation: 'identity-changed', steps: { 'unit-letter': TODAY } } },
    },
    {
      that: 'the unit has told them to apply',
      ask: { on: 'application-login', person: { situation: 'identity-changed', steps: { 'unit-told': TODAY } } },
    },
    { that: 'another situation', ask: { on: 'application-login', person: IN_USE } },
  ],
};
