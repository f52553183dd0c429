import * as z from 'zod/mini';
import { fitting, list, text } from '../case/shapes';
import type { PageReport } from '../messages';
import { TEXT_KINDS } from '../vocabulary/place';
import { factsSchema, isAbout, placeSchema } from './read-message';

/** More than a page is read for (lib/pages/texts.ts); a page's process could send without end. */
const MOST_TEXTS = 2_000;

const reportSchema: z.ZodMiniType<PageReport> = z.object({
  place: placeSchema,
  facts: z.nullable(factsSchema),
  texts: list(z.object({ as: z.enum(TEXT_KINDS), text: text(2_000) }), MOST_TEXTS),
});

const frameReportSchema = z.object({ kind: z.literal('frame-report'), nonce: text(100), report: reportSchema });

/**
 * @param from the address of the page that reports, as the browser tells it: a page may speak of itself alone
 * @returns what it reports, or null where it is no report, whatever it holds; never throws
 */
export const readReport = (raw: unknown, from: string): PageReport | null => of(fitting(reportSchema, raw), from);

/** The same from a frame below the top one, which answers by a message of its own; null for another question's answer. */
export function readFrameReport(raw: unknown, nonce: string, from: string): PageReport | null {
  const answer = fitting(frameReportSchema, raw);
  return answer?.nonce === nonce ? of(answer.report, from) : null;
}

const of = (report: PageReport | null, from: string): PageReport | null =>
  report && isAbout(report, from) ? report : null;
