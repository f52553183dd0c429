import * as z from 'zod/mini';
import type { PageReport } from '../messages';
import { factsSchema, placeSchema } from './read-message';

const reportSchema: z.ZodMiniType<PageReport> = z.object({
  place: placeSchema,
  facts: z.nullable(factsSchema),
  texts: z.array(
    z.object({ as: z.enum(['heading', 'label', 'button', 'option']), text: z.string().check(z.maxLength(2_000)) }),
  ),
});

const frameReportSchema = z.object({ kind: z.literal('frame-report'), nonce: z.string(), report: reportSchema });

/** @returns what a page reports, or null where it is no report, whatever it holds; never throws */
export function readReport(raw: unknown): PageReport | null {
  try {
    const parsed = reportSchema.safeParse(raw);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The same from a frame below the top one, which answers by a message of its own; null for another question's answer. */
export function readFrameReport(raw: unknown, nonce: string): PageReport | null {
  try {
    const parsed = frameReportSchema.safeParse(raw);
    return parsed.success && parsed.data.nonce === nonce ? parsed.data.report : null;
  } catch {
    return null;
  }
}
