import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMemory } from '../../../lib/answer/memory';
import { readMessage } from '../../../lib/answer/read-message';
import type { PageFacts } from '../../../lib/pages/facts';

const FACTS: PageFacts = {
  page: 'final-approval',
  portal: 'bp',
  settled: true,
  request: { state: 'chosen', type: 'renewal' },
  signing: { offered: { 'e-onay': 'yes', 'e-signature': 'no', 'wet-signature': 'maybe' }, choosing: ['wet-signature'] },
  outcome: null,
  validUntil: '2027-01-21',
  named: false,
};
const PLACE = { host: 'portal.kamusm.gov.tr', path: '/bp/onay.go', heading: 'son onay' };

describe('messages from pages', () => {
  test('each message of ours is read as it was sent', () => {
    for (const message of [
      { kind: 'page', view: 'v1', place: PLACE, facts: FACTS },
      { kind: 'page', view: 'v1', place: PLACE, facts: null },
      { kind: 'glance' },
      { kind: 'collapse', page: 'pin', collapsed: true },
      { kind: 'mute-tab' },
      { kind: 'dismiss', finding: 'apply-yourself' },
      { kind: 'open-record' },
    ])
      expect(readMessage(message)).toEqual(message);
  });

  test('arbitrary JSON is no message and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readMessage(value)).toBeNull();
      }),
      { numRuns: 5000 },
    );
  });

  test('one wrong value anywhere makes it no message', () => {
    const wrong = [{}, [], -1, { state: 'chosen' }, 'x'.repeat(5000)];
    for (const key of Object.keys(FACTS))
      for (const value of wrong)
        expect(readMessage({ kind: 'page', view: 'v', place: PLACE, facts: { ...FACTS, [key]: value } })).toBeNull();
    for (const key of Object.keys(PLACE))
      expect(readMessage({ kind: 'page', view: 'v', place: { ...PLACE, [key]: 3 }, facts: null })).toBeNull();
  });

  test('a message that fights back is no message', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    expect(readMessage(trap)).toBeNull();
  });

  test('whatever the session storage holds, a memory comes out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readMemory(value).collapsed).toBeInstanceOf(Array);
      }),
    );
  });
});
