import { dayOf } from '../../../../lib/calendar/day';
import { EXPIRED, type Examples, IN_USE, TODAY, TOO_EARLY, WET_ACCEPTED } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'before applying, while the card works',
      ask: { on: 'application-login', person: { ...IN_USE, eOnay: 'inactive' } },
      variant: 'plain',
    },
    {
      that: 'long before the window it can be done too',
      ask: { on: 'application-login', person: { ...IN_USE, eOnay: 'inactive', certificateValidUntil: TOO_EARLY } },
      variant: 'plain',
    },
    {
      that: 'without a recorded day',
      ask: { on: 'application-form', person: { ...IN_USE, eOnay: 'inactive', certificateValidUntil: null } },
      variant: 'no-date',
    },
    {
      that: 'on MEBBİS from 14 days before the window',
      ask: {
        on: 'mebbis-main-menu',
        today: dayOf(2026, 10, 10),
        person: { ...IN_USE, eOnay: 'inactive', noticeReceivedOn: null },
      },
      variant: 'window-near',
      says: "24 Ekim 2026'da başlıyor",
    },
    {
      that: 'on the common screen in the window',
      ask: { on: 'mebbis-common-screen', person: { ...IN_USE, eOnay: 'inactive' } },
      variant: 'window-open',
    },
  ],
  silent: [
    { that: 'e-onay is active', ask: { on: 'application-login', person: IN_USE } },
    {
      that: "after the end it can't be activated",
      ask: { on: 'application-login', person: { ...IN_USE, eOnay: 'inactive', certificateValidUntil: EXPIRED } },
    },
    {
      that: 'on MEBBİS 15 days before the window',
      ask: {
        on: 'mebbis-main-menu',
        today: dayOf(2026, 10, 9),
        person: { ...IN_USE, eOnay: 'inactive', noticeReceivedOn: null },
      },
    },
    {
      that: 'a loss is declared',
      ask: { on: 'application-form', reason: 'lost-or-stolen', person: { ...IN_USE, eOnay: 'inactive' } },
    },
    {
      that: 'the unit takes renewals signed otherwise',
      ask: { on: 'mebbis-main-menu', office: WET_ACCEPTED, person: { ...IN_USE, eOnay: 'inactive' } },
    },
    {
      that: 'already applied',
      ask: { on: 'mebbis-main-menu', person: { ...IN_USE, eOnay: 'inactive', steps: { apply: TODAY } } },
    },
  ],
};
