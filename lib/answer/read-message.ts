import * as z from 'zod/mini';
import type { Place, ToBackground } from '../messages';
import { PAGE_KINDS, type PageFacts } from '../pages/facts';
import { REQUEST_TYPES } from './memory';

const METHODS = ['e-onay', 'e-signature', 'wet-signature'] as const;
const offer = z.enum(['yes', 'maybe', 'no']);

const facts: z.ZodMiniType<PageFacts> = z.object({
  page: z.enum(PAGE_KINDS),
  portal: z.enum(['bp', 'bs', 'oi', 'nb', 'mebbis']),
  settled: z.boolean(),
  request: z.union([
    z.object({ state: z.enum(['absent', 'open', 'unreadable']) }),
    z.object({ state: z.literal('chosen'), type: z.enum(REQUEST_TYPES) }),
  ]),
  signing: z.object({
    offered: z.object({ 'e-onay': offer, 'e-signature': offer, 'wet-signature': offer }),
    choosing: z.array(z.enum(METHODS)).check(z.maxLength(3)),
  }),
  outcome: z.nullable(z.enum(['applied', 'e-onay-activated', 'pin-created', 'certificate-cancelled'])),
  validUntil: z.nullable(z.string().check(z.maxLength(10))),
  named: z.boolean(),
});

const place: z.ZodMiniType<Place> = z.object({
  host: z.string().check(z.maxLength(300)),
  path: z.string().check(z.maxLength(2000)),
  heading: z.string().check(z.maxLength(1000)),
});

/** What the background answers; `frame-report` is for the popup alone. */
export type Asked = Exclude<ToBackground, { kind: 'frame-report' }>;

const asked: z.ZodMiniType<Asked> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), view: z.string().check(z.maxLength(100)), place, facts: z.nullable(facts) }),
  z.object({ kind: z.literal('collapse'), page: z.enum(PAGE_KINDS), collapsed: z.boolean() }),
  z.object({ kind: z.literal('mute-tab') }),
  z.object({ kind: z.literal('dismiss'), finding: z.string().check(z.maxLength(60)) }),
  z.object({ kind: z.literal('open-record') }),
]);

/** @returns the message, or null where it is none of ours, whatever it holds; never throws */
export function readMessage(raw: unknown): Asked | null {
  try {
    const parsed = asked.safeParse(raw);
    return parsed.success ? parsed.data : null;
  } catch {
    // A getter or proxy inside the message: no message of ours has one.
    return null;
  }
}

/** For who reads the same things from elsewhere (the popup: what a page reports). */
export { facts as factsSchema, place as placeSchema };
