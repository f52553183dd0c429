import * as v from 'valibot';
import { fitting, only, text } from '../case/shapes';
import type { Place, ToBackground } from '../messages';
import { PAGE_KINDS, type PageFacts } from '../pages/facts';
import { REQUEST_TYPES } from './memory';

const METHODS = ['e-onay', 'e-signature', 'wet-signature'] as const;
const offer = v.picklist(['yes', 'maybe', 'no']);

const facts: v.GenericSchema<unknown, PageFacts> = v.object({
  page: v.picklist(PAGE_KINDS),
  portal: v.picklist(['bp', 'bs', 'oi', 'nb', 'mebbis']),
  settled: v.boolean(),
  request: v.union([
    v.object({ state: v.picklist(['absent', 'open', 'unreadable']) }),
    v.object({ state: only('chosen'), type: v.picklist(REQUEST_TYPES) }),
  ]),
  signing: v.object({
    offered: v.object({ 'e-onay': offer, 'e-signature': offer, 'wet-signature': offer }),
    choosing: v.pipe(v.array(v.picklist(METHODS)), v.maxLength(3)),
  }),
  outcome: v.nullable(v.picklist(['applied', 'e-onay-activated', 'pin-created', 'certificate-cancelled'])),
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
  v.object({ kind: only('page'), view: text(100), place, facts: v.nullable(facts) }),
  v.object({ kind: only('glance') }),
  v.object({ kind: only('collapse'), page: v.picklist(PAGE_KINDS), collapsed: v.boolean() }),
  v.object({ kind: only('mute-tab') }),
  v.object({ kind: only('dismiss'), finding: text(60) }),
  v.object({ kind: only('open-record') }),
]);

/** @returns the message, or null where it is none of ours, whatever it holds; never throws */
export const readMessage = (raw: unknown): Asked | null => fitting(asked, raw);

/** For who reads the same things from elsewhere (the popup: what a page reports). */
export { facts as factsSchema, place as placeSchema };
