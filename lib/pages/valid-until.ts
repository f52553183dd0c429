import { datesIn } from './dates';
import { all, closest, matches, parentOf, prop, textOf } from './dom';
import { fold } from './fold';
import type { Piece } from './pieces';
import type { Page } from './reader';

const LAST_DAY =
  /\bbitis\b|\bson kullan\w*|\bson gecerli\w*|\bgecerli\w* (?:suresi |tarih\w* )?(?:son|bit)\w*|\b(?:sertifika\w*|nes|eimza\w*) (?:\w+ )?(?:sonu|bitecegi|son gun\w*)\b|\bgecerlilik (?:tarih\w*|suresi|araligi|donemi)\b/;
// Dates of other things that have an end too.
const ANOTHER =
  /\b(?:basvuru\w*|dogum|odeme\w*|kampanya\w*|fatura\w*|uretim|teslim\w*|kayit|garanti|oturum|gorev\w*|ornek|ornegin|bakim|duyuru\w*|sozlesme\w*|kullanici|parola\w*|sifre\w*|pin)\b/;
const BEGINS = /\bbaslangic\w*|\bbaslama\w*/;
const LONGEST_SENTENCE = 160;

/** The certificate's last day where a label beside it says so, as `YYYY-MM-DD`; null where none does or two differ. */
export function readValidUntil(page: Page): string | null {
  const days = new Set<string>();
  for (const piece of [...page.texts, ...page.prose]) {
    for (const day of daysBeside(piece)) days.add(day);
    if (days.size > 1) return null;
  }
  const [day] = days;
  return day ?? null;
}

function daysBeside(piece: Piece): string[] {
  if (piece.raw.length > LONGEST_SENTENCE || !LAST_DAY.test(piece.text) || ANOTHER.test(piece.text)) return [];
  const inside = datesIn(piece.raw);
  if (inside.length > 0) {
    // What stands before the first date is its label: a label after it belongs to another.
    const head = fold(piece.raw.slice(0, firstDigit(piece.raw)));
    return LAST_DAY.test(head) ? lastOf(inside, head) : [];
  }
  const label = cellOf(piece.el);
  const next = prop(label, 'nextElementSibling');
  const beside = next && !hasFields(next) ? datesIn(textOf(next)) : [];
  if (beside.length > 0) return lastOf(beside, piece.text);
  return matches(label, 'th,td') ? datesBelow(label, piece.text) : [];
}

const firstDigit = (raw: string): number => Math.max(0, raw.search(/\d/));

/** One date is the last day unless the label says where it begins; of two, a span's, the second is. */
function lastOf(dates: readonly string[], label: string): string[] {
  const last = dates[dates.length - 1];
  if (!last || dates.length > 2) return [];
  if (dates.length === 2) return (dates[0] ?? '') < last ? [last] : [];
  return BEGINS.test(label) ? [] : [last];
}

// A label in bold inside its cell: the cell stands beside the date.
function cellOf(el: Element): Element {
  const cell = closest(el, 'td,th,dt');
  const text = fold(textOf(el));
  if (cell && fold(textOf(cell)) === text) return cell;
  const parent = parentOf(el);
  return !prop(el, 'nextElementSibling') && parent && fold(textOf(parent)) === text ? parent : el;
}

const hasFields = (el: Element): boolean => all(el, 'input,select,textarea', 1).length > 0;

/** The dates of a table's column, under its head. Tables with joined cells are left alone. */
function datesBelow(head: Element, label: string): string[] {
  const table = closest(head, 'table');
  const row = closest(head, 'tr');
  if (!table || !row || all(table, '[colspan],[rowspan]', 1).length > 0) return [];
  const column = all(row, 'th,td', 40).indexOf(head);
  const rows = all(table, 'tr', 60);
  return rows.slice(rows.indexOf(row) + 1).flatMap((below) => {
    const cell = all(below, 'th,td', 40)[column];
    return cell && !hasFields(cell) ? lastOf(datesIn(textOf(cell)), label) : [];
  });
}
