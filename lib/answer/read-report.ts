import * as v from 'valibot';
import { fitting, only, text } from '../case/shapes';
import type { PageReport } from '../messages';
import { factsSchema, placeSchema } from './read-message';

const reportSchema: v.GenericSchema<unknown, PageReport> = v.object({
  place: placeSchema,
  facts: v.nullable(factsSchema),
  texts: v.array(v.object({ as: v.picklist(['heading', 'label', 'button', 'option']), text: text(2_000) })),
});

const frameReportSchema = v.object({ kind: only('frame-report'), nonce: text(100), report: reportSchema });

/** @returns what a page reports, or null where it is no report, whatever it holds; never throws */
export const readReport = (raw: unknown): PageReport | null => fitting(reportSchema, raw);

/** The same from a frame below the top one, which answers by a message of its own; null for another question's answer. */
export function readFrameReport(raw: unknown, nonce: string): PageReport | null {
  const answer = fitting(frameReportSchema, raw);
  return answer?.nonce === nonce ? answer.report : null;
}
