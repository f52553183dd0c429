import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { type Case, emptyRecord, type Stored } from '../../../lib/case/schema';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { type Memory, readMemory, withOpening, withoutTab, withTab } from '../../../lib/page-reply/memory';
import { type Known, replyToPage } from '../../../lib/page-reply/reply-to-page';
import { NO_SIGNING, type PageFacts } from '../../../lib/pages/facts';
import type { Outcome } from '../../../lib/vocabulary/application';
import { TOP_RIGHT } from '../../../lib/vocabulary/corner';

const TODAY = dayOf(2026, 11, 23);
const FRESH = readMemory(null);
const person: Case = {
  situation: 'certificate-in-use',
  certificateValidUntil: dayOf(2027, 1, 21),
  eOnay: 'inactive',
  noticeReceivedOn: null,
  steps: {},
  seenOnPage: [],
  returned: [],
};
const record = (more: Partial<Case> = {}): Stored => ({ ...emptyRecord(), case: { ...person, ...more } });
const facts = (outcome: Outcome | null): PageFacts => ({
  page: 'e-signed-submission',
  portal: 'bp',
  settled: true,
  request: { state: 'absent' },
  lacksRenewal: false,
  signing: NO_SIGNING,
  newest: null,
  outcome,
  validUntil: null,
  named: false,
});

interface Saying {
  readonly page?: PageFacts['page'];
  readonly outcome?: Outcome | null;
  readonly portal?: 'bp' | 'oi';
  readonly view?: string;
  readonly again?: boolean;
  readonly stored?: Stored;
  readonly mayWrite?: boolean;
  readonly tab?: number;
}

/** A page says something; what becomes of the record and of the memory. */
function say(memory: Memory, { outcome = 'applied', portal = 'bp', view = 'v', again = false, ...rest }: Saying = {}) {
  const stored = rest.stored ?? record();
  const known: Known = {
    stored,
    office: aksaray,
    today: TODAY,
    language: 'tr',
    tab: rest.tab ?? 7,
    mayWrite: rest.mayWrite ?? true,
    corner: TOP_RIGHT,
  };
  const place = { host: 'portal.kamusm.gov.tr', path: '/bp', heading: '' };
  const { page = 'e-signed-submission' } = rest;
  const asks = { view, place, facts: { ...facts(outcome), page, portal }, again };
  const answer = replyToPage(asks, memory, known);
  const actions = answer.reply.card?.items.flatMap((item) => item.actions.map((action) => action.do)) ?? [];
  return { memory: answer.memory, after: answer.edit?.(stored) ?? stored, actions };
}

describe('a page that says «Başvurunuz alındı»', () => {
  test('ticks the step when it says so first', () => {
    expect(say(FRESH).after.case?.steps.apply).toBe(TODAY);
  });

  test('does not tick the next cycle’s step, however the record was edited under it', () => {
    const { memory } = say(FRESH);
    for (const again of [true, false])
      expect(say(memory, { again, stored: record({ steps: {} }) }).after.case?.steps).toEqual({});
  });

  test('stays told where it was first said of no one: a record that begins under the open page is not ticked', () => {
    const { memory } = say(FRESH, { stored: emptyRecord() });
    expect(say(memory).after.case?.steps).toEqual({});
  });

  test('stays told where the tab was silent then: another person’s application', () => {
    const muted = withTab(FRESH, 7, { muted: true });
    const silent = say(muted);
    expect(silent.after.case?.steps).toEqual({});
    const unmuted = withTab(silent.memory, 7, { muted: false });
    expect(say(unmuted).after.case?.steps).toEqual({});
  });

  test('proves nothing on a look-again, remembered or not', () => {
    expect(say(FRESH, { again: true }).after.case?.steps).toEqual({});
  });

  test('proves it on another load, in another tab, and once that tab was closed', () => {
    const { memory } = say(FRESH);
    expect(say(memory, { view: 'another' }).after.case?.steps.apply).toBe(TODAY);
    expect(say(memory, { tab: 8 }).after.case?.steps.apply).toBe(TODAY);
    expect(say(withoutTab(memory, 7)).after.case?.steps.apply).toBe(TODAY);
  });

  test('proves nothing in a frame of a foreign page, and has told it there', () => {
    const framed = say(FRESH, { mayWrite: false });
    expect(framed.after.case?.steps).toEqual({});
    expect(say(framed.memory).after.case?.steps).toEqual({});
  });
});

test('in a frame of a foreign page, no finding can be put aside for good: that page could lay itself over the button', () => {
  const login = { page: 'application-login', outcome: null } as const;
  expect(say(FRESH, login).actions).toContain('dismiss');
  const framed = say(FRESH, { ...login, mayWrite: false });
  expect(framed.actions).not.toContain('dismiss');
});

test('an activation that the person took back is not repeated by the same page, a second outcome of it counts', () => {
  const first = say(FRESH, { outcome: 'e-onay-activated', portal: 'oi' });
  expect(first.after.case?.eOnay).toBe('active');
  const tookBack = say(first.memory, { outcome: 'e-onay-activated', portal: 'oi', stored: record() });
  expect(tookBack.after.case?.eOnay).toBe('inactive');
  expect(say(first.memory, { outcome: 'applied', portal: 'oi' }).after.case?.steps.apply).toBe(TODAY);
});

test('what a tab’s pages have told is remembered within bounds, and stays readable', () => {
  let memory = FRESH;
  for (let i = 0; i < 500; i++) memory = say(memory, { view: `view-${i}` }).memory;
  expect(memory.tabs[7]?.outcomes.length).toBeLessThan(100);
  expect(readMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  expect(say(memory, { view: 'view-499' }).after.case?.steps).toEqual({});
});

test('of fifteen openings at once one opens, the next a second later', () => {
  let memory = FRESH;
  let opened = 0;
  const open = (now: number) => {
    const after = withOpening(memory, now);
    if (after) opened++;
    memory = after ?? memory;
  };
  for (let i = 0; i < 15; i++) open(50_000 + i);
  expect(opened).toBe(1);
  open(51_100);
  expect(opened).toBe(2);
  // The computer's clock was set back by an hour.
  open(51_100 - 3_600_000);
  expect(opened).toBe(3);
});
