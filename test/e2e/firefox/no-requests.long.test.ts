import { describe, expect, it, onTestFinished } from 'vitest';
import { factsInFront } from '../both/told';
import { asked, WALK, walk, walkOwn } from '../both/walk';
import { seed } from '../harness/record';
import { tooEarly } from '../journeys';
import type { Chrome } from './chrome';
import { launchFirefox } from './launch';

/** Firefox's makers, whom it calls by itself, sooner or later. */
const MAKER = /(^|\.)(mozilla\.(org|com|net)|firefox\.com|googleapis\.com|google\.com|gvt1\.com)$/;

/** Notes every request of the whole browser from now on: a page's, the background's, Firefox's own. */
const watchAll = (chrome: Chrome): Promise<null> =>
  chrome.evaluate(`(() => {
    window.eimzaAsked = [];
    const observer = { observe: (channel) => {
      const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
      // A page's or an extension's request is never the system's.
      window.eimzaAsked.push({ url: URI.spec, isFirefoxs: loadInfo.triggeringPrincipal.isSystemPrincipal });
    } };
    window.eimzaObserver = observer;
    Services.obs.addObserver(observer, 'http-on-modify-request');
    return null;
  })()`);
const allAsked = async (chrome: Chrome): Promise<readonly URL[]> => {
  const noted = await chrome.evaluate<{ url: string; isFirefoxs: boolean }[]>('window.eimzaAsked');
  return noted
    .map(({ url, isFirefoxs }) => ({ url: new URL(url), isFirefoxs }))
    .filter(({ url, isFirefoxs }) => !(isFirefoxs && MAKER.test(url.hostname)))
    .map(({ url }) => url);
};

describe('nothing goes out', () => {
  it('the requests of all that a person does are the pages’ own, with and without the extension', async () => {
    const without = await launchFirefox({ build: null });
    onTestFinished(() => without.close());
    await watchAll(without.chrome);
    await walk(without);
    const expected = asked(without);
    const quiet = new Set((await allAsked(without.chrome)).map(({ host }) => host));
    await without.close();

    const firefox = await launchFirefox();
    onTestFinished(() => firefox.close());
    await watchAll(firefox.chrome);
    await seed(firefox, tooEarly());
    await walk(firefox);
    // The last page has come to rest: all before it has been answered.
    await expect.poll(() => factsInFront(firefox)).toMatchObject({ settled: true });
    await walkOwn(firefox);
    await firefox.stopBackground();
    expect(expected.length).toBeGreaterThanOrEqual(WALK.length);
    expect(asked(firefox)).toEqual(expected);
    // What Firefox does by itself is the same either way.
    expect([...quiet]).toContain('portal.kamusm.gov.tr');
    const loud = (await allAsked(firefox.chrome)).filter(({ host }) => !quiet.has(host));
    expect(loud.map(({ href }) => href)).toEqual([]);
  });
});
