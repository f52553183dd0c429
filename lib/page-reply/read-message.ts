import * as z from 'zod/mini';
import { fitting, list, text } from '../case/shapes';
import type { ToBackground } from '../messages';
import { portalAt } from '../pages/address';
import type { PageFacts } from '../pages/facts';
import { rules } from '../rules/all';
import { APPLICATION_STATES, METHODS, OUTCOMES, REQUEST_TYPES } from '../vocabulary/application';
import { PAGE_KINDS } from '../vocabulary/page-kinds';
import type { Place } from '../vocabulary/place';
import { PORTALS } from '../vocabulary/place';
import { cornerSchema } from './card-corners';

const offer = z.enum(['yes', 'maybe', 'no']);

const facts: z.ZodMiniType<PageFacts> = z.object({
  page: z.enum(PAGE_KINDS),
  portal: z.enum(PORTALS),
  settled: z.boolean(),
  request: z.union([
    z.object({ state: z.enum(['absent', 'open', 'unreadable']) }),
    z.object({ state: z.literal('chosen'), type: z.enum(REQUEST_TYPES) }),
  ]),
  signing: z.object({
    offered: z.object({ 'e-onay': offer, 'e-signature': offer, 'wet-signature': offer }),
    choosing: list(z.enum(METHODS), 3),
  }),
  lacksRenewal: z.boolean(),
  newest: z.nullable(z.object({ state: z.enum(APPLICATION_STATES), on: z.nullable(text(10)) })),
  outcome: z.nullable(z.enum(OUTCOMES)),
  validUntil: z.nullable(text(10)),
  named: z.boolean(),
});

const place: z.ZodMiniType<Place> = z.object({
  host: text(300),
  path: text(2000),
  heading: text(1000),
});

/** What the background answers; `frame-report` is for the popup alone. */
export type Asked = Exclude<ToBackground, { kind: 'frame-report' }>;

const asked: z.ZodMiniType<Asked> = z.union([
  z.object({ kind: z.literal('page'), view: text(100), place, facts: z.nullable(facts), again: z.boolean() }),
  z.object({ kind: z.literal('collapse'), page: z.enum(PAGE_KINDS), collapsed: z.boolean() }),
  z.object({ kind: z.literal('put-card'), corner: cornerSchema }),
  z.object({ kind: z.literal('mute-tab') }),
  z.object({ kind: z.literal('dismiss'), finding: z.enum(rules.map(({ id }) => id)) }),
  z.object({ kind: z.literal('unmute-tab') }),
  z.object({ kind: z.literal('undismiss'), finding: z.enum(rules.map(({ id }) => id)) }),
  z.object({ kind: z.enum(['open-record', 'open-letter', 'save-calendar']) }),
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
export function isAbout(page: { readonly place: Place; readonly facts: PageFacts | null }, url: string): boolean {
  const portal = portalAt(url);
  return portal !== null && page.place.host === new URL(url).host && (page.facts?.portal ?? portal) === portal;
}

/** For who reads the same things from elsewhere (the popup: what a page reports). */
export { facts as factsSchema, place as placeSchema };
