import type { BrowserContext, Page } from 'playwright-core';

export interface Served {
  readonly html: string | Buffer;
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  /** Whether a served page answered; everything else is refused and never leaves the computer. */
  readonly served: boolean;
  readonly body: string | null;
}

/** The test's own internet: pages under their real host names, and a log of all that was asked for. */
export interface Site {
  readonly asked: readonly Asked[];
  /** Serves this under `url` from now on (`#…` doesn't count). */
  put(url: string, page: string | Served): void;
  /** Serves nothing any more, and forgets what was asked. */
  forget(): void;
  /** Serves a page and opens it in a new tab, or in `tab`. */
  open(url: string, page: string | Served, tab?: Page): Promise<Page>;
}

const key = (url: string): string => url.split('#', 1)[0] ?? url;

export async function serve(context: BrowserContext): Promise<Site> {
  const pages = new Map<string, Served>();
  const asked: Asked[] = [];
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const page = pages.get(key(request.url())) ?? pages.get(key(request.url()).split('?', 1)[0] ?? '');
    // The browser asks for every host's icon by itself; that is no page's doing, nor ours.
    if (!request.url().endsWith('/favicon.ico'))
      asked.push({
        method: request.method(),
        url: request.url(),
        served: page !== undefined,
        body: request.postData(),
      });
    if (!page) return route.abort('namenotresolved').catch(() => {});
    await route
      .fulfill({
        status: page.status ?? 200,
        body: page.html,
        contentType: page.contentType ?? 'text/html; charset=utf-8',
        ...(page.headers ? { headers: { ...page.headers } } : {}),
      })
      // The tab may be gone before its answer comes.
      .catch(() => {});
  });
  const put = (url: string, page: string | Served) =>
    void pages.set(key(url), typeof page === 'string' ? { html: page } : page);
  return {
    asked,
    put,
    forget() {
      pages.clear();
      asked.length = 0;
    },
    async open(url, page, tab) {
      put(url, page);
      const shown = tab ?? (await context.newPage());
      await shown.goto(url, { waitUntil: 'load' });
      return shown;
    },
  };
}
