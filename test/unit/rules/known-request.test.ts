import { describe, expect, test } from 'vitest';
import { knownRequest } from '../../../lib/rules/known-request';

const IN_USE = { situation: 'certificate-in-use' } as const;
const form = (state: 'absent' | 'open' | 'unreadable') => ({ page: 'application-form', request: { state } }) as const;

describe('how the request type is known', () => {
  test('what the page has chosen goes first', () => {
    const facts = { page: 'final-approval', request: { state: 'chosen', type: 'other' } } as const;
    expect(knownRequest(facts, 'renewal', IN_USE)).toEqual({ from: 'page', type: 'other' });
  });

  test('then what was chosen earlier on this tab’s form', () => {
    const facts = { page: 'final-approval', request: { state: 'absent' } } as const;
    expect(knownRequest(facts, 'lost-or-stolen', IN_USE)).toEqual({ from: 'earlier', type: 'lost-or-stolen' });
  });

  test('then what the situation demands', () => {
    expect(knownRequest(form('open'), null, IN_USE)).toEqual({ from: 'situation', type: 'renewal' });
    for (const [situation, type] of [
      ['no-certificate', 'first'],
      ['identity-changed', 'identity-change'],
      ['lost-or-stolen', 'lost-or-stolen'],
    ] as const)
      expect(knownRequest(form('absent'), null, { situation })).toEqual({ from: 'situation', type });
  });

  test('without a record nothing is known', () => {
    expect(knownRequest(form('open'), null, null)).toEqual({ from: 'nothing', type: null });
  });

  test('what can’t be read is not filled up with a guess', () => {
    expect(knownRequest(form('unreadable'), 'renewal', IN_USE)).toEqual({ from: 'nothing', type: null });
  });

  test('pages beside the application know nothing of the form’s choice', () => {
    const facts = { page: 'mebbis-main-menu', request: { state: 'absent' } } as const;
    expect(knownRequest(facts, 'lost-or-stolen', IN_USE)).toEqual({ from: 'situation', type: 'renewal' });
  });
});
