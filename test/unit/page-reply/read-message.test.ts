import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMemory } from '../../../lib/page-reply/memory';
import { readMessage } from '../../../lib/page-reply/read-message';
import type { PageFacts } from '../../../lib/pages/facts';
import { rules } from '../../../lib/rules/all';

const FACTS: PageFacts = {
  page: 'final-approval',
  portal: 'bp',
  settled: true,
  request: { state: 'chosen', type: 'renewal' },
  signing: { offered: { 'e-onay': 'yes', 'e-signature': 'no', 'wet-signature': 'maybe' }, choosing: ['wet-signature'] },
  lacksRenewal: false,
  newest: { state: 'approved', on: '2026-11-02' },
  outcome: null,
  validUntil: '2027-01-21',
  named: false,
};
const FROM = 'https://portal.kamusm.gov.tr/bp/onay.go';
const PLACE = { host: 'portal.kamusm.gov.tr', path: '/bp/onay.go', heading: 'son onay' };
const page = (more: object = {}) => ({ kind: 'page', view: 'v1', place: PLACE, facts: FACTS, again: false, ...more });

describe('messages from pages', () => {
  test('each message of ours is read as it was sent', () => {
    for (const message of [
      { kind: 'page', view: 'v1', place: PLACE, facts: FACTS, again: false },
      { kind: 'page', view: 'v1', place: PLACE, facts: null, again: true },
      { kind: 'collapse', page: 'pin', collapsed: true },
      { kind: 'put-card', corner: { side: 'left', edge: 'bottom' } },
      { kind: 'mute-tab' },
      { kind: 'dismiss', finding: 'apply-yourself' },
      { kind: 'unmute-tab' },
      { kind: 'undismiss', finding: 'apply-yourself' },
      { kind: 'open-record' },
      { kind: 'open-letter' },
      { kind: 'save-calendar' },
    ])
      expect(readMessage(message, FROM)).toEqual(message);
  });

  test('arbitrary JSON is no message and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readMessage(value, FROM)).toBeNull();
      }),
      { numRuns: 5000 },
    );
  });

  test('one wrong value anywhere makes it no message', () => {
    const wrong = [{}, [], -1, { state: 'chosen' }, 'x'.repeat(5000)];
    for (const key of Object.keys(FACTS))
      for (const value of wrong) expect(readMessage(page({ facts: { ...FACTS, [key]: value } }), FROM)).toBeNull();
    for (const key of Object.keys(PLACE))
      expect(readMessage(page({ place: { ...PLACE, [key]: 3 }, facts: null }), FROM)).toBeNull();
    expect(readMessage(page({ again: 'no' }), FROM)).toBeNull();
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
    expect(readMessage(trap, FROM)).toBeNull();
  });

  test('a page speaks of itself alone: neither of another system nor of a place on another host', () => {
    expect(readMessage(page(), FROM)).not.toBeNull();
    expect(readMessage(page({ facts: { ...FACTS, portal: 'oi' } }), FROM)).toBeNull();
    expect(readMessage(page(), 'https://basvuru.kamusm.gov.tr/')).toBeNull();
    expect(readMessage(page({ facts: null }), 'https://onlineislemler.kamusm.gov.tr/')).toBeNull();
    expect(readMessage(page({ facts: null }), 'nowhere')).toBeNull();
  });

  test('only a finding of ours is put aside: invented ones can’t fill the list', () => {
    for (const { id } of rules)
      expect(readMessage({ kind: 'dismiss', finding: id }, FROM)).toEqual({ kind: 'dismiss', finding: id });
    expect(readMessage({ kind: 'dismiss', finding: 'invented-1' }, FROM)).toBeNull();
  });

  test('whatever the session storage holds, a memory comes out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readMemory(value).collapsed).toBeInstanceOf(Array);
      }),
    );
  });
});
