import * as z from 'zod/mini';
import { isDay } from '../calendar/day';
import { bounded, type Part } from './bounds';
import { migrate } from './migrations';
import { isPlain } from './migrations/plain';
import {
  type Case,
  caseSchema,
  closedSchema,
  DEFAULT_SETTINGS,
  deliveredSchema,
  emptyRecord,
  findingId,
  namedPageSchema,
  returnedSchema,
  SITUATIONS,
  STEP_IDS,
  type Stored,
  settingsSchema,
  shelfSchema,
  stepId,
} from './schema';

export type Read =
  | { readonly state: 'newer' }
  /** `broken` names the parts in which something could not be read or did not fit; empty where all is well. */
  | { readonly state: 'read'; readonly stored: Stored; readonly broken: readonly string[] };

/**
 * Reads a stored document of any age and in any state, part by part: what is broken costs nothing that is not.
 * An absent part takes its default without a word; unknown keys stay where they are, so that an edit keeps them.
 *
 * @param raw what storage holds under the record's key; `undefined` where it holds nothing. Never throws
 */
export function readRecord(raw: unknown): Read {
  if (raw === undefined) return { state: 'read', stored: emptyRecord(), broken: [] };
  try {
    return readDocument(raw);
  } catch {
    // A getter or proxy inside it: no storage gives one.
    return { state: 'read', stored: emptyRecord(), broken: ['all'] };
  }
}

function readDocument(raw: unknown): Read {
  const migrated = migrate(raw);
  if (migrated.state === 'newer') return migrated;
  if (migrated.state === 'unreadable') return { state: 'read', stored: emptyRecord(), broken: ['all'] };
  const { document, cuts } = bounded(migrated.document);
  broken.clear();
  const stored = z.parse(reader, { ...document, version: 1 });
  const parts = [...(migrated.versionKnown ? [] : ['all']), ...cuts.map(({ part }) => part), ...broken];
  return { state: 'read', stored, broken: [...new Set(parts)] };
}

/** Where the reading under way found something broken; it is done in one go, so there is never a second. */
const broken = new Set<Part>();
const reader = recordReader((part) => broken.add(part));

/**
 * The record's schema in which whatever is broken takes its fallback, and unknown keys stay.
 *
 * @param report is told the part in which something is broken
 */
function recordReader(report: (part: Part) => void): z.ZodMiniType<Stored> {
  /** What is broken takes the fallback and is reported; what is absent takes it without a word. */
  const orElse = <T>(part: Part, schema: z.ZodMiniType<T>, fallback: (raw: unknown) => z.core.util.NoUndefined<T>) =>
    z.catch(
      z._default(schema, () => fallback(undefined)),
      ({ input }) => {
        report(part);
        return fallback(input);
      },
    );
  /** What is broken is left out and reported. */
  const ifReadable = <T>(part: Part, schema: z.ZodMiniType<T>) =>
    z.catch(z.optional(schema), () => {
      report(part);
      return undefined;
    });
  /** The entries that can be read, in order. */
  const entries = <T>(part: Part, entry: z.ZodMiniType<T>) =>
    z.pipe(
      z.array(z.unknown()),
      z.transform((raws: unknown[]): T[] =>
        raws.flatMap((raw) => {
          const read = z.safeParse(entry, raw);
          if (!read.success) report(part);
          return read.success ? [read.data] : [];
        }),
      ),
    );
  const list = <T>(part: Part, entry: z.ZodMiniType<T>) => orElse(part, entries(part, entry), () => []);

  const ofCase = caseSchema.shape;
  const person = (part: Part) =>
    z.looseObject({
      // On the situation all else hangs: without it there is no case.
      situation: ofCase.situation,
      certificateValidUntil: orElse(part, ofCase.certificateValidUntil, () => null),
      eOnay: orElse(part, ofCase.eOnay, () => 'unknown' as const),
      noticeReceivedOn: orElse(part, ofCase.noticeReceivedOn, () => null),
      steps: orElse(part, ofCase.steps, readableSteps),
      seenOnPage: list(part, stepId),
      returned: list(part, z.looseObject(returnedSchema.shape)),
      unticked: ifReadable(part, entries(part, stepId)),
      shelved: ifReadable(part, z.partialRecord(z.enum(SITUATIONS), z.looseObject(shelfSchema.shape))),
    });

  const ofSettings = settingsSchema.shape;
  const ofReminders = ofSettings.reminders.shape;
  const defaults = DEFAULT_SETTINGS;
  const setting = <T>(schema: z.ZodMiniType<T>, fallback: z.core.util.NoUndefined<T>) =>
    orElse('settings', schema, () => fallback);
  const reminders = z.looseObject({
    on: setting(ofReminders.on, defaults.reminders.on),
    hour: setting(ofReminders.hour, defaults.reminders.hour),
    daysBefore: setting(ofReminders.daysBefore, defaults.reminders.daysBefore),
    quietWhenDone: setting(ofReminders.quietWhenDone, defaults.reminders.quietWhenDone),
  });
  const settings = z.looseObject({
    language: setting(ofSettings.language, defaults.language),
    appearance: setting(ofSettings.appearance, defaults.appearance),
    office: setting(ofSettings.office, defaults.office),
    reminders: setting(reminders, defaults.reminders),
    badge: setting(ofSettings.badge, defaults.badge),
    lastCheck: setting(ofSettings.lastCheck, defaults.lastCheck),
    unitPhone: ifReadable('settings', ofSettings.unitPhone),
    letter: ifReadable('settings', ofSettings.letter),
    findingsOff: list('settings', findingId),
    dismissed: list('settings', findingId),
  });

  return z.looseObject({
    version: z.literal(1),
    case: orElse('case', z.nullable(person('case')), () => null),
    archive: list('archive', z.looseObject({ closedOn: closedSchema.shape.closedOn, case: person('archive') })),
    settings: setting(settings, defaults),
    history: list('history', z.looseObject(deliveredSchema.shape)),
    namedPages: list('namedPages', z.looseObject(namedPageSchema.shape)),
  });
}

/** The steps that can be read, where another one can't. */
function readableSteps(raw: unknown): Case['steps'] {
  if (!isPlain(raw)) return {};
  const steps: Case['steps'] = {};
  for (const id of STEP_IDS) {
    const on = raw[id];
    if (isDay(on)) steps[id] = on;
  }
  return steps;
}
