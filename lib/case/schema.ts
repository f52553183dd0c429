import * as v from 'valibot';
import { type Day, isDay } from '../calendar/day';
import { FIRST_OFFICE, OFFICE_IDS } from '../offices/offices';
import { PAGE_KINDS } from '../vocabulary/page-kinds';
import { APPEARANCES, LANGUAGE_CHOICES } from '../vocabulary/settings';
import { byKey, list, only, text, whole } from './shapes';

/** A day of the calendar; see `lib/calendar/day.ts`. */
export const daySchema = v.custom<Day>(isDay);

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

/**
 * The most entries that each list keeps: many times what a person comes by. All of them are read for every card, so a list
 * without a bound would make each slower.
 */
export const MOST = {
  /** Delivered reminders; years of them. */
  history: 300,
  namedPages: 200,
  /** Closed cases: three years each. */
  archive: 50,
  returned: 50,
  steps: STEP_IDS.length,
  findingIds: 200,
  daysBefore: 20,
} as const;

const stepDays = byKey(STEP_IDS, daySchema);

/** What is put away when the situation changes, and comes back with it. */
const shelfSchema = v.object({
  certificateValidUntil: v.nullable(daySchema),
  noticeReceivedOn: v.nullable(daySchema),
  steps: stepDays,
});

/** One person's case. The keys up to `steps` are the backup contract and stay stable. */
export const caseSchema = v.object({
  situation: v.picklist(SITUATIONS),
  certificateValidUntil: v.nullable(daySchema),
  eOnay: v.picklist(E_ONAY_STATES),
  noticeReceivedOn: v.nullable(daySchema),
  /** Step id to the day it was done. */
  steps: stepDays,
  /** Steps that a page ticked («sayfada görüldü»). */
  seenOnPage: list(v.picklist(STEP_IDS), MOST.steps),
  /** Applications that came back, oldest first, with the steps that were cleared. */
  returned: list(v.object({ on: daySchema, reason: v.picklist(RETURN_REASONS), cleared: stepDays }), MOST.returned),
  /** Steps the person unticked themselves: no page ticks them again. */
  unticked: v.optional(list(v.picklist(STEP_IDS), MOST.steps)),
  /** What an earlier situation's process had, so that a slip of the situation loses nothing. */
  shelved: v.optional(byKey(SITUATIONS, shelfSchema)),
});
export type Case = v.InferOutput<typeof caseSchema>;

export const LONGEST_FINDING_ID = 60;
const findingIds = list(text(LONGEST_FINDING_ID), MOST.findingIds);

export const settingsSchema = v.object({
  language: v.picklist(LANGUAGE_CHOICES),
  appearance: v.picklist(APPEARANCES),
  office: v.picklist(OFFICE_IDS),
  reminders: v.object({
    on: v.boolean(),
    /** Hour of the day in Turkey from which the day's reminders come. */
    hour: whole(0, 23),
    /** Days before the end; every number once, 1 to 365. */
    daysBefore: list(whole(1, 365), MOST.daysBefore),
    /** Nothing more once the process is done. */
    quietWhenDone: v.boolean(),
  }),
  badge: v.boolean(),
  lastCheck: v.boolean(),
  /** Finding ids the person switched off. */
  findingsOff: findingIds,
  /** Finding ids dismissed for good («bir daha gösterme»). */
  dismissed: findingIds,
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** One reminder that was delivered, or is snoozed. `id` is the plan's, so that each comes once. */
export const deliveredSchema = v.object({
  id: text(120),
  dueOn: daySchema,
  deliveredOn: daySchema,
  /** What the notification said, in the language it was said in. */
  text: text(500),
  /** Comes again on this day, once. */
  snoozedUntil: v.nullable(daySchema),
  /**
   * What became of its notification; absent in early records.
   * `unsure`: written down before the browser was asked to show it, and the answer never came (the browser was killed).
   */
  outcome: v.optional(v.picklist(['shown', 'not-shown', 'unsure'])),
  /** The browser refused it when it was told first. */
  triedAgain: v.optional(v.boolean()),
});
export type Delivered = v.InferOutput<typeof deliveredSchema>;

/** A page that the person named («Bu sayfa hangisi?»); holds for the path and main heading. */
export const namedPageSchema = v.object({
  host: text(100),
  path: text(300),
  heading: text(200),
  page: v.picklist(PAGE_KINDS),
  namedOn: daySchema,
});
export type NamedPage = v.InferOutput<typeof namedPageSchema>;

/** A case that ended, with the day on which it was put away. */
export const closedSchema = v.object({ closedOn: daySchema, case: caseSchema });

/** All that is stored, in one document. Every part parses on its own, so that a broken one costs no other. */
export const recordSchema = v.object({
  version: only(1),
  case: v.nullable(caseSchema),
  /** Closed cases, oldest first. */
  archive: list(closedSchema, MOST.archive),
  settings: settingsSchema,
  history: list(deliveredSchema, MOST.history),
  namedPages: list(namedPageSchema, MOST.namedPages),
});
export type Stored = v.InferOutput<typeof recordSchema>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'tr',
  appearance: 'system',
  office: FIRST_OFFICE.id,
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
