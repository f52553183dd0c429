import { addDays } from '../../../../lib/calendar/day';
import { type Examples, IN_USE, TODAY } from '../ask';

const shows = (state: 'unfinished' | 'approved' | 'with-courier', on: string | null = TODAY) => ({
  on: 'own-applications' as const,
  newest: { state, on },
});

export const examples: Examples = {
  fires: [
    { that: 'the newest application waits for the person', ask: { ...shows('unfinished'), person: IN_USE } },
    { that: 'the only one, without a day', ask: { ...shows('unfinished', null), person: IN_USE } },
    { that: 'nothing is recorded', ask: { ...shows('unfinished'), person: null } },
    {
      that: 'recorded as made the same day: the page goes before the record',
      ask: { ...shows('unfinished'), person: { ...IN_USE, steps: { apply: TODAY, 'cover-letter': TODAY } } },
    },
  ],
  silent: [
    { that: 'no state is known', ask: { on: 'own-applications', person: IN_USE } },
    { that: 'it is approved', ask: { ...shows('approved'), person: IN_USE } },
    { that: 'it lapsed long ago', ask: { ...shows('unfinished', addDays(TODAY, -190)), person: IN_USE } },
    {
      that: 'it is older than the application that is recorded',
      ask: { ...shows('unfinished', addDays(TODAY, -60)), person: { ...IN_USE, steps: { apply: TODAY } } },
    },
    {
      that: 'it is the one that came back, and the next is made',
      ask: {
        ...shows('unfinished', addDays(TODAY, -9)),
        person: {
          ...IN_USE,
          steps: { apply: TODAY },
          returned: [{ on: addDays(TODAY, -5), reason: 'other', cleared: { apply: addDays(TODAY, -9) } }],
        },
      },
    },
  ],
};
