import * as z from 'zod/mini';
import { type Day, isDay } from '../calendar/day';
import { type DateFor, type Unlikely, unlikelyDate } from '../calendar/typed-date';
import { bounded, type Cut } from './bounds';
import { type Change, changesBetween } from './changes';
import { isPlain } from './migrations/plain';
import { type Case, caseSchema, type Delivered, MOST, recordSchema, type Stored, settingsSchema } from './schema';
import { placeOf } from './shapes';
import { newCase } from './situation';

export type { Change } from './changes';

/** Largest file that is read, in bytes: a record of many years takes a tenth of it. */
export const BACKUP_LIMIT = 5_000_000;

const FORMAT = 'eimza-asistani/backup';
const VERSION = 1;

/** The backup file: pretty JSON, the case by its contract's keys and all else that is stored beside it. */
export function writeBackup(stored: Stored, now: Date): string {
  const { case: person, settings, history, archive, namedPages } = stored;
  const exportedAt = Number.isNaN(now.getTime()) ? null : now.toISOString();
  const file = { format: FORMAT, version: VERSION, exportedAt, case: person, settings, history, archive, namedPages };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type ReadBackup =
  | {
      readonly ok: true;
      /** The record as it would be; the very same object where nothing would change. */
      readonly next: Stored;
      readonly changes: readonly Change[];
      /** Dates of the file that are possible but unlikely: told, never refused. */
      readonly unlikely: readonly { readonly field: string; readonly day: Day; readonly why: Unlikely }[];
      /** What does not fit into the record: it stays in the file, its newest entries come. */
      readonly cuts: readonly Cut[];
    }
  | {
      readonly ok: false;
      readonly problem: 'too-large' | 'not-json' | 'not-a-backup' | 'newer' | 'broken';
      /** With `broken`: the path of the value that can't be, e.g. `case.steps.apply`. */
      readonly where?: string;
    };

// Each key is free to be absent; unknown ones are left behind.
const fileSchema = z.object({
  case: z.optional(z.nullable(z.exactPartial(caseSchema))),
  settings: z.optional(
    z.object({
      ...z.exactPartial(settingsSchema).shape,
      reminders: z.exactOptional(z.exactPartial(settingsSchema.shape.reminders)),
    }),
  ),
  history: z.optional(recordSchema.shape.history),
  archive: z.optional(recordSchema.shape.archive),
  namedPages: z.optional(recordSchema.shape.namedPages),
});
type File = z.infer<typeof fileSchema>;

/**
 * Reads a backup file and works out what it would change. Nothing is stored here, and nothing ever throws.
 *
 * A key that is absent leaves what is there, in the case too; `steps`, where present, replaces all steps. History is
 * joined, so that no reminder that has come comes again. Unknown keys are ignored.
 *
 * @param text the file's content
 * @param current the record as it stands
 * @param today for telling unlikely dates
 */
export function readBackup(text: string, current: Stored, today: Day): ReadBackup {
  if (text.length > BACKUP_LIMIT || new TextEncoder().encode(text).length > BACKUP_LIMIT) {
    return { ok: false, problem: 'too-large' };
  }
  const json = parseJson(text);
  if (!json) return { ok: false, problem: 'not-json' };
  const { value } = json;
  if (!isPlain(value) || value.format !== FORMAT || !('version' in value))
    return { ok: false, problem: 'not-a-backup' };
  if (typeof value.version === 'number' && value.version > VERSION) return { ok: false, problem: 'newer' };
  if (value.version !== VERSION) return { ok: false, problem: 'broken', where: 'version' };
  const { document, cuts } = bounded(value);
  const file = z.safeParse(fileSchema, document);
  if (!file.success) return { ok: false, problem: 'broken', where: placeOf(file.error) };
  const person = caseAfter(file.data.case, current.case);
  if (!person) return { ok: false, problem: 'broken', where: 'case.situation' };
  const restored = { ...partsAfter(file.data, current), case: person.case };
  const changes = changesBetween(current, restored);
  return {
    ok: true,
    next: changes.length === 0 ? current : restored,
    changes,
    unlikely: changes.flatMap((change) => unlikelyIn(change, today)),
    cuts: withHistory(cuts, file.data.history ?? [], restored.history),
  };
}

/** @returns null where a case would have to begin without a situation */
function caseAfter(file: File['case'], current: Case | null): { readonly case: Case | null } | null {
  if (file === undefined) return { case: current };
  if (file === null) return { case: null };
  const { situation } = file;
  if (!current && !situation) return null;
  const base =
    current ?? newCase({ situation: situation ?? 'no-certificate', certificateValidUntil: null, eOnay: 'unknown' });
  if (!file.steps) return { case: { ...base, ...file } };
  // Marks that the file is silent about hold only for the steps that stand as they stood.
  const { steps } = file;
  const seenOnPage = base.seenOnPage.filter((step) => steps[step] && steps[step] === base.steps[step]);
  const { unticked: _, ...rest } = base;
  return { case: { ...rest, seenOnPage, ...file } };
}

function partsAfter(file: File, current: Stored): Stored {
  const { reminders, ...settings } = file.settings ?? {};
  return {
    ...current,
    archive: file.archive ?? current.archive,
    settings: {
      ...current.settings,
      ...settings,
      reminders: { ...current.settings.reminders, ...reminders },
    },
    history: joined(current.history, file.history ?? []),
    namedPages: file.namedPages ?? current.namedPages,
  };
}

/**
 * Both histories, by the day of delivery; where both know a reminder, this computer's word stands, and of the file as many
 * of the newest come as there is room for.
 */
function joined(mine: Stored['history'], more: readonly Delivered[]): Stored['history'] {
  const known = new Set(mine.map(({ id }) => id));
  const added = more.filter(({ id }) => !known.has(id)).toSorted(byDelivery);
  const room = MOST.history - mine.length;
  if (added.length === 0 || room <= 0) return mine;
  return [...mine, ...added.slice(-room)].sort(byDelivery);
}

const byDelivery = (a: Delivered, b: Delivered): number =>
  a.deliveredOn < b.deliveredOn ? -1 : a.deliveredOn > b.deliveredOn ? 1 : 0;

/** The cuts, with what of the file's history found no room beside this computer's own. */
function withHistory(
  cuts: readonly Cut[],
  inFile: readonly Delivered[],
  restored: readonly Delivered[],
): readonly Cut[] {
  const known = new Set(restored.map(({ id }) => id));
  const left = inFile.filter(({ id }) => !known.has(id)).length;
  if (left === 0) return cuts;
  const cutBefore = cuts.find(({ part }) => part === 'history')?.count ?? 0;
  return [...cuts.filter(({ part }) => part !== 'history'), { part: 'history', count: cutBefore + left }];
}

function unlikelyIn(change: Change, today: Day) {
  const what = dateKind(change);
  const day = change.to;
  if (!what || !isDay(day)) return [];
  const why = unlikelyDate(day, today, what);
  return why ? [{ field: change.field, day, why }] : [];
}

function dateKind({ field }: Change): DateFor | null {
  if (field === 'certificateValidUntil') return 'certificate-end';
  if (field === 'noticeReceivedOn') return 'notice';
  return field.startsWith('step:') ? 'step-done' : null;
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return null;
  }
}
