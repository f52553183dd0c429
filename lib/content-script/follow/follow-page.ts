import type { Holds, HoldView, PageReply, PageReport, ToBackground, ToPage } from '../../messages';
import { chosenKey } from '../../pages/chosen';
import type { PageFacts } from '../../pages/facts';
import type { ShownPlace } from '../../pages/field';
import type { Press } from '../../vocabulary/application';
import type { FieldToShow } from '../../vocabulary/findings';
import type { PageKind } from '../../vocabulary/page-kinds';
import type { Place } from '../../vocabulary/place';
import { type CardInPage, cardInPage } from '../card/card-in-page';
import type { Paint } from '../card/overlay';
import type { Checks, checksIn } from '../last-check/checks';
import type { FirstListener } from '../last-check/first-listener';
import { askBackground, nameOfView, type Send, saysNothing } from './ask-background';
import { sameButChosen, sameFacts } from './same-facts';
import { type Watch, watchPage } from './watch';

/** What the page side needs of the page, of the extension, and to draw with. */
export interface PagePorts {
  readonly window: Window;
  /** The document of a frame that is shown in another page says less on its own. */
  readonly isTop: boolean;
  read(settled: boolean, as?: PageKind): PageFacts | null;
  /** Where the page stands, without its heading: costs nothing. */
  address(): Place;
  place(): Place;
  texts(): PageReport['texts'];
  /** Whether the page may change without a load; one that doesn't is read once, until there is something to show. */
  mayChange(): boolean;
  /** Where the right option stands; null where there is nothing to show. */
  placeToShow(show: FieldToShow): ShownPlace | null;
  /** Where applications are made: the last check before sending, and what it reads of the page. */
  readonly checks: {
    readonly in: typeof checksIn;
    readonly first: FirstListener;
    pressOf(element: Element, page: PageKind): Press | null;
  } | null;
  readonly send: Send;
  /** False once the extension was updated, switched off or removed under the page. */
  isAlive(): boolean;
  readonly paint: Paint;
  /** The style of what is drawn. */
  readonly css: string;
}

/** Hears the background and the popup; what is returned is the answer. */
export type PageListener = (message: ToPage) => PageReport | null;

const CHANGES_THE_ANSWER = new Set<ToBackground['kind']>(['mute-tab', 'unmute-tab', 'dismiss', 'undismiss']);

const NO_CHECKS: Checks['acts'] = { giveUp() {}, sendAnyway() {} };

/**
 * Follows a page for as long as it lives: reads it, asks what is to be said, shows it, and checks before sending. What a
 * page needs only once there is something to show is made only then: on most pages there is nothing.
 *
 * @returns what is to hear the background and the popup
 */
export function followPage(ports: PagePorts): PageListener {
  const { window } = ports;
  const view = nameOfView();
  let facts: PageFacts | null = null;
  /** What the background said last in advance of a press, and of which page. */
  let judged: { readonly facts: PageFacts; readonly holds: Holds } | null = null;
  /** The kind the person gave this place. */
  let named: { readonly kind: PageKind; readonly at: string } | null = null;
  let hasAsked = false;
  let asks = 0;
  let watch: Watch | null = null;
  let drawn: { readonly card: CardInPage; readonly checks: Checks | null } | null = null;

  function make(): NonNullable<typeof drawn> {
    if (drawn) return drawn;
    const checks =
      ports.checks?.in(window, {
        overlay: () => card.overlay,
        pressOf: (element) => (facts ? (ports.checks?.pressOf(element, facts.page) ?? null) : null),
        holdOf,
        first: ports.checks.first,
      }) ?? null;
    const card = cardInPage({
      window,
      paint: ports.paint,
      css: ports.css,
      acts: checks?.acts ?? NO_CHECKS,
      placeToShow: ports.placeToShow,
      tell,
      onLost: () => checks?.lost(),
    });
    drawn = { card, checks };
    return drawn;
  }

  /** By what the page shows at this very moment; null too where the background has never spoken of such a page. */
  function holdOf(press: Press): HoldView | null {
    const now = watch?.onTheSpot() ?? null;
    if (!now || !judged || !sameButChosen(now, judged.facts)) return null;
    const { request, signing } = now;
    const place =
      judged.holds.byChosen[chosenKey({ request, choosing: press === 'as-it-stands' ? signing.choosing : [press] })];
    return place === undefined ? null : (judged.holds.views[place] ?? null);
  }

  const read = (settled: boolean): PageFacts | null => {
    const own = ports.read(settled);
    return own ?? (named && named.at === here() ? ports.read(settled, named.kind) : null);
  };
  const here = (): string => JSON.stringify(ports.place());

  async function onFacts(now: PageFacts | null) {
    if (!ports.isAlive()) return stop();
    if (now?.page !== facts?.page) newPage();
    const again = sameFacts(now, facts);
    facts = now;
    // An unrecognised page may be one that the person has named; a frame can't be named.
    if (!hasAsked && !now && !ports.isTop) return;
    hasAsked = true;
    const asked = ++asks;
    // The heading tells only which page the person has named.
    const place = now && !now.named ? ports.address() : ports.place();
    const reply = await askBackground(ports.send, { kind: 'page', view, place, facts: now, again });
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
      return look();
    }
    judged = about && { facts: about, holds: reply.holds };
    if (!drawn && saysNothing(reply)) return;
    const { card, checks } = make();
    watch ??= watchPage(window, read, onRead, about);
    card.show(reply.card, about ? { request: about.request, choosing: about.signing.choosing } : undefined);
    checks?.arm(reply.holds.views.length > 0);
  }

  const onRead = (now: PageFacts | null): void => void onFacts(now);

  /** Reads anew and asks, changed or not. */
  function look(): void {
    if (watch) watch.again();
    else onRead(read(false));
  }

  function newPage(): void {
    judged = null;
    drawn?.checks?.newView();
    drawn?.checks?.arm(false);
    drawn?.card.show(null);
  }

  function tell(message: ToBackground) {
    if (!ports.isAlive()) return stop();
    const done = ports.send(message);
    if (CHANGES_THE_ANSWER.has(message.kind)) void done.then(look, look);
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
        look();
        return null;
      case 'focus-card':
        drawn?.card.moveFocus();
        return null;
      case 'show-field':
        if (facts) make().card.showField(message.action);
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
    watch?.stop();
    drawn?.checks?.stop();
    drawn?.card.close();
  }

  if (ports.mayChange()) watch = watchPage(window, read, onRead);
  else look();
  return onMessage;
}
