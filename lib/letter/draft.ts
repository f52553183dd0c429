import * as z from 'zod/mini';
import type { Day } from '../calendar/day';
import { appliedOn } from '../case/progress';
import { type Case, daySchema, type Settings } from '../case/schema';
import { text } from '../case/shapes';
import { METHODS } from '../vocabulary/application';
import { ownDistrict } from './institution';
import { LETTER_TYPES, type LetterInput, type LetterType } from './letter';

/** What is kept of the form while the browser is open. Never the T.C. number. */
export type LetterDraft = Omit<LetterInput, 'tcNumber'>;

/** The session storage's key for the draft. */
export const LETTER_DRAFT = 'letter-draft';

/** The longest text a field takes: bounds the letter to one A4 page. */
export const FIELD_LIMIT = 100;
export const CHANGE_LIMIT = 50;
export const ENCLOSURES_LIMIT = 300;

const line = text(FIELD_LIMIT);

const fields = {
  type: z.enum(LETTER_TYPES),
  route: z.enum(['province', 'district']),
  province: line,
  district: line,
  institution: line,
  name: line,
  title: line,
  signing: z.nullable(z.enum(METHODS)),
  appliedOn: z.nullable(daySchema),
  validUntil: z.nullable(daySchema),
  changed: text(CHANGE_LIMIT),
  changedFrom: text(CHANGE_LIMIT),
  changedTo: text(CHANGE_LIMIT),
  number: line,
  writtenOn: daySchema,
  signerName: line,
  signerTitle: line,
  enclosures: text(ENCLOSURES_LIMIT),
};

/**
 * The draft as the session kept it over what the record suggests, field by field: whatever does not parse is left out.
 *
 * @param raw whatever the session storage gives
 * @param suggested see {@link suggestedDraft}
 */
export function readDraft(raw: unknown, suggested: LetterDraft): LetterDraft {
  if (typeof raw !== 'object' || raw === null) return suggested;
  const kept = Object.entries(fields).flatMap(([key, schema]) => {
    const parsed = z.safeParse(schema, Reflect.get(raw, key));
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return { ...suggested, ...Object.fromEntries(kept) };
}

const TYPES: Record<Case['situation'], LetterType> = {
  'no-certificate': 'first',
  'certificate-in-use': 'renewal',
  'identity-changed': 'identity-change',
  'lost-or-stolen': 'lost-or-stolen',
};

/**
 * What the record already answers of the form.
 *
 * @param province the person's province, empty where the office names none
 */
export function suggestedDraft(recorded: Case | null, province: string, today: Day): LetterDraft {
  const type = recorded ? TYPES[recorded.situation] : 'renewal';
  return {
    type,
    route: 'province',
    province,
    district: '',
    institution: '',
    name: '',
    title: '',
    // The one way that the notice knows for each: first by hand (article 2), renewal in time by e-onay (article 4).
    signing: type === 'renewal' && recorded?.eOnay === 'active' ? 'e-onay' : signingOf(type),
    appliedOn: recorded && appliedOn(recorded),
    validUntil: recorded?.certificateValidUntil ?? null,
    changed: '',
    changedFrom: '',
    changedTo: '',
    number: '',
    writtenOn: today,
    signerName: '',
    signerTitle: '',
    enclosures: enclosuresFor(type),
  };
}

/** What of a letter is the same the next time: the school and who signs. */
export type Remembered = NonNullable<Settings['letter']>;

export const rememberedOf = (draft: LetterDraft): Remembered => ({
  province: draft.province,
  district: draft.district,
  institution: draft.institution,
  signerName: draft.signerName,
  signerTitle: draft.signerTitle,
});

/** What the record answers of the form, and what the person asked to be remembered. */
export function withRemembered(suggested: LetterDraft, remembered: Settings['letter']): LetterDraft {
  if (!remembered) return suggested;
  const { district, ...others } = remembered;
  return withDistrict({ ...suggested, ...others }, district);
}

const signingOf = (type: LetterType): LetterDraft['signing'] => (type === 'first' ? 'wet-signature' : null);

/** The unit sees the change in the population register. */
const enclosuresFor = (type: LetterType): string => (type === 'identity-change' ? 'Nüfus kayıt örneği, 1 sayfa' : '');

/**
 * The draft with another type: how the application was signed is asked anew, since another one was, and enclosures that
 * nobody has typed follow the type.
 */
export function withType(draft: LetterDraft, type: LetterType, suggested: LetterDraft): LetterDraft {
  if (type === draft.type) return draft;
  const isTyped = draft.enclosures !== enclosuresFor(draft.type);
  return {
    ...draft,
    type,
    signing: type === suggested.type ? suggested.signing : signingOf(type),
    enclosures: isTyped ? draft.enclosures : enclosuresFor(type),
  };
}

/** The draft with a district as typed: its own directorate stands before the province's, the centre («Merkez») has none. */
export function withDistrict(draft: LetterDraft, district: string): LetterDraft {
  const [before, after] = [draft.district, district].map((typed) => ownDistrict(typed, draft.province) !== '');
  if (before === after) return { ...draft, district };
  return { ...draft, district, route: after ? 'district' : 'province' };
}
