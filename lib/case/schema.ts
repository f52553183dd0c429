import * as z from 'zod/mini';
import { type Day, isDay } from '../calendar/day';
import { PAGE_KINDS } from '../pages/facts';

/** A day of the calendar; see `lib/calendar/day.ts`. */
export const daySchema = z.custom<Day>(isDay);

export const STEP_IDS = [
  'role',
  'assignment-record',
  'apply',
  'post-form',
  'cover-letter',
  'unit-letter',
  'unit-told',
  'old-ends-known',
  'cancel',
  'approved',
  'card-received',
  'pin',
] as const;
export type StepId = (typeof STEP_IDS)[number];

export const SITUATIONS = ['no-certificate', 'certificate-in-use', 'identity-changed', 'lost-or-stolen'] as const;
export type Situation = (typeof SITUATIONS)[number];

export const E_ONAY_STATES = ['active', 'inactive', 'unknown'] as const;
export type EOnayState = (typeof E_ONAY_STATES)[number];

/** Why a unit returns an application, as far as the notice tells. */
export const RETURN_REASONS = ['too-early', 'not-e-onay', 'lost-as-renewal', 'no-cover-letter', 'other'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

const stepDays = z.partialRecord(z.enum(STEP_IDS), daySchema);

/** What is put away when the situation changes, and comes back with it. */
const shelfSchema = z.object({
  certificateValidUntil: z.nullable(daySchema),
  noticeReceivedOn: z.nullable(daySchema),
  steps: stepDays,
});

/** One person's case. The keys up to `steps` are the backup contract and stay stable. */
export const caseSchema = z.object({
  situation: z.enum(SITUATIONS),
  certificateValidUntil: z.nullable(daySchema),
  eOnay: z.enum(E_ONAY_STATES),
  noticeReceivedOn: z.nullable(daySchema),
  /** Step id to the day it was done. */
  steps: stepDays,
  /** Steps that a page ticked («sayfada görüldü»). */
  seenOnPage: z.array(z.enum(STEP_IDS)),
  /** Applications that came back, oldest first, with the steps that were cleared. */
  returned: z.array(z.object({ on: daySchema, reason: z.enum(RETURN_REASONS), cleared: stepDays })),
  /** Steps the person unticked themselves: no page ticks them again. */
  unticked: z.optional(z.array(z.enum(STEP_IDS))),
  /** What an earlier situation's process had, so that a slip of the situation loses nothing. */
  shelved: z.optional(z.partialRecord(z.enum(SITUATIONS), shelfSchema)),
});
export type Case = z.infer<typeof caseSchema>;

export const settingsSchema = z.object({
  language: z.enum(['tr', 'en', 'browser']),
  appearance: z.enum(['light', 'dark', 'system']),
  office: z.enum(['aksaray', 'genel']),
  reminders: z.object({
    on: z.boolean(),
    /** Hour of the day in Turkey from which the day's reminders come. */
    hour: z.int().check(z.gte(0), z.lte(23)),
    /** Days before the end; every number once, 1 to 365. */
    daysBefore: z.array(z.int().check(z.gte(1), z.lte(365))).check(z.maxLength(20)),
    /** Nothing more once the process is done. */
    quietWhenDone: z.boolean(),
  }),
  badge: z.boolean(),
  lastCheck: z.boolean(),
  /** Finding ids the person switched off. */
  findingsOff: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200)),
  /** Finding ids dismissed for good («bir daha gösterme»). */
  dismissed: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200)),
});
export type Settings = z.infer<typeof settingsSchema>;

/** One reminder that was delivered, or is snoozed. `id` is the plan's, so that each comes once. */
export const deliveredSchema = z.object({
  id: z.string().check(z.maxLength(120)),
  dueOn: daySchema,
  deliveredOn: daySchema,
  /** What the notification said, in the language it was said in. */
  text: z.string().check(z.maxLength(500)),
  /** Comes again on this day, once. */
  snoozedUntil: z.nullable(daySchema),
  /**
   * What became of its notification; absent in early records.
   * `unsure`: written down before the browser was asked to show it, and the answer never came (the browser was killed).
   */
  outcome: z.optional(z.enum(['shown', 'not-shown', 'unsure'])),
});
export type Delivered = z.infer<typeof deliveredSchema>;

/** A page that the person named («Bu sayfa hangisi?»); holds for the path and main heading. */
export const namedPageSchema = z.object({
  host: z.string().check(z.maxLength(100)),
  path: z.string().check(z.maxLength(300)),
  heading: z.string().check(z.maxLength(200)),
  page: z.enum(PAGE_KINDS),
  namedOn: daySchema,
});
export type NamedPage = z.infer<typeof namedPageSchema>;

/** All that is stored, in one document. Every part parses on its own, so that a broken one costs no other. */
export const recordSchema = z.object({
  version: z.literal(1),
  case: z.nullable(caseSchema),
  /** Closed cases, oldest first. */
  archive: z.array(z.object({ closedOn: daySchema, case: caseSchema })),
  settings: settingsSchema,
  history: z.array(deliveredSchema),
  namedPages: z.array(namedPageSchema),
});
export type Stored = z.infer<typeof recordSchema>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'tr',
  appearance: 'system',
  office: 'aksaray',
  reminders: { on: true, hour: 9, daysBefore: [45, 30, 14, 7, 3, 1], quietWhenDone: true },
  badge: true,
  lastCheck: true,
  findingsOff: [],
  dismissed: [],
};

export const emptyRecord = (): Stored => ({
  version: 1,
  case: null,
  archive: [],
  settings: DEFAULT_SETTINGS,
  history: [],
  namedPages: [],
});
