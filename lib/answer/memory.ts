import * as v from 'valibot';
import { fitting, plain, text } from '../case/shapes';
import { PAGE_KINDS } from '../pages/facts';

export const REQUEST_TYPES = ['first', 'renewal', 'identity-change', 'lost-or-stolen', 'other'] as const;

const tabMemory = v.object({
  /** What was chosen on this tab's application form. */
  chosen: v.nullable(v.picklist(REQUEST_TYPES)),
  /** «Bu başvuru başkasının: bu sekmede sus». */
  muted: v.boolean(),
});
export type TabMemory = v.InferOutput<typeof tabMemory>;

const memorySchema = v.object({
  tabs: plain(v.record(text(20), tabMemory)),
  /** Page kinds whose card the person collapsed. */
  collapsed: v.array(v.picklist(PAGE_KINDS)),
  /** The page view on which `no-case-yet` was said. */
  noCaseSaidOn: v.nullable(text(100)),
});

/** What is remembered for a browser session only; not part of the record. */
export type Memory = v.InferOutput<typeof memorySchema>;

const NO_TAB: TabMemory = { chosen: null, muted: false };
const EMPTY: Memory = { tabs: {}, collapsed: [], noCaseSaidOn: null };

/** @param raw what the session storage holds; anything that is not a memory counts as an empty one */
export const readMemory = (raw: unknown): Memory => fitting(memorySchema, raw) ?? EMPTY;

export const tabOf = (memory: Memory, tab: number): TabMemory => memory.tabs[tab] ?? NO_TAB;

export const withTab = (memory: Memory, tab: number, change: Partial<TabMemory>): Memory => ({
  ...memory,
  tabs: { ...memory.tabs, [tab]: { ...tabOf(memory, tab), ...change } },
});

export function withoutTab(memory: Memory, tab: number): Memory {
  const { [tab]: _gone, ...tabs } = memory.tabs;
  return { ...memory, tabs };
}

export const withCollapsed = (memory: Memory, page: Memory['collapsed'][number], collapsed: boolean): Memory => ({
  ...memory,
  collapsed: [...memory.collapsed.filter((kind) => kind !== page), ...(collapsed ? [page] : [])],
});
