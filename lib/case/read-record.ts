import * as v from 'valibot';
import { bounded } from './bounds';
import { keepAllUnknown, keepUnknown } from './keep-unknown';
import { migrate } from './migrations';
import { isPlain, type Plain } from './migrations/plain';
import {
  type Case,
  caseSchema,
  closedSchema,
  DEFAULT_SETTINGS,
  deliveredSchema,
  emptyRecord,
  namedPageSchema,
  recordSchema,
  type Settings,
  STEP_IDS,
  type Stored,
  settingsSchema,
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
  const migrated = migrate(raw);
  if (migrated.state === 'newer') return migrated;
  if (migrated.state === 'unreadable') return { state: 'read', stored: emptyRecord(), broken: ['all'] };
  const { document, cuts } = bounded(migrated.document);
  const broken: string[] = [...(migrated.versionKnown ? [] : ['all']), ...cuts.map(({ part }) => part)];
  const stored: Stored = {
    version: 1,
    case: document.case === undefined ? null : readCase(document.case, 'case', broken),
    archive: readList(document.archive, 'archive', broken, readClosed),
    settings: readSettings(document.settings, broken),
    history: readList(document.history, 'history', broken, bySchema(deliveredSchema)),
    namedPages: readList(document.namedPages, 'namedPages', broken, bySchema(namedPageSchema)),
  };
  const parts = [...new Set(broken)];
  return { state: 'read', stored: keepUnknown(document, stored, Object.keys(recordSchema.entries)), broken: parts };
}

/** A case with whatever of it can be read; null without a readable situation, on which all else hangs. */
function readCase(raw: unknown, path: string, broken: string[]): Case | null {
  if (raw === null) return null;
  const situation = isPlain(raw) ? v.safeParse(caseSchema.entries.situation, raw.situation) : null;
  if (!isPlain(raw) || !situation?.success) {
    broken.push(path);
    return null;
  }
  const { entries } = caseSchema;
  const read = fieldsOf(raw, path, broken);
  const unticked = read('unticked', entries.unticked, () => undefined);
  const shelved = read('shelved', entries.shelved, () => undefined);
  const known: Case = {
    situation: situation.output,
    certificateValidUntil: read('certificateValidUntil', entries.certificateValidUntil, () => null),
    eOnay: read('eOnay', entries.eOnay, () => 'unknown' as const),
    noticeReceivedOn: read('noticeReceivedOn', entries.noticeReceivedOn, () => null),
    steps: read('steps', entries.steps, () => goodSteps(raw.steps)),
    seenOnPage: read('seenOnPage', entries.seenOnPage, () => []),
    returned: read('returned', entries.returned, () => []),
    ...(unticked && { unticked }),
    ...(shelved && { shelved }),
  };
  return keepUnknown(raw, known, Object.keys(entries));
}

/** The steps that can be read, where another one can't. */
function goodSteps(raw: unknown): Case['steps'] {
  if (!isPlain(raw)) return {};
  const good = STEP_IDS.flatMap((id) => {
    const one = v.safeParse(caseSchema.entries.steps, { [id]: raw[id] });
    return one.success ? [one.output] : [];
  });
  return Object.assign({}, ...good);
}

function readSettings(raw: unknown, broken: string[]): Settings {
  if (raw === undefined) return DEFAULT_SETTINGS;
  if (!isPlain(raw)) {
    broken.push('settings');
    return DEFAULT_SETTINGS;
  }
  const { entries } = settingsSchema;
  const read = fieldsOf(raw, 'settings', broken);
  const known: Settings = {
    language: read('language', entries.language, () => DEFAULT_SETTINGS.language),
    appearance: read('appearance', entries.appearance, () => DEFAULT_SETTINGS.appearance),
    office: read('office', entries.office, () => DEFAULT_SETTINGS.office),
    reminders: read('reminders', entries.reminders, () => DEFAULT_SETTINGS.reminders),
    badge: read('badge', entries.badge, () => DEFAULT_SETTINGS.badge),
    lastCheck: read('lastCheck', entries.lastCheck, () => DEFAULT_SETTINGS.lastCheck),
    findingsOff: read('findingsOff', entries.findingsOff, () => DEFAULT_SETTINGS.findingsOff),
    dismissed: read('dismissed', entries.dismissed, () => DEFAULT_SETTINGS.dismissed),
  };
  return keepUnknown(raw, known, Object.keys(entries));
}

/** Reads one field after another; a broken one is named and takes its fallback. */
function fieldsOf(raw: Plain, path: string, broken: string[]) {
  return <T>(key: string, schema: v.GenericSchema<unknown, T>, fallback: () => T): T => {
    const value = raw[key];
    if (value === undefined) return fallback();
    const result = v.safeParse(schema, value);
    if (result.success) return keepAllUnknown(value, result.output);
    broken.push(path);
    return fallback();
  };
}

type ReadOne<T> = (raw: unknown, broken: string[]) => T | null;

/** The entries of a list that can be read, in order. */
function readList<T>(raw: unknown, path: string, broken: string[], readOne: ReadOne<T>): T[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    broken.push(path);
    return [];
  }
  const inside: string[] = [];
  const good: T[] = [];
  for (const entry of raw) {
    const one = readOne(entry, inside);
    if (one === null) inside.push(path);
    else good.push(one);
  }
  if (inside.length > 0) broken.push(path);
  return good;
}

const bySchema =
  <T>(schema: v.GenericSchema<unknown, T>): ReadOne<T> =>
  (raw) => {
    const result = v.safeParse(schema, raw);
    return result.success ? keepAllUnknown(raw, result.output) : null;
  };

function readClosed(raw: unknown, broken: string[]): Stored['archive'][number] | null {
  if (!isPlain(raw)) return null;
  const closedOn = v.safeParse(closedSchema.entries.closedOn, raw.closedOn);
  const closed = readCase(raw.case, 'archive', broken);
  if (!closedOn.success || !closed) return null;
  return keepUnknown(raw, { closedOn: closedOn.output, case: closed }, ['closedOn', 'case']);
}
