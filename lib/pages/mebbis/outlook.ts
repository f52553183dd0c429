import { prop } from '../dom';
import type { PageFacts, PageKind } from '../facts';

/**
 * What to expect of a page of MEBBİS before it is read. `follow`: something may be said there, or come there without a
 * load. `ask`: a main menu by its address, worth a question first. Null: nothing is ever said there.
 */
export type Outlook = 'follow' | 'ask' | null;

/** The pages on which a rule speaks; on all others the background is left asleep. */
const SPOKEN_OF: readonly PageKind[] = [
  'mebbis-main-menu',
  'mebbis-common-screen',
  'mebbis-e-personel',
  'mebbis-assignment-record',
];

const isMainMenu = (path: string): boolean => path.startsWith('/main.aspx');

/** WebForms load anew with every step; only the common screen and the personnel record may fill themselves by script. */
export const mayChange = (path: string): boolean => path.startsWith('/index.aspx') || path.startsWith('/eozluk/');

/**
 * Whether a page that is not recognised is asked about, since the person may have named it.
 *
 * @param path in small letters
 */
export const isAskedUnread = (path: string): boolean => isMainMenu(path) || mayChange(path);

/**
 * Whether anything can be said on a page that was read.
 *
 * @param path in small letters
 */
export const isSpokenOf = (facts: PageFacts | null, path: string): boolean =>
  facts ? SPOKEN_OF.includes(facts.page) : isAskedUnread(path);

/**
 * The address tells nearly all. But nobody knows that of the assignment record, so the form head of any module may be its
 * own: «MEB Görevlendirme Bilgileri», in whatever encoding.
 */
export function outlookOf(doc: Document, url: string): Outlook {
  const path = url.slice(url.indexOf('/', 'https://'.length)).toLowerCase();
  if (isMainMenu(path)) return 'ask';
  if (mayChange(path)) return 'follow';
  const heads = prop(doc, 'querySelectorAll').call(doc, 'table.frmBaslik');
  // «ö» and «İ» are two letters each where an encoding was mistaken.
  for (const { textContent } of heads) if (/rev\W?lend.{1,3}rme/i.test(textContent ?? '')) return 'follow';
  return null;
}
