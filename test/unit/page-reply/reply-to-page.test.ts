import { describe, expect, test } from 'vitest';
import { emptyRecord } from '../../../lib/case/schema';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { type Memory, readMemory, tabOf } from '../../../lib/page-reply/memory';
import { type Known, replyToPage } from '../../../lib/page-reply/reply-to-page';
import { chosenKey } from '../../../lib/pages/chosen';
import { TOP_RIGHT } from '../../../lib/vocabulary/corner';
import { type Ask, question, TODAY } from '../rules/ask';

const TAB = 7;
const LOST = { situation: 'lost-or-stolen' } as const;

/** One tab that goes from page to page. */
function visit(memory: Memory, ask: Ask, tab = TAB) {
  const { facts, case: person } = question({ person: LOST, ...ask });
  const known: Known = {
    stored: { ...emptyRecord(), case: person },
    office: aksaray,
    today: TODAY,
    language: 'tr',
    tab,
    mayWrite: true,
    corner: TOP_RIGHT,
  };
  const place = { host: 'portal.kamusm.gov.tr', path: '/bp', heading: '' };
  return replyToPage({ view: 'view', place, facts, again: false }, memory, known);
}
const memoryAfter = (...pages: readonly Ask[]) =>
  pages.reduce((memory, ask) => visit(memory, ask).memory, readMemory(null));
const chosen = (...pages: readonly Ask[]) => tabOf(memoryAfter(...pages), TAB).chosen;

const RENEWAL_CHOSEN: Ask = { on: 'application-form', reason: 'renewal' };
/** A second step of the form, or its summary: it asks no reason. */
const NO_REASON_HERE: Ask = { on: 'application-form' };

describe('what was chosen on the application form', () => {
  test('is remembered for the later pages of this tab, and of no other', () => {
    const memory = memoryAfter(RENEWAL_CHOSEN, { on: 'sms-code' });
    expect(tabOf(memory, TAB).chosen).toBe('renewal');
    expect(tabOf(memory, TAB + 1).chosen).toBeNull();
  });

  test('stays remembered on a form page that does not ask for it', () => {
    expect(chosen(RENEWAL_CHOSEN, NO_REASON_HERE)).toBe('renewal');
  });

  test('is still rejected on the final page after such a form page (article 9)', () => {
    const { reply } = visit(memoryAfter(RENEWAL_CHOSEN, NO_REASON_HERE), { on: 'final-approval' });
    expect(reply.card?.items[0]).toMatchObject({ id: 'lost-as-renewal', toneWord: 'Reddedilir' });
    const place = reply.holds.byChosen[chosenKey({ request: { state: 'absent' }, choosing: [] })];
    expect(reply.holds.views[place ?? -1]?.title).toBe('Kayıp kart «Yenileme» ile olmaz');
  });

  test('is forgotten by a form that asks anew, and by one whose choice can’t be read', () => {
    expect(chosen(RENEWAL_CHOSEN, { on: 'application-form', reason: 'open' })).toBeNull();
    expect(chosen(RENEWAL_CHOSEN, { on: 'application-form', reason: 'unreadable' })).toBeNull();
  });

  test('gives way to another choice', () => {
    expect(chosen(RENEWAL_CHOSEN, { on: 'application-form', reason: 'lost-or-stolen' })).toBe('lost-or-stolen');
  });

  test('is forgotten by a new login', () => {
    expect(chosen(RENEWAL_CHOSEN, { on: 'application-login' })).toBeNull();
  });

  test('leaves the memory as it is where nothing changes', () => {
    const memory = memoryAfter(RENEWAL_CHOSEN);
    expect(visit(memory, NO_REASON_HERE).memory).toBe(memory);
    expect(visit(memory, RENEWAL_CHOSEN).memory).toBe(memory);
  });
});
