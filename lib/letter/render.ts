import type { Letter } from './letter';

const LINE = '\n';
/** Number and date share a line in official letters, the date at its right. */
const DATE_COLUMN = 60;

/** The letter as plain text, for editors that take no formatting. */
export function letterText(letter: Letter): string {
  const blocks = [
    letter.heading.join(LINE),
    [`${`Sayı : ${letter.number}`.padEnd(DATE_COLUMN)}    ${letter.date}`, `Konu : ${letter.subject}`].join(LINE),
    letter.addressee.join(LINE),
    ...letter.paragraphs,
    letter.signature.join(LINE),
  ];
  if (letter.enclosures.length) blocks.push(['Ek:', ...numbered(letter.enclosures)].join(LINE));
  return blocks.join(LINE + LINE);
}

/** Only the text between addressee and signature: EBYS makes the rest itself. */
export const bodyText = (letter: Letter): string => letter.paragraphs.join(LINE + LINE);

/**
 * The letter as formatted HTML for the clipboard, styles inline since a word processor sees no style sheet.
 * Everything typed is escaped.
 */
export function letterHtml(letter: Letter): string {
  const lines = (texts: readonly string[]) => texts.map(escapeHtml).join('<br>');
  const enclosures = letter.enclosures.length
    ? `<p style="margin:24pt 0 0">Ek:<br>${lines(numbered(letter.enclosures))}</p>`
    : '';
  return [
    `<div lang="tr" style="font-family:'Times New Roman',serif;font-size:12pt;color:#000">`,
    `<p style="text-align:center;margin:0 0 18pt">${lines(letter.heading)}</p>`,
    // A table: the one way to a date at the right that every word processor keeps.
    `<table style="width:100%;border-collapse:collapse"><tr><td>Sayı : ${escapeHtml(letter.number)}</td>`,
    `<td style="text-align:right">${escapeHtml(letter.date)}</td></tr>`,
    `<tr><td colspan="2">Konu : ${escapeHtml(letter.subject)}</td></tr></table>`,
    `<p style="text-align:center;margin:30pt 0">${lines(letter.addressee)}</p>`,
    bodyHtml(letter),
    `<p style="text-align:center;margin:36pt 0 0 60%">${lines(letter.signature)}</p>`,
    enclosures,
    '</div>',
  ].join('');
}

/** {@link bodyText} as formatted HTML. */
export const bodyHtml = (letter: Letter): string =>
  letter.paragraphs
    .map((text) => `<p style="text-align:justify;text-indent:1.25cm;margin:0">${escapeHtml(text)}</p>`)
    .join('');

/** «1- Nüfus kayıt örneği»: enclosures are numbered where there are several. */
export const numbered = (enclosures: readonly string[]): readonly string[] =>
  enclosures.length < 2 ? enclosures : enclosures.map((text, index) => `${index + 1}- ${text}`);

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);
