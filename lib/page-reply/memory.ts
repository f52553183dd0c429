import * as z from 'zod/mini';
import { fitting, list, text } from '../case/shapes';
import { OUTCOMES, type Outcome, REQUEST_TYPES } from '../vocabulary/application';
import { PAGE_KINDS } from '../vocabulary/page-kinds';

/** What one load of a page said has succeeded. */
const reportedOutcome = z.object({ view: text(100), outcome: z.enum(OUTCOMES) });

/** More than a tab's living pages can say; a page that invents views pushes out only its own tab's. */
const MOST_OUTCOMES = 40;

const tabMemory = z.object({
  /** What was chosen on this tab's application form. */
  chosen: z.nullable(z.enum(REQUEST_TYPES)),
  /** «Bu başvuru başkasının: bu sekmede gösterme». */
  muted: z.boolean(),
  /** The outcomes that its pages have told, newest last: none counts twice. */
  outcomes: list(reportedOutcome, MOST_OUTCOMES),
});
export type TabMemory = z.infer<typeof tabMemory>;

const memorySchema = z.object({
  tabs: z.record(text(20), tabMemory),
  /** Page kinds whose card the person collapsed. */
  collapsed: z.array(z.enum(PAGE_KINDS)),
  /** The page view on which `no-case-yet` was said. */
  noCaseShownOn: z.nullable(text(100)),
  /** When a page last had one of our pages opened, in milliseconds. */
  openedAt: z.nullable(z.number()),
});

/** What is remembered for a browser session only; not part of the record. */
export type Memory = z.infer<typeof memorySchema>;

const NO_TAB: TabMemory = { chosen: null, muted: false, outcomes: [] };
const EMPTY: Memory = { tabs: {}, collapsed: [], noCaseShownOn: null, openedAt: null };

/** @param raw what the session storage holds; anything that is not a memory counts as an empty one */
export const readMemory = (raw: unknown): Memory => fitting(memorySchema, raw) ?? EMPTY;

export const tabOf = (memory: Memory, tab: number): TabMemory => memory.tabs[tab] ?? NO_TAB;

export const withTab = (memory: Memory, tab: number, change: Partial<TabMemory>): Memory => ({
  ...memory,
  tabs: { ...memory.tabs, [tab]: { ...tabOf(memory, tab), ...change } },
});

export const hasReported = (memory: Memory, tab: number, view: string, outcome: Outcome): boolean =>
  tabOf(memory, tab).outcomes.some((one) => one.view === view && one.outcome === outcome);

export const withReported = (memory: Memory, tab: number, view: string, outcome: Outcome): Memory =>
  withTab(memory, tab, { outcomes: [...tabOf(memory, tab).outcomes, { view, outcome }].slice(-MOST_OUTCOMES) });

export function withoutTab(memory: Memory, tab: number): Memory {
  const { [tab]: _gone, ...tabs } = memory.tabs;
  return { ...memory, tabs };
}

export const withCollapsed = (memory: Memory, page: Memory['collapsed'][number], collapsed: boolean): Memory => ({
  ...memory,
  collapsed: [...memory.collapsed.filter((kind) => kind !== page), ...(collapsed ? [page] : [])],
});

/** A page's process may ask without end, a person presses once. */
const BETWEEN_OPENINGS = 1_000;

/** @returns the memory of an opening, or null where another one came just before */
export function withOpening(memory: Memory, now: number): Memory | null {
  const { openedAt } = memory;
  const isTooSoon = openedAt !== null && Math.abs(now - openedAt) < BETWEEN_OPENINGS;
  return isTooSoon ? null : { ...memory, openedAt: now };
}
