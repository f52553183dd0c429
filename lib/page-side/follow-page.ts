import type { PageReply, PageReport, Place, Press, ToBackground, ToPage } from '../messages';
import type { PageFacts, PageKind } from '../pages/facts';
import { askBackground, type Send } from './ask';
import { cardInPage } from './card-in-page';
import { lastCheck } from './last-check';
import type { Paint } from './overlay';
import { sameFacts, watchPage } from './watch';

/** What the page side needs of the page, of the extension, and to draw with. */
export interface PagePorts {
  readonly window: Window;
  /** The document of a frame that is shown in another page says less on its own. */
  readonly isTop: boolean;
  read(settled: boolean, as?: PageKind): PageFacts | null;
  place(): Place;
  texts(): PageReport['texts'];
  pressOf(element: Element, page: PageKind): Press | null;
  fieldOf(field: 'request-type' | 'signing'): Element | null;
  /** Whether anything can be said on such a page; where not, the background is left asleep. */
  isWorthAsking(facts: PageFacts | null): boolean;
  readonly send: Send;
  /** False once the extension was updated, switched off or removed under the page. */
  isAlive(): boolean;
  /** Hears the background and the popup; what is returned is the answer. */
  hear(listener: (message: ToPage) => PageReport | null): void;
  readonly paint: Paint;
  readonly css: string;
}

/** Follows a page for as long as it lives: reads it, asks what is to be said, shows it, and checks before sending. */
export function followPage(ports: PagePorts): void {
  if (!ports.isAlive()) return;
  const { window } = ports;
  const view = window.crypto.randomUUID();
  let facts: PageFacts | null = null;
  /** The facts that the holds and the card rest on. */
  let judged: PageFacts | null = null;
  /** The kind the person gave this place. */
  let named: { readonly kind: PageKind; readonly at: string } | null = null;
  let hasAsked = false;
  let asks = 0;

  const card = cardInPage({
    window,
    paint: ports.paint,
    css: ports.css,
    fieldOf: ports.fieldOf,
    tell,
    answered: (sendAnyway) => check.answered(sendAnyway),
  });
  const check = lastCheck({
    window,
    pressOf: (element) => (facts ? ports.pressOf(element, facts.page) : null),
    isCurrent() {
      const now = watch.onTheSpot();
      return !now || sameFacts(now.facts, judged);
    },
    ask: card.ask,
    passed: card.hushHint,
  });

  const read = (settled: boolean): PageFacts | null => {
    const own = ports.read(settled);
    return own ?? (named && named.at === here() ? ports.read(settled, named.kind) : null);
  };
  const here = (): string => JSON.stringify(ports.place());

  async function onFacts(now: PageFacts | null) {
    if (!ports.isAlive()) return stop();
    if (now?.page !== facts?.page) newPage();
    facts = now;
    if (!hasAsked && !ports.isWorthAsking(now)) return;
    hasAsked = true;
    const asked = ++asks;
    const reply = await askBackground(ports.send, { kind: 'page', view, place: ports.place(), facts: now });
    if (asked !== asks) return;
    if (!ports.isAlive()) return stop();
    if (reply) return onReply(reply, now);
    // Nobody can say whether what stands there still holds.
    newPage();
  }

  function onReply(reply: PageReply, about: PageFacts | null) {
    if (reply.namedAs && !about) {
      const at = here();
      if (named?.kind === reply.namedAs && named.at === at) return;
      named = { kind: reply.namedAs, at };
      return watch.again();
    }
    judged = about;
    card.show(reply.card);
    check.arm(reply.holds);
  }

  function newPage(): void {
    judged = null;
    check.newView();
    check.arm({});
    card.show(null);
  }

  function tell(message: ToBackground) {
    if (!ports.isAlive()) return stop();
    const done = ports.send(message);
    if (message.kind === 'mute-tab' || message.kind === 'dismiss') void done.then(() => watch.again(), watch.again);
    else done.catch(() => {});
  }

  function report(withTexts: boolean): PageReport {
    return { place: ports.place(), facts: read(facts?.settled ?? false), texts: withTexts ? ports.texts() : [] };
  }

  function onMessage(message: ToPage): PageReport | null {
    switch (message.kind) {
      case 'look-again':
        named = null;
        hasAsked = hasAsked || ports.isTop;
        watch.again();
        return null;
      case 'focus-card':
        card.moveFocus();
        return null;
      case 'report': {
        if (ports.isTop) return report(message.withTexts);
        if (facts) tell({ kind: 'frame-report', nonce: message.nonce, report: report(message.withTexts) });
        return null;
      }
    }
  }

  function stop(): void {
    asks++;
    watch.stop();
    check.stop();
    card.close();
  }

  const watch = watchPage(window, read, (now) => void onFacts(now));
  ports.hear(onMessage);
}
