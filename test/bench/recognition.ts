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

/** One reading of a recognised form of so many nodes, in real Chromium: the median over fresh documents, ms. */
export async function recognitionTimes(
  { site, context }: Browser,
  sizes: readonly number[],
  loads: number,
  html: (nodes: number) => string,
): Promise<readonly { nodes: number; time: number }[]> {
  const script = await readerScript();
  const results: { nodes: number; time: number }[] = [];
  for (const nodes of sizes) {
    const times: number[] = [];
    for (let load = 0; load < loads; load += 1) {
      site.put(FORM_URL, html(nodes));
      const page = await context.newPage();
      await page.goto(FORM_URL, { waitUntil: 'load' });
      await page.evaluate(script);
      times.push(
        await page.evaluate<number>(`(() => {
          const start = performance.now();
          const facts = reader.readKamuSm(document, location, { settled: true });
          const time = performance.now() - start;
          if (facts?.page !== 'application-form') throw new Error('not recognised: ' + JSON.stringify(facts));
          return time;
        })()`),
      );
      await page.close();
    }
    results.push({ nodes, time: median(times) });
  }
  return results;
}
