import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { chosenKey } from '../../../lib/pages/chosen';
import { holds } from '../../../lib/rules/holds';
import type { Press } from '../../../lib/vocabulary/application';
import { METHODS, REQUEST_TYPES, type SigningMethod } from '../../../lib/vocabulary/application';
import { FINAL_WITH_E_ONAY, IN_USE, question, TOO_EARLY } from './ask';
import { questions } from './random';

const IN_TIME = { on: 'final-approval', earlier: 'renewal', offers: FINAL_WITH_E_ONAY, person: IN_USE } as const;
const EARLY = { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null };
/** The presses that are held on the page as it stands, with the reason's id. */
function held(ask: Parameters<typeof question>[0]): Partial<Record<Press, string>> {
  const asked = question(ask);
  const { request, signing } = asked.facts;
  const all = holds(asked);
  const of = (choosing: readonly SigningMethod[]) => all.get(chosenKey({ request, choosing }))?.id;
  const presses: [Press, string | undefined][] = [
    ...METHODS.map((way): [Press, string | undefined] => [way, of([way])]),
    ['as-it-stands', of(signing.choosing)],
  ];
  return Object.fromEntries(presses.filter(([, id]) => id !== undefined));
}

describe('the last check before sending', () => {
  test('holds back the other ways to sign where e-onay is offered, and lets e-onay through', () => {
    expect(held(IN_TIME)).toEqual({
      'e-signature': 'renewal-signed-otherwise',
      'wet-signature': 'renewal-signed-otherwise',
    });
  });

  test('holds back sending as it stands where another way is chosen', () => {
    expect(held({ ...IN_TIME, choosing: ['wet-signature'] })['as-it-stands']).toBe('renewal-signed-otherwise');
    expect(held({ ...IN_TIME, choosing: ['e-onay'] })['as-it-stands']).toBeUndefined();
  });

  test('holds back every way where e-onay is not offered, but a control that is e-onay', () => {
    const none = { ...IN_TIME, offers: { 'e-signature': 'yes', 'wet-signature': 'yes' } } as const;
    expect(Object.keys(held(none)).toSorted()).toEqual(['as-it-stands', 'e-signature', 'wet-signature']);
  });

  test('holds back everything where it is too early, and says that first', () => {
    const early = held({ ...IN_TIME, person: EARLY });
    expect(Object.keys(early)).toHaveLength(4);
    expect(new Set(Object.values(early))).toEqual(new Set(['renewal-too-early']));
  });

  test('holds back exactly 3 months where article 9 rejects them, not where Kamu SM’s directive lets them in', () => {
    const exactly = { ...IN_TIME, today: dayOf(2026, 10, 21), person: { ...IN_USE, noticeReceivedOn: null } };
    expect(held({ ...exactly, choosing: ['e-onay'] })['as-it-stands']).toBe('renewal-too-early');
    expect(held({ ...exactly, choosing: ['e-onay'], office: 'genel' })).toEqual({});
  });

  test('holds back the form of a lost card sent as a renewal', () => {
    const person = { situation: 'lost-or-stolen' } as const;
    expect(held({ on: 'application-form', reason: 'renewal', person })['as-it-stands']).toBe('lost-as-renewal');
    expect(held({ on: 'application-form', reason: 'lost-or-stolen', person })).toEqual({});
  });

  test('never holds back on uncertain, caution or info', () => {
    expect(held({ ...IN_TIME, offers: { 'e-onay': 'maybe', 'wet-signature': 'yes' } })).toEqual({});
    expect(held({ ...IN_TIME, office: 'genel' })).toEqual({});
    expect(held({ ...IN_TIME, person: null })).toEqual({});
    fc.assert(
      fc.property(questions, (asked) => {
        for (const finding of holds(asked).values()) expect(finding.tone).toBe('rejected');
      }),
      { numRuns: 3000 },
    );
  });

  test('never holds back on a page that the person named, nor where the finding is switched off', () => {
    expect(held({ ...IN_TIME, named: true })).toEqual({});
    expect(held({ ...IN_TIME, off: ['renewal-signed-otherwise'] })).toEqual({});
  });

  test('tells in advance of every choice that the page offers', () => {
    const person = { situation: 'lost-or-stolen' } as const;
    const all = holds(question({ on: 'application-form', reason: 'lost-or-stolen', person }));
    const rejected = REQUEST_TYPES.filter((type) =>
      all.has(chosenKey({ request: { state: 'chosen', type }, choosing: [] })),
    );
    expect(rejected).toEqual(['renewal']);
    expect(all.has(chosenKey({ request: { state: 'open' }, choosing: [] }))).toBe(false);
  });

  test('what was chosen on an earlier form says nothing on one that asks anew', () => {
    const person = { situation: 'lost-or-stolen' } as const;
    const asksAnew = holds(question({ on: 'application-form', reason: 'lost-or-stolen', earlier: 'renewal', person }));
    expect(asksAnew.has(chosenKey({ request: { state: 'open' }, choosing: [] }))).toBe(false);
  });

  test('never holds back the login', () => {
    expect(held({ on: 'application-login', person: EARLY })).toEqual({});
  });
});
