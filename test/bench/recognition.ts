import { join } from 'node:path';
import { build } from 'vite';
import type { Browser } from '../e2e/harness/index';
import { median } from './measure';
import { FORM_URL } from './pages';

/** The shipped reader as one script that leaves `readKamuSm` on the page's global. */
async function readerScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, '../../lib/pages/kamusm.ts'), formats: ['iife'], name: 'reader' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    return `${output.output[0].code};globalThis.reader = reader;`;
  }
  throw new Error('the reader was not built');
}

export interface ReadingTime {
  readonly nodes: number;
  /** The first reading of a new document, before the engine has compiled anything, ms. */
  readonly first: number;
  /** A later one, after a change in the page, ms. */
  readonly later: number;
}

/** Readings of a recognised form of so many nodes, in real Chromium: medians over fresh documents. */
export async function recognitionTimes(
  { site, context }: Browser,
  sizes: readonly number[],
  loads: number,
  html: (nodes: number) => string,
): Promise<readonly ReadingTime[]> {
  const script = await readerScript();
  const results: ReadingTime[] = [];
  for (const nodes of sizes) {
    const first: number[] = [];
    const later: number[] = [];
    for (let load = 0; load < loads; load += 1) {
      site.put(FORM_URL, html(nodes));
      const page = await context.newPage();
      await page.goto(FORM_URL, { waitUntil: 'load' });
      await page.evaluate(script);
      const times = await page.evaluate<number[]>(`[1, 2, 3, 4, 5].map(() => {
        const start = performance.now();
        const facts = reader.readKamuSm(document, location, { settled: true });
        const time = performance.now() - start;
        if (facts?.page !== 'application-form') throw new Error('not recognised: ' + JSON.stringify(facts));
        return time;
      })`);
      first.push(times[0] ?? Number.NaN);
      later.push(median(times.slice(1)));
      await page.close();
    }
    results.push({ nodes, first: median(first), later: median(later) });
  }
  return results;
}
