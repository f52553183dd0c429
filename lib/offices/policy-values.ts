import { asDay, type Day, dayOf } from '../calendar/day';
import { visibleText } from '../visible-text';
import { readPhone } from './phone';

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

/** One plain address: nothing in it can add a second one, a subject or a text to the mail. */
const MAIL = /^[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,6}$/i;

type Values = Readonly<Record<string, unknown>>;

/** Turkey's law on electronic signatures came into force then: no source of ours can be older. */
const FIRST_DAY = dayOf(2004, 7, 23);

/** Readers of single values: the value, or null with the problem noted. */
export interface Readings {
  object(path: string, raw: unknown): Values | null;
  list(path: string, raw: unknown, most: number): readonly unknown[] | null;
  /** Trimmed, without line breaks and without what is not seen. */
  text(path: string, raw: unknown, most: number): string | null;
  truth(path: string, raw: unknown): boolean | null;
  whole(path: string, raw: unknown, least: number, most: number): number | null;
  oneOf<const T extends string>(path: string, raw: unknown, allowed: readonly T[]): T | null;
  phone(path: string, raw: unknown): string | null;
  mailAddress(path: string, raw: unknown): string | null;
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
      // What is far too long is not even read through.
      const text = raw.length > most * 4 ? '' : visibleText(raw);
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
    phone(path, raw) {
      if (typeof raw !== 'string') return no(path, 'wrong-type');
      return readPhone(raw) ?? no(path, 'not-allowed');
    },
    mailAddress(path, raw) {
      if (typeof raw !== 'string') return no(path, 'wrong-type');
      return MAIL.test(raw) ? raw : no(path, 'not-allowed');
    },
    readOn(path, raw) {
      const day = asDay(raw);
      if (!day || day < FIRST_DAY || (today && day > today)) return no(path, 'not-a-day');
      return day;
    },
  };
}

const MOST_UNKNOWN = 5;
const LONGEST_KEY = 40;

/** Notes the keys that nothing reads, a misspelt one would else seem to hold: the first few, and how many more there are. */
export function knownKeys(problems: PolicyProblem[], path: string, values: Values, known: readonly string[]): void {
  const unknown = Object.keys(values).filter((key) => !known.includes(key));
  const named = unknown.slice(0, MOST_UNKNOWN).map(shortKey);
  const more = unknown.length - named.length;
  for (const key of more > 0 ? [...named, `… (+${more})`] : named) {
    problems.push({ path: path === '' ? key : `${path}.${key}`, why: 'unknown-key' });
  }
}

function shortKey(key: string): string {
  const text = visibleText(key.slice(0, LONGEST_KEY + 1));
  return text.length > LONGEST_KEY ? `${text.slice(0, LONGEST_KEY)}…` : text;
}

const isObject = (raw: unknown): raw is Values => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
