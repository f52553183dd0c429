import { dayOf } from '../../../../lib/calendar/day';
import { type Examples, IN_USE, TOO_EARLY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'a renewal with 3 months or more left is rejected, and the day to apply from is named',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        person: { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null },
      },
      variant: 'plain',
      says: "En erken 4 Mayıs 2027'de başvurun (yazdığınız son gün: 01.08.2027)",
    },
    {
      that: 'where nothing is chosen yet the condition is named',
      ask: { on: 'application-login', person: { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null } },
      variant: 'if-renewal',
      says: 'Yenileme başvurusu yaparsanız',
    },
    {
      that: 'a form that asks anew has forgotten what was chosen earlier',
      ask: {
        on: 'application-form',
        reason: 'open',
        earlier: 'lost-or-stolen',
        person: { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null },
      },
      variant: 'if-renewal',
    },
    {
      that: 'what was chosen on the form holds on the later pages',
      ask: {
        on: 'final-approval',
        earlier: 'renewal',
        person: { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null },
      },
      variant: 'plain',
    },
    {
      that: 'exactly 3 months left is too early',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        today: dayOf(2026, 10, 21),
        person: { ...IN_USE, noticeReceivedOn: null },
      },
      says: 'son güne 3 ay veya daha fazla var',
    },
    {
      that: "a reason that can't be read carries no rejection",
      ask: {
        on: 'application-form',
        reason: 'unreadable',
        person: { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null },
      },
      tone: 'uncertain',
      variant: 'if-renewal',
    },
    {
      that: 'on a page that the person named nothing is rejected',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        named: true,
        person: { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null },
      },
      tone: 'caution',
    },
    {
      that: "Kamu SM's own directive carries it in every province",
      ask: {
        on: 'application-form',
        reason: 'renewal',
        office: 'genel',
        person: { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null },
      },
      tone: 'rejected',
    },
  ],
  silent: [
    {
      that: 'in the window',
      ask: { on: 'application-form', reason: 'renewal', person: { ...IN_USE, noticeReceivedOn: null } },
    },
    {
      that: 'between the readings of «3 ay»',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        today: dayOf(2026, 10, 22),
        person: { ...IN_USE, noticeReceivedOn: null },
      },
    },
    {
      that: 'exactly 3 months left are let in by Kamu SM’s directive',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        office: 'genel',
        today: dayOf(2026, 10, 21),
        person: { ...IN_USE, noticeReceivedOn: null },
      },
    },
    {
      that: 'where a notice is recorded the record is in doubt',
      ask: { on: 'application-form', reason: 'renewal', person: { ...IN_USE, certificateValidUntil: TOO_EARLY } },
    },
    {
      that: 'where the page shows a last day that is near',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        shows: '2027-01-21',
        person: { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null },
      },
    },
    {
      that: 'where a loss is declared',
      ask: {
        on: 'application-form',
        reason: 'lost-or-stolen',
        person: { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null },
      },
    },
    {
      that: 'in another situation',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        person: { situation: 'identity-changed', certificateValidUntil: TOO_EARLY },
      },
    },
    {
      that: 'without a recorded day',
      ask: {
        on: 'application-form',
        reason: 'renewal',
        person: { ...IN_USE, certificateValidUntil: null, noticeReceivedOn: null },
      },
    },
    { that: 'where nothing is recorded', ask: { on: 'application-form', reason: 'renewal', person: null } },
  ],
};
