import type { PageReport } from '../messages';
import { mask } from './mask';

/** Enough to add a wording to the recognisers; a page of many thousand texts is cut. */
const MOST_LINES = 300;

/**
 * «Sayfa raporu»: what a page says of itself, masked, one text per line, for the person to read and send on themselves.
 *
 * @param version of the extension
 * @returns plain text, English keys: it is read by who keeps the recognisers
 */
export function pageReport({ place, facts, texts }: PageReport, version: string): string {
  const lines = [...new Set(texts.map(({ as, text }) => `${as}: ${mask(text)}`))];
  const cut = lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES} more`] : [];
  return [
    `E-İmza Asistanı ${version}`,
    `host: ${place.host}`,
    `path: ${mask(place.path)}`,
    `heading: ${mask(place.heading)}`,
    `recognised: ${facts ? facts.page : 'no'}`,
    ...lines.slice(0, MOST_LINES),
    ...cut,
  ].join('\n');
}
