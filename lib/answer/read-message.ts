import * as v from 'valibot';
import { fitting, only, text } from '../case/shapes';
import type { ToBackground } from '../messages';
import { portalAt } from '../pages/address';
import type { PageFacts } from '../pages/facts';
import { rules } from '../rules/all';
import { METHODS, OUTCOMES, REQUEST_TYPES } from '../vocabulary/application';
import { PAGE_KINDS } from '../vocabulary/page-kinds';
import type { Place } from '../vocabulary/place';
import { PORTALS } from '../vocabulary/place';

const offer = v.picklist(['yes', 'maybe', 'no']);

const facts: v.GenericSchema<unknown, PageFacts> = v.object({
  page: v.picklist(PAGE_KINDS),
  portal: v.picklist(PORTALS),
  settled: v.boolean(),
  request: v.union([
    v.object({ state: v.picklist(['absent', 'open', 'unreadable']) }),
    v.object({ state: only('chosen'), type: v.picklist(REQUEST_TYPES) }),
  ]),
  signing: v.object({
    offered: v.object({ 'e-onay': offer, 'e-signature': offer, 'wet-signature': offer }),
    choosing: v.pipe(v.array(v.picklist(METHODS)), v.maxLength(3)),
  }),
  outcome: v.nullable(v.picklist(OUTCOMES)),
  validUntil: v.nullable(text(10)),
  named: v.boolean(),
});

const place: v.GenericSchema<unknown, Place> = v.object({
  host: text(300),
  path: text(2000),
  heading: text(1000),
});

/** What the background answers; `frame-report` is for the popup alone. */
export type Asked = Exclude<ToBackground, { kind: 'frame-report' }>;

const asked: v.GenericSchema<unknown, Asked> = v.union([
  v.object({ kind: only('page'), view: text(100), place, facts: v.nullable(facts), again: v.boolean() }),
  v.object({ kind: only('collapse'), page: v.picklist(PAGE_KINDS), collapsed: v.boolean() }),
  v.object({ kind: only('mute-tab') }),
  v.object({ kind: only('dismiss'), finding: v.picklist(rules.map(({ id }) => id)) }),
  v.object({ kind: only('open-record') }),
]);

/**
 * @param from the address of the page that sent it, as the browser tells it: a page may speak of itself alone
 * @returns the message, or null where it is none of ours, whatever it holds; never throws
 */
export function readMessage(raw: unknown, from: string): Asked | null {
  const message = fitting(asked, raw);
  if (message?.kind === 'page' && !isAbout(message, from)) return null;
  return message;
}

/** Whether what a page tells of itself fits the address at which the browser has it. */
export function isAbout(told: { readonly place: Place; readonly facts: PageFacts | null }, url: string): boolean {
  const portal = portalAt(url);
  return portal !== null && told.place.host === new URL(url).host && (told.facts?.portal ?? portal) === portal;
}

/** For who reads the same things from elsewhere (the popup: what a page reports). */
export { facts as factsSchema, place as placeSchema };
