import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { factsInFront } from '../both/told';
import { asked, WALK, walk, walkOwn } from '../both/walk';
import { launch, seed } from '../harness/index';
import { tooEarly } from '../journeys';

/** Chromium's maker, whom it calls by itself, sooner or later. */
const MAKER = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/;

/** Addresses that Chromium took to the net, from its own log; pages that a test serves never get so far. */
async function fromNetLog(path: string): Promise<readonly string[]> {
  const events = (await readFile(path, 'utf8')).split('\n');
  // One event on a line, or nothing would be found below.
  expect(events.length).toBeGreaterThan(100);
  expect(events.some((event) => event.startsWith('{') && event.includes('"type":'))).toBe(true);
  return events.flatMap((event) => {
    const [, url] = /"url":"((?:https?|wss?):\/\/[^"]+)"/.exec(event) ?? [];
    // A request of a page or of an extension, a worker's too, has an origin; the browser's own has none.
    const hasOrigin = /"initiator":"(?!not an origin)/.test(event);
    return url && (hasOrigin || !MAKER.test(new URL(url).hostname)) ? [url] : [];
  });
}

describe('nothing goes out', () => {
  it('the requests of all that a person does are the pages’ own, with and without the extension', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'eimza-netlog-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const without = await launch({ build: null, args: [`--log-net-log=${join(folder, 'without.json')}`] });
    onTestFinished(() => without.close());
    await walk(without);
    const expected = asked(without);
    await without.close();

    const browser = await launch({ args: [`--log-net-log=${join(folder, 'with.json')}`] });
    onTestFinished(() => browser.close());
    await seed(browser, tooEarly());
    await walk(browser);
    // The last page has come to rest: all before it has been answered.
    await expect.poll(() => factsInFront(browser)).toMatchObject({ settled: true });
    await walkOwn(browser);
    expect(expected.length).toBeGreaterThanOrEqual(WALK.length);
    expect(asked(browser)).toEqual(expected);
    await browser.close();

    // What the browser does by itself is the same either way.
    const quiet = new Set((await fromNetLog(join(folder, 'without.json'))).map((url) => new URL(url).host));
    const loud = (await fromNetLog(join(folder, 'with.json'))).filter((url) => !quiet.has(new URL(url).host));
    expect(loud).toEqual([]);
  });
});
