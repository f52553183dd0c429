import { type Examples, IN_USE } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'a lost card applied for as a renewal is rejected',
      ask: { on: 'application-form', reason: 'renewal', person: { situation: 'lost-or-stolen' } },
      variant: 'plain',
      says: 'seçtiğiniz durum: kayıp ya da çalıntı',
    },
    {
      that: 'on a later page the way back is told',
      ask: { on: 'final-approval', earlier: 'renewal', person: { situation: 'lost-or-stolen' } },
      variant: 'earlier',
    },
    {
      that: 'in another province it is a question to the own unit',
      ask: { on: 'application-form', reason: 'renewal', office: 'genel', person: { situation: 'lost-or-stolen' } },
      tone: 'caution',
      says: 'ilinizin MEBBİS Birimine sorun',
    },
  ],
  silent: [
    {
      that: '«Kayıp Çalıntı» is chosen',
      ask: { on: 'application-form', reason: 'lost-or-stolen', person: { situation: 'lost-or-stolen' } },
    },
    {
      that: 'nothing is chosen yet',
      ask: { on: 'application-form', reason: 'open', person: { situation: 'lost-or-stolen' } },
    },
    {
      that: "the reason can't be read",
      ask: { on: 'application-form', reason: 'unreadable', person: { situation: 'lost-or-stolen' } },
    },
    { that: 'the card is not lost', ask: { on: 'application-form', reason: 'renewal', person: IN_USE } },
  ],
};
