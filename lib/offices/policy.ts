import type { Day } from '../calendar/day';
import { LANGUAGE_CHOICES, type LanguageChoice } from '../vocabulary/settings';
import type { Office } from './office';
import { readOffice } from './policy-office';
import { knownKeys, type PolicyProblem, type Readings, readings } from './policy-values';

export type { PolicyProblem, PolicyProblemKind } from './policy-values';

/** What an administrator sets for every person of this browser, with what of it could not be used. */
export interface Policy {
  readonly office: Office | null;
  readonly language?: LanguageChoice;
  readonly reminders?: ReminderPolicy;
  readonly hideWelcome: boolean;
  /** The unit's telephone number. */
  readonly unitPhone?: string;
  /** Who gets the reports of pages that are not recognised. */
  readonly reports?: ReportsTo;
  /** Values that are ignored, each by itself: the rest holds. */
  readonly problems: readonly PolicyProblem[];
}

/** Who gets reports of pages: a name to show and a mail address. */
export interface ReportsTo {
  readonly name: string;
  readonly address: string;
}

/** What an administrator can set of the reminders; see the settings of the record. */
export interface ReminderPolicy {
  readonly on?: boolean;
  readonly hour?: number;
  readonly daysBefore?: number[];
  readonly quietWhenDone?: boolean;
}

/**
 * Reads the values of `storage.managed`. Whatever they are: never a throw; what can't be used is told and left out.
 *
 * @param today where given, a source can't have been checked on a later day
 */
export function readPolicy(raw: unknown, today: Day | null = null): Policy {
  const problems: PolicyProblem[] = [];
  const read = readings(problems, today);
  if (raw === null || raw === undefined) return { office: null, hideWelcome: false, problems };
  const values = read.object('', raw);
  if (!values) return { office: null, hideWelcome: false, problems };

  knownKeys(problems, '', values, ['office', 'language', 'reminders', 'hideWelcome', 'unitPhone', 'reports']);
  const office = values.office === undefined ? null : readOffice(read, problems, values.office);
  const language = values.language === undefined ? null : read.oneOf('language', values.language, LANGUAGE_CHOICES);
  const reminders = values.reminders === undefined ? null : readReminders(read, problems, values.reminders);
  const hideWelcome = values.hideWelcome === undefined ? null : read.truth('hideWelcome', values.hideWelcome);
  const unitPhone = values.unitPhone === undefined ? null : read.phone('unitPhone', values.unitPhone);
  const reports = values.reports === undefined ? null : readReports(read, problems, values.reports);
  return {
    office,
    ...(language !== null && { language }),
    ...(reminders !== null && { reminders }),
    hideWelcome: hideWelcome ?? false,
    ...(unitPhone !== null && { unitPhone }),
    ...(reports !== null && { reports }),
    problems,
  };
}

function readReminders(read: Readings, problems: PolicyProblem[], raw: unknown): ReminderPolicy | null {
  const values = read.object('reminders', raw);
  if (!values) return null;
  knownKeys(problems, 'reminders', values, ['on', 'hour', 'daysBefore', 'quietWhenDone']);
  const on = values.on === undefined ? null : read.truth('reminders.on', values.on);
  const hour = values.hour === undefined ? null : read.whole('reminders.hour', values.hour, 0, 23);
  const daysBefore = values.daysBefore === undefined ? null : readDays(read, values.daysBefore);
  const quiet = values.quietWhenDone === undefined ? null : read.truth('reminders.quietWhenDone', values.quietWhenDone);
  const reminders = {
    ...(on !== null && { on }),
    ...(hour !== null && { hour }),
    ...(daysBefore !== null && { daysBefore }),
    ...(quiet !== null && { quietWhenDone: quiet }),
  };
  return Object.keys(reminders).length > 0 ? reminders : null;
}

function readReports(read: Readings, problems: PolicyProblem[], raw: unknown): ReportsTo | null {
  const values = read.object('reports', raw);
  if (!values) return null;
  knownKeys(problems, 'reports', values, ['name', 'address']);
  const name = read.text('reports.name', values.name, 80);
  const address = read.mailAddress('reports.address', values.address);
  return name === null || address === null ? null : { name, address };
}

/** Every number once, the farthest first; numbers that can't be are told and left out. */
function readDays(read: Readings, raw: unknown): number[] | null {
  const items = read.list('reminders.daysBefore', raw, 20);
  if (!items) return null;
  const days = items.map((item, index) => read.whole(`reminders.daysBefore[${index}]`, item, 1, 365));
  return [...new Set(days.filter((day) => day !== null))].sort((one, other) => other - one);
}
