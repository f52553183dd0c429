import { dayOf } from '../../../../lib/calendar/day';
import { EXPIRED, type Examples, IN_USE, TODAY, TOO_EARLY, WET_ACCEPTED } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'with more than 30 days left the SMS is waited for',
      ask: { on: 'application-login', person: { ...IN_USE, noticeReceivedOn: null } },
      variant: 'wait',
    },
    {
      that: 'with 30 days left Kamu SM is called',
      ask: {
        on: 'application-login',
        person: { ...IN_USE, noticeReceivedOn: null, certificateValidUntil: dayOf(2026, 12, 23) },
      },
      variant: 'active',
      says: 'Son güne 30 gün kaldı',
    },
    ...(['inactive', 'unknown'] as const).map((eOnay) => ({
      that: `with e-onay ${eOnay} that comes first, and the call beside it`,
      ask: {
        on: 'application-login' as const,
        person: { ...IN_USE, eOnay, noticeReceivedOn: null, certificateValidUntil: dayOf(2026, 12, 23) },
      },
      variant: eOnay,
      says: 'sonra e-onayla başvurun. Son güne',
    })),
    {
      that: 'of a unit that takes other ways too nothing is said of e-onay',
      ask: {
        on: 'application-login',
        office: WET_ACCEPTED,
        person: { ...IN_USE, eOnay: 'inactive', noticeReceivedOn: null, certificateValidUntil: TODAY },
      },
      variant: 'not-asked',
      says: 'Şimdi başvurun.',
    },
    {
      that: 'on the last day it says so',
      ask: { on: 'application-login', person: { ...IN_USE, noticeReceivedOn: null, certificateValidUntil: TODAY } },
      variant: 'active',
      says: 'Bugün son gün',
    },
  ],
  silent: [
    { that: 'the SMS has come', ask: { on: 'application-login', person: IN_USE } },
    {
      that: 'before the window',
      ask: { on: 'application-login', person: { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null } },
    },
    {
      that: 'after the end',
      ask: { on: 'application-login', person: { ...IN_USE, noticeReceivedOn: null, certificateValidUntil: EXPIRED } },
    },
    {
      that: 'already applied',
      ask: { on: 'application-login', person: { ...IN_USE, noticeReceivedOn: null, steps: { apply: TODAY } } },
    },
    {
      that: 'approved, which shows that it was applied for',
      ask: { on: 'application-login', person: { ...IN_USE, noticeReceivedOn: null, steps: { approved: TODAY } } },
    },
    {
      that: 'a loss needs no SMS',
      ask: { on: 'application-form', reason: 'lost-or-stolen', person: { ...IN_USE, noticeReceivedOn: null } },
    },
    {
      that: 'another situation',
      ask: { on: 'application-login', person: { ...IN_USE, situation: 'identity-changed', noticeReceivedOn: null } },
    },
  ],
};
