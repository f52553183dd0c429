import { MASK } from '../../lib/page-report/mask';
import type { PageText } from '../../lib/vocabulary/place';
import { Refused } from './project';

/** A page report as the popup copies it (`lib/page-report`). */
export interface Report {
  readonly version: string;
  readonly host: string;
  readonly path: string;
  readonly texts: readonly PageText[];
}

const TEXT = /^(heading|label|button|option): (.+)$/;

export function readReport(copied: string): Report {
  const lines = copied.replaceAll('\r', '').split('\n');
  const first = lines.findIndex((line) => line.startsWith('E-İmza Asistanı '));
  const last = lines.findIndex((line) => line.startsWith('recognised: '));
  const of = (key: string): string | null =>
    lines
      .slice(first + 1, last)
      .find((line) => line.startsWith(`${key}: `))
      ?.slice(key.length + 2)
      .trim() ?? null;
  const host = of('host');
  const path = of('path');
  if (first < 0 || last < first || !host || !path?.startsWith('/'))
    throw new Refused('this is no page report: it begins with «E-İmza Asistanı», host and path');
  const version = /^[\w.]+/.exec(lines[first]?.slice('E-İmza Asistanı '.length) ?? '')?.[0] ?? '';
  return { version, host, path: addressPath(path), texts: lines.slice(last + 1).flatMap(textIn) };
}

/** What is masked in an address is some word there; what belongs in none is left out. */
const addressPath = (path: string): string => path.replaceAll(MASK, 'x').replace(/[^\w./-]/g, '');

function textIn(line: string): Report['texts'] {
  const [, as, text] = TEXT.exec(line) ?? [];
  if (text === undefined) return [];
  switch (as) {
    case 'heading':
    case 'label':
    case 'button':
    case 'option':
      return [{ as, text }];
    default:
      return [];
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * A page with the texts of a report: which label belongs to which options a report does not tell, so all options stand in
 * one choice of their own, where nothing is chosen yet. Layout and order are ours.
 */
export function reportAsHtml({ texts }: Report): string {
  const all = (as: string): readonly string[] =>
    texts.filter((text) => text.as === as).map(({ text }) => escaped(text));
  const [title = 'E-imza', ...more] = all('heading');
  const options = all('option').map((text) => `        <option>${text}</option>`);
  const lines = [
    `    <h1>${title}</h1>`,
    ...more.map((text) => `    <h2>${text}</h2>`),
    '    <form>',
    ...all('label').map((text) => `      <p><label>${text} <input></label></p>`),
    ...(options.length > 0 ? ['      <select>', '        <option></option>', ...options, '      </select>'] : []),
    ...all('button').map((text) => `      <button type="button">${text}</button>`),
    '    </form>',
  ];
  return `<!DOCTYPE html>
<html lang="tr">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
  </head>
  <body>
${lines.join('\n')}
  </body>
</html>
`;
}
