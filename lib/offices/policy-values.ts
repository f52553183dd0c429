import { asDay, type Day, dayOf } from '../calendar/day';

export type PolicyProblemKind =
  | 'unknown-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'out-of-range'
  | 'no-source'
  | 'not-a-day';

/** One value that is ignored: where it stands (`office.renewalWindow.value.months`) and why. */
export interface PolicyProblem {
  readonly path: string;
  readonly why: PolicyProblemKind;
}

type Values = Readonly<Record<string, unknown>>;

/** Turkey's law on electronic signatures came into force then: no source of ours can be older. */
const FIRST_DAY = dayOf(2004, 7, 23);

/** Readers of single values: the value, or null with the problem noted. */
export interface Readings {
  object(path: string, raw: unknown): Values | null;
  list(path: string, raw: unknown, most: number): readonly unknown[] | null;
  /** Trimmed, without line breaks. */
  text(path: string, raw: unknown, most: number): string | null;
  truth(path: string, raw: unknown): boolean | null;
  whole(path: string, raw: unknown, least: number, most: number): number | null;
  oneOf<const T extends string>(path: string, raw: unknown, allowed: readonly T[]): T | null;
  /** A day on which a source was read. */
  readOn(path: string, raw: unknown): Day | null;
}

export function readings(problems: PolicyProblem[], today: Day | null): Readings {
  const no = (path: string, why: PolicyProblemKind): null => {
    problems.push({ path, why });
    return null;
  };
  return {
    object: (path, raw) => (isObject(raw) ? raw : no(path, 'wrong-type')),
    list(path, raw, most) {
      if (!Array.isArray(raw)) return no(path, 'wrong-type');
      return raw.length > most ? no(path, 'out-of-range') : raw;
    },
    text(path, raw, most) {
      if (typeof raw !== 'string') return no(path, 'wrong-type');
      const text = raw.replace(/\s+/g, ' ').trim();
      return text.length === 0 || text.length > most ? no(path, 'out-of-range') : text;
    },
    truth: (path, raw) => (typeof raw === 'boolean' ? raw : no(path, 'wrong-type')),
    whole(path, raw, least, most) {
      if (typeof raw !== 'number' || !Number.isInteger(raw)) return no(path, 'wrong-type');
      return raw < least || raw > most ? no(path, 'out-of-range') : raw;
    },
    oneOf(path, raw, allowed) {
      if (typeof raw !== 'string') return no(path, 'wrong-type');
      return allowed.find((value) => value === raw) ?? no(path, 'not-allowed');
    },
    readOn(path, raw) {
      const day = asDay(raw);
      if (!day || day < FIRST_DAY || (today && day > today)) return no(path, 'not-a-day');
      return day;
    },
  };
}

/** Notes every key that nothing reads: a misspelt one would else seem to hold. */
export function knownKeys(problems: PolicyProblem[], path: string, values: Values, known: readonly string[]): void {
  for (const key of Object.keys(values)) {
    if (!known.includes(key)) problems.push({ path: path === '' ? key : `${path}.${key}`, why: 'unknown-key' });
  }
}

const isObject = (raw: unknown): raw is Values => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
