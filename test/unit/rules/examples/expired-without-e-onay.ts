import { EXPIRED, type Examples, FINAL_WITH_E_ONAY, IN_USE, TODAY, WET_ONLY } from '../ask';

export const examples: Examples = {
  fires: [
    {
      that: 'after the end and without e-onay the form is sent by the person',
      ask: { on: 'wet-form', person: { ...IN_USE, eOnay: 'inactive', certificateValidUntil: EXPIRED } },
      variant: 'plain',
    },
    {
      that: 'surely not offered goes before recorded as active',
      ask: {
        on: 'final-approval',
        offers: { 'wet-signature': 'yes' },
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
      variant: 'plain',
    },
    {
      that: 'an office that takes only the form says so, by its own source',
      ask: { on: 'wet-form', office: WET_ONLY, person: { ...IN_USE, certificateValidUntil: EXPIRED } },
      variant: 'wet-only',
    },
  ],
  silent: [
    {
      that: 'the form has been sent',
      ask: {
        on: 'wet-form',
        person: { ...IN_USE, eOnay: 'inactive', certificateValidUntil: EXPIRED, steps: { 'post-form': TODAY } },
      },
    },
    {
      that: 'e-onay is offered',
      ask: {
        on: 'final-approval',
        offers: FINAL_WITH_E_ONAY,
        person: { ...IN_USE, eOnay: 'inactive', certificateValidUntil: EXPIRED },
      },
    },
    {
      that: 'the page has not come to rest',
      ask: {
        on: 'final-approval',
        settled: false,
        offers: { 'wet-signature': 'yes' },
        person: { ...IN_USE, certificateValidUntil: EXPIRED },
      },
    },
    { that: 'before the end', ask: { on: 'wet-form', person: { ...IN_USE, eOnay: 'inactive' } } },
  ],
};
