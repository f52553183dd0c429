import type { CDPSession, Page } from 'playwright-core';

/** The engine's own counters for one tab: script and task time in ms, heap in bytes after a collection, DOM nodes. */
export interface Counters {
  readonly script: number;
  readonly task: number;
  readonly heap: number;
  readonly nodes: number;
}

export async function counters(cdp: CDPSession): Promise<Counters> {
  // Time first: the collection itself is none of the page's work.
  const times = await timesOf(cdp);
  await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap = 0, Nodes: nodes = 0 } = await metrics(cdp);
  return { ...times, heap, nodes };
}

/** The times alone, which leaves the tab as it is. */
export async function timesOf(cdp: CDPSession): Promise<Pick<Counters, 'script' | 'task'>> {
  const { ScriptDuration = 0, TaskDuration = 0 } = await metrics(cdp);
  return { script: ScriptDuration * 1000, task: TaskDuration * 1000 };
}

async function metrics(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

export async function watched(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return cdp;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** A middle half's spread, to tell a difference from noise. */
export function spread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return at(0.75) - at(0.25);
}
