import type { Asked, Served } from '../harness/serve';
import type { Bidi } from './bidi';

/** The test's own internet in Firefox: pages under their real host names, and a log of all that was asked for. */
export interface SiteInFirefox {
  readonly asked: readonly Asked[];
  /** Serves this under `url` from now on (`#…` doesn't count). */
  put(url: string, page: string | Served): void;
  /** Serves nothing any more, and forgets what was asked. */
  forget(): void;
  /** Lets this address fail in the net itself, so that the tab shows the browser's own error under it. */
  fail(url: string): void;
}

interface Sent {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly url: string; readonly method: string };
}

const key = (url: string): string => url.split('#', 1)[0] ?? url;

export async function serveInFirefox(bidi: Bidi): Promise<SiteInFirefox> {
  const pages = new Map<string, Served>();
  const failing = new Set<string>();
  const asked: Asked[] = [];
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addDataCollector', { dataTypes: ['request'], maxEncodedDataSize: 1_000_000 });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
  const bodyOf = async (request: string): Promise<string | null> => {
    const got = { dataType: 'request', request };
    const { bytes } = await bidi.send<{ bytes: { type: string; value: string } }>('network.getData', got);
    return bytes.type === 'base64' ? Buffer.from(bytes.value, 'base64').toString() : bytes.value;
  };
  const answer = async ({ request: { request, url, method } }: Sent): Promise<void> => {
    const page = pages.get(key(url)) ?? pages.get(key(url).split('?', 1)[0] ?? '');
    const body = method === 'POST' ? await bodyOf(request).catch(() => null) : null;
    // The browser asks for every host's icon by itself; that is no page's doing, nor ours.
    if (!url.endsWith('/favicon.ico')) asked.push({ method, url, served: page !== undefined, body });
    // No host leads anywhere but to this computer (`network.dns.forceResolve`).
    if (failing.has(key(url))) return void (await bidi.send('network.continueRequest', { request }));
    if (!page) return void (await bidi.send('network.failRequest', { request }));
    const headers = { 'content-type': page.contentType ?? 'text/html; charset=utf-8', ...page.headers };
    await bidi.send('network.provideResponse', {
      request,
      statusCode: page.status ?? 200,
      reasonPhrase: 'OK',
      headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
      body: { type: 'base64', value: Buffer.from(page.html).toString('base64') },
    });
  };
  bidi.on('network.beforeRequestSent', (sent: Sent) => {
    // The tab may be gone before its answer comes.
    if (sent.isBlocked) answer(sent).catch(() => {});
  });
  return {
    asked,
    put: (url, page) => void pages.set(key(url), typeof page === 'string' ? { html: page } : page),
    fail: (url) => void failing.add(key(url)),
    forget() {
      pages.clear();
      failing.clear();
      asked.length = 0;
    },
  };
}
