import * as z from 'zod/mini';
import type { Day } from '../calendar/day';
import { appliedOn } from '../case/progress';
import { type Case, daySchema } from '../case/schema';
import { text } from '../case/shapes';
import { METHODS } from '../vocabulary/application';
import { LETTER_TYPES, type LetterInput, type LetterType } from './letter';

/** What is kept of the form while the browser is open. Never the T.C. number. */
export type LetterDraft = Omit<LetterInput, 'tcNumber'>;

/** The session storage's key for the draft. */
export const LETTER_DRAFT = 'letter-draft';

/** The longest text a field takes: bounds the letter to one A4 page. */
export const FIELD_LIMIT = 100;
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
  changed: line,
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
    signing: type === 'first' ? 'wet-signature' : type === 'renewal' && recorded?.eOnay === 'active' ? 'e-onay' : null,
    appliedOn: recorded && appliedOn(recorded),
    validUntil: recorded?.certificateValidUntil ?? null,
    changed: '',
    number: '',
    writtenOn: today,
    signerName: '',
    signerTitle: '',
    enclosures: '',
  };
}
