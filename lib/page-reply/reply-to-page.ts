import type { Day } from '../calendar/day';
import type { Edit } from '../case/edit';
import type { Stored } from '../case/schema';
import { type CardItem, type CardView, type Holds, type HoldView, NO_HOLDS, type PageReply } from '../messages';
import type { Office } from '../offices/office';
import type { PageFacts } from '../pages/facts';
import { assess } from '../rules/assess';
import { holds } from '../rules/holds';
import type { Finding } from '../rules/rule';
import { sayFinding } from '../saying/finding';
import type { Corner } from '../vocabulary/corner';
import { TONES } from '../vocabulary/findings';
import type { Language } from '../vocabulary/language';
import type { PageKind } from '../vocabulary/page-kinds';
import type { Place } from '../vocabulary/place';
import { spokenIn } from '../words/spoken';
import { hasReported, type Memory, tabOf, withReported, withTab } from './memory';
import { proved } from './proved';

/** What the background knows when a page asks. */
export interface Known {
  readonly stored: Stored;
  readonly office: Office;
  readonly today: Day;
  readonly language: Language;
  readonly tab: number;
  /** What the page says has succeeded, and what is pressed in its card, may go into the record. */
  readonly mayWrite: boolean;
  /** Where the person has put the card on this host. */
  readonly corner: Corner;
}

export interface PageAsks {
  readonly view: string;
  readonly place: Place;
  readonly facts: PageFacts | null;
  /** Told before: it asks only whether the answer is another one now. */
  readonly again: boolean;
}

/** With the session's memory as it stands afterwards (the same object where nothing changed). */
export interface Answer {
  readonly reply: PageReply;
  readonly memory: Memory;
  /** What the page has proved of the person's own case. */
  readonly edit: Edit | null;
}

const NOTHING: PageReply = { card: null, holds: NO_HOLDS, namedAs: null };

/** What a page is told: the card, the presses to hold back, and the kind the person gave the place; and what it proves. */
export function replyToPage(asks: PageAsks, memory: Memory, known: Known): Answer {
  if (asks.facts === null)
    return { reply: { ...NOTHING, namedAs: kindGivenTo(asks.place, known.stored) }, memory, edit: null };
  const { facts, view } = asks;
  const before = remember(facts, memory, known.tab);
  const isNews = facts.outcome !== null && !hasReported(before, known.tab, view, facts.outcome);
  const remembered = isNews && facts.outcome ? withReported(before, known.tab, view, facts.outcome) : before;
  const tab = tabOf(remembered, known.tab);
  if (tab.muted) return { reply: NOTHING, memory: remembered, edit: null };

  const question = {
    facts,
    case: known.stored.case,
    office: known.office,
    today: known.today,
    chosenEarlier: tab.chosen,
    noCaseShown: remembered.noCaseShownOn !== null && remembered.noCaseShownOn !== view,
    findingsOff: known.stored.settings.findingsOff,
    dismissed: known.stored.settings.dismissed,
  };
  const findings = assess(question);
  const saysNoCase = findings.some(({ id }) => id === 'no-case-yet');
  return {
    reply: {
      card: findings.length === 0 ? null : card(findings, facts.page, remembered, known),
      holds: known.stored.settings.lastCheck ? sayHolds(holds(question), known) : NO_HOLDS,
      namedAs: null,
    },
    memory: saysNoCase ? { ...remembered, noCaseShownOn: view } : remembered,
    edit: isNews && !asks.again && known.mayWrite ? proved(facts, known.stored.case, known.today) : null,
  };
}

/**
 * The form's choice is remembered for the later steps of this tab. A new login begins a new application, and a form that
 * asks anew has forgotten; one that does not ask (its second step, its summary) has not.
 */
function remember({ page, request }: PageFacts, memory: Memory, tab: number): Memory {
  const asks = page === 'application-form' && request.state !== 'absent';
  if (!asks && page !== 'application-login') return memory;
  const chosen = asks && request.state === 'chosen' ? request.type : null;
  return chosen === tabOf(memory, tab).chosen ? memory : withTab(memory, tab, { chosen });
}

function kindGivenTo(place: Place, stored: Stored): PageKind | null {
  const named = stored.namedPages.find(
    ({ host, path, heading }) => host === place.host && path === place.path && heading === place.heading,
  );
  return named?.page ?? null;
}

function card(findings: readonly Finding[], page: PageKind, memory: Memory, known: Known): CardView {
  const words = spokenIn(known.language);
  const all = findings.map((finding) => sayFinding(words, finding, known.language));
  const items = known.mayWrite ? all : all.map(withoutDismissal);
  const gravest = TONES.find((tone) => findings.some((finding) => finding.tone === tone)) ?? 'info';
  return {
    lang: known.language,
    appearance: known.stored.settings.appearance,
    page,
    collapsed: memory.collapsed.includes(page),
    corner: known.corner,
    items,
    words: {
      region: words.labels.product,
      collapse: words.card.collapse,
      expand: words.card.expand,
      move: words.card.move,
      more: words.card.more,
      pill: words.card.pill(items.length, words.labels.tones[gravest]),
      muteTab: words.card.muteTab,
      muted: words.card.muted,
      undo: words.card.undo,
      copyByHand: words.card.copyByHand,
    },
  };
}

/** A page around a frame can lay itself over a button and have it pressed unseen. */
const withoutDismissal = (item: CardItem): CardItem => ({
  ...item,
  actions: item.actions.filter((action) => action.do !== 'dismiss'),
});

function sayHolds(held: ReadonlyMap<string, Finding>, { language, stored }: Known): Holds {
  const words = spokenIn(language);
  const views: HoldView[] = [];
  /** Findings of one wording are one view. */
  const places = new Map<string, number>();
  const byChosen: Record<string, number> = {};
  for (const [chosen, finding] of held) {
    const { toneWord, title, body, source } = sayFinding(words, finding, language);
    const wording = JSON.stringify([title, body, source]);
    const place = places.get(wording) ?? views.length;
    byChosen[chosen] = place;
    if (place < views.length) continue;
    places.set(wording, place);
    views.push({
      lang: language,
      appearance: stored.settings.appearance,
      toneWord,
      title,
      body,
      source,
      giveUp: words.card.giveUp,
      sendAnyway: words.card.sendAnyway,
      pressAgain: words.card.pressAgain,
    });
  }
  return { views, byChosen };
}
