import * as z from 'zod/mini';
import { E_ONAY_STATES, SITUATIONS } from './case/schema';

const draftSchema = z.object({
  office: z.enum(['aksaray', 'genel']),
  situation: z.nullable(z.enum(SITUATIONS)),
  /** The last day as it was typed so far. */
  end: z.string().check(z.maxLength(60)),
  eOnay: z.enum(E_ONAY_STATES),
});

/** The first-use form as far as it is filled in; lives in the session, so that closing the popup loses nothing. */
export type FirstUseDraft = z.infer<typeof draftSchema>;

export const EMPTY_DRAFT: FirstUseDraft = { office: 'aksaray', situation: null, end: '', eOnay: 'unknown' };

/** @param raw what the session holds; what is no draft counts as an empty one */
export function readFirstUseDraft(raw: unknown): FirstUseDraft {
  const parsed = draftSchema.safeParse(raw);
  return parsed.success ? parsed.data : EMPTY_DRAFT;
}
