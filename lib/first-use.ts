import * as z from 'zod/mini';
import { E_ONAY_STATES, SITUATIONS } from './case/schema';
import { fitting, text } from './case/shapes';
import { OFFICE_IDS } from './offices/offices';

const draftSchema = z.object({
  office: z.nullable(z.enum(OFFICE_IDS)),
  situation: z.nullable(z.enum(SITUATIONS)),
  /** The last day as it was typed so far. */
  end: text(60),
  eOnay: z.enum(E_ONAY_STATES),
  role: z.optional(z.enum(['signs-last', 'not-sure'])),
  /** The last day is in the record already, out of a file; the other questions are still open. */
  begun: z.optional(z.boolean()),
});

/** The first-use form as far as it is filled in; lives in the session, so that closing the popup loses nothing. */
export type FirstUseDraft = z.infer<typeof draftSchema>;

export const EMPTY_DRAFT: FirstUseDraft = { office: null, situation: null, end: '', eOnay: 'unknown' };

/** @param raw what the session holds; what is no draft counts as an empty one */
export const readFirstUseDraft = (raw: unknown): FirstUseDraft => fitting(draftSchema, raw) ?? EMPTY_DRAFT;
