import * as z from 'zod/mini';
import { type Day, isDay } from '../calendar/day';
import { FIRST_OFFICE, OFFICE_IDS } from '../offices/offices';
import { LONGEST_PHONE } from '../offices/phone';
import { PAGE_KINDS } from '../vocabulary/page-kinds';
import { APPEARANCES, LANGUAGE_CHOICES } from '../vocabulary/settings';
import { list, text, whole } from './shapes';

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
export const stepId = z.enum(STEP_IDS);

/** As they are offered: the commonest first. */
export const SITUATIONS = ['certificate-in-use', 'no-certificate', 'identity-changed', 'lost-or-stolen'] as const;
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

const stepDays = z.partialRecord(stepId, daySchema);

/** What is put away when the situation changes, and comes back with it. */
export const shelfSchema = z.object({
  certificateValidUntil: z.nullable(daySchema),
  noticeReceivedOn: z.nullable(daySchema),
  steps: stepDays,
});

/** An application that came back, with the steps that were cleared. */
export const returnedSchema = z.object({ on: daySchema, reason: z.enum(RETURN_REASONS), cleared: stepDays });

/** One person's case. The keys up to `steps` are the backup contract and stay stable. */
export const caseSchema = z.object({
  situation: z.enum(SITUATIONS),
  certificateValidUntil: z.nullable(daySchema),
  eOnay: z.enum(E_ONAY_STATES),
  noticeReceivedOn: z.nullable(daySchema),
  /** Step id to the day it was done. */
  steps: stepDays,
  /** Steps that a page ticked («sayfada görüldü»). */
  seenOnPage: list(stepId, MOST.steps),
  /** Oldest first. */
  returned: list(returnedSchema, MOST.returned),
  /** Steps the person unticked themselves: no page ticks them again. */
  unticked: z.optional(list(stepId, MOST.steps)),
  /** What an earlier situation's process had, so that a slip of the situation loses nothing. */
  shelved: z.optional(z.partialRecord(z.enum(SITUATIONS), shelfSchema)),
});
export type Case = z.infer<typeof caseSchema>;

export const LONGEST_FINDING_ID = 60;
export const findingId = text(LONGEST_FINDING_ID);
const findingIds = list(findingId, MOST.findingIds);

export const settingsSchema = z.object({
  language: z.enum(LANGUAGE_CHOICES),
  appearance: z.enum(APPEARANCES),
  office: z.enum(OFFICE_IDS),
  reminders: z.object({
    on: z.boolean(),
    /** Hour of the day in Turkey from which the day's reminders come. */
    hour: whole(0, 23),
    /** Days before the end; every number once, 1 to 365. */
    daysBefore: list(whole(1, 365), MOST.daysBefore),
    /** Nothing more once the process is done. */
    quietWhenDone: z.boolean(),
  }),
  badge: z.boolean(),
  lastCheck: z.boolean(),
  /** The own unit's telephone number, as the person typed it. */
  unitPhone: z.optional(text(LONGEST_PHONE)),
  /** What the letter keeps of the school and of who signs it, where the person asked for that; null: asked to forget. */
  letter: z.optional(
    z.nullable(
      z.object({
        province: text(100),
        district: text(100),
        institution: text(100),
        signerName: text(100),
        signerTitle: text(100),
      }),
    ),
  ),
  /** Finding ids the person switched off. */
  findingsOff: findingIds,
  /** Finding ids dismissed for good («bir daha gösterme»). */
  dismissed: findingIds,
});
export type Settings = z.infer<typeof settingsSchema>;

/** One reminder that was delivered, or is snoozed. `id` is the plan's, so that each comes once. */
export const deliveredSchema = z.object({
  id: text(120),
  dueOn: daySchema,
  deliveredOn: daySchema,
  /** What the notification said, in the language it was said in. */
  text: text(500),
  /** Comes again on this day, once. */
  snoozedUntil: z.nullable(daySchema),
  /**
   * What became of its notification; absent in early records.
   * `unsure`: written down before the browser was asked to show it, and the answer never came (the browser was killed).
   */
  outcome: z.optional(z.enum(['shown', 'not-shown', 'unsure'])),
  /** The browser refused it when it was told first. */
  triedAgain: z.optional(z.boolean()),
});
export type Delivered = z.infer<typeof deliveredSchema>;

/** A page that the person named («Bu sayfa hangisi?»); holds for the path and main heading. */
export const namedPageSchema = z.object({
  host: text(100),
  path: text(300),
  heading: text(200),
  page: z.enum(PAGE_KINDS),
  namedOn: daySchema,
});
export type NamedPage = z.infer<typeof namedPageSchema>;

/** A case that ended, with the day on which it was put away. */
export const closedSchema = z.object({ closedOn: daySchema, case: caseSchema });

/** All that is stored, in one document. Every part parses on its own, so that a broken one costs no other. */
export const recordSchema = z.object({
  version: z.literal(1),
  case: z.nullable(caseSchema),
  /** Closed cases, oldest first. */
  archive: list(closedSchema, MOST.archive),
  settings: settingsSchema,
  history: list(deliveredSchema, MOST.history),
  namedPages: list(namedPageSchema, MOST.namedPages),
});
export type Stored = z.infer<typeof recordSchema>;

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
