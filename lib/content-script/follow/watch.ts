import type { PageFacts } from '../../pages/facts';
import { isLoaded, listen, prop, unlisten } from '../dom';
import { sameFacts } from './same-facts';

/** A changing page is read again after this rest at the earliest, and after this one at the latest. */
const SOON = 40;
const LATE = 400;
/** Rest after a reading, in times of what it cost: at most 1.5 % of the main thread goes into a page that never rests. */
const REST_PER_COST = 65;
/** Loaded, and what matters unchanged for this long: at rest. */
const AT_REST_AFTER = 1_000;

const BY_PERSON = ['click', 'change', 'input', 'reset'];
const BY_PAGE = ['load', 'popstate', 'hashchange', 'pageshow'];
/** What changes a page's meaning without adding or removing a node. */
const ATTRIBUTES =
  'class style hidden disabled checked selected value open alt title src href aria-checked aria-selected aria-pressed aria-disabled aria-hidden aria-label aria-expanded';

export interface Watch {
  /** Reads now, for a decision on the spot. */
  onTheSpot(): PageFacts | null;
  /** Reads now and tells, changed or not. */
  again(): void;
  stop(): void;
}

/** «Not offered» is said once these have rested; what the person chooses meanwhile unsettles nothing. */
const restOf = (facts: PageFacts | null): string =>
  JSON.stringify(facts && [facts.page, facts.signing.offered, facts.lacksRenewal]);

/**
 * Follows one page from now on: reads it, reports what it read where that has changed, and says when the page has come
 * to rest. Reads at once when the person does something, and at a bounded cost when the page changes by itself.
 *
 * @param read the page as it is; `settled` goes into the facts
 * @param reported what was read and reported already
 * @param report gets what was read: the first time, on every change, and when it was asked for (`again`, back by history)
 */
export function watchPage(
  window: Window,
  read: (settled: boolean) => PageFacts | null,
  report: (facts: PageFacts | null) => void,
  reported?: PageFacts | null,
): Watch {
  const { document: doc } = window;
  let settled = false;
  let cost = 0;
  /** Readings in a row that the page's own changes caused and that brought nothing. */
  let idle = 0;
  let isFirst = true;
  let lastLook = 0;
  let due = 0;
  let timer = 0;
  let restTimer = 0;
  let isStopped = false;

  const observer = new MutationObserver(() => {
    // One record is enough to know that a reading is due; more would only cost.
    observer.disconnect();
    if (performance.now() - lastLook > LATE * 2) idle = 0;
    schedule(Math.max(cost * REST_PER_COST, Math.min(SOON * 2 ** idle, LATE)), 'page');
  });

  function schedule(wait: number, by: 'page' | 'person'): void {
    const at = performance.now() + wait;
    if (timer && due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = window.setTimeout(() => look(by), wait);
  }

  function readNow(): PageFacts | null {
    const start = performance.now();
    const facts = read(settled);
    cost = performance.now() - start;
    return facts;
  }

  function look(by: 'page' | 'person' | 'force'): void {
    clearTimeout(timer);
    timer = 0;
    if (isStopped) return;
    let facts = readNow();
    if (isFirst || reported === undefined || restOf(facts) !== restOf(reported)) {
      settled = false;
      if (facts) facts = { ...facts, settled };
      waitForRest(facts);
    }
    const isNew = reported === undefined || !sameFacts(facts, reported);
    idle = by === 'page' && !isNew ? Math.min(idle + 1, 6) : 0;
    isFirst = false;
    lastLook = performance.now();
    reported = facts;
    attend();
    if (isNew || by === 'force') report(facts);
  }

  function waitForRest(facts: PageFacts | null): void {
    clearTimeout(restTimer);
    restTimer = facts && isLoaded(doc) ? window.setTimeout(rest, AT_REST_AFTER) : 0;
  }

  function rest(): void {
    settled = true;
    look('force');
    if (!settled) return;
    restTimer = 0;
  }

  const onPerson = (event: Event): void => {
    if (event.type === 'input' && isTyping(event.target)) return;
    // A widget's script announces a person's choice by events of its own: heard too, but at a page's bounded cost.
    if (!event.isTrusted) {
      schedule(Math.max(cost * REST_PER_COST, SOON), 'page');
      return;
    }
    idle = 0;
    // After the page's own handlers.
    schedule(cost * 4, 'person');
  };
  const onPage = (event: Event): void => {
    if (event.type === 'load') {
      if (event.target !== doc && event.target !== window) return;
      if (!settled && !restTimer) waitForRest(reported ?? null);
      // What loading changed without a trace, by late styles alone, the reading at rest sees.
      if (restTimer) return;
    }
    const cameBack = event.type === 'pageshow' && 'persisted' in event && event.persisted === true;
    if (cameBack) look('force');
    else schedule(0, 'person');
  };

  function attend(): void {
    // Listening again costs nothing where we still listen; `document.open()` takes listeners away.
    listen(window, BY_PERSON, onPerson);
    listen(window, BY_PAGE, onPage);
    observer.observe(doc, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES.split(' '),
    });
  }

  // Changes of the address by the page's own script; older browsers lack it, there the page's other changes tell.
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) listen(navigation, ['currententrychange'], onPage);
  look('person');

  return {
    onTheSpot: readNow,
    again: () => look('force'),
    stop() {
      isStopped = true;
      clearTimeout(timer);
      clearTimeout(restTimer);
      observer.disconnect();
      unlisten(window, BY_PERSON, onPerson);
      unlisten(window, BY_PAGE, onPage);
      if (navigation instanceof EventTarget) unlisten(navigation, ['currententrychange'], onPage);
    },
  };
}

/** Typed text is not read, so typing changes nothing. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !/^(?:radio|checkbox)$/.test(prop(target, 'type'));
  return target instanceof HTMLTextAreaElement || prop(target, 'isContentEditable');
}
