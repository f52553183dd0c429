import { ACTS, MENUS } from './acts';
import { applicationStateIn } from './application-state';
import { datesIn } from './dates';
import { all, closest, INLINE, matches, NOT_TEXT, parentOf, prop, textOf, textsUnder, visible } from './dom';
import type { ApplicationShown } from './facts';
import { fold } from './fold';
import type { Page } from './reader';

/** One run of text in sight, with what stands before it as its label. */
interface Run {
  readonly el: Element;
  readonly raw: string;
  readonly text: string;
}

/** One application as the page lists it. */
interface Row {
  readonly box: Element;
  readonly stateText: string;
  readonly on: string | null;
  /** It has a certificate with a beginning and an end: what was applied for has long been made. */
  readonly isOver: boolean;
}

const MOST_RUNS = 1_500;
const MOST_ROWS = 60;
/** From a state out to the box of its application. */
const MOST_LEVELS = 30;

/** «Durum», «Başvuru Durumu», «Son aşama»; not the certificate's, the payment's, the parcel's. */
const STATE = /^(?:(?:son|guncel|mevcut|genel|basvuru\w*|islem) )*(?:durum|asama|statu)\w*$/;
const APPLIED = /\bbasvuru\w* (?:\w+ )?(?:tarih|gun)\w*|^(?:tarih|gun)\w*$|\b(?:talep|kayit|islem|olusturma) tarih/;
/** Days of other things: of the certificate, of what came later. */
const ANOTHER_DAY =
  /gecerli|\bbitis|\bbaslangic|\bson |sonu\b|dogum|teslim|uretim|odeme|giris|guncel|sertifika|onay|kurye|kargo/;

/**
 * The newest of one's own applications and its state. Null unless one row is surely the newest: of several each needs a
 * day, and the last day must be one row's alone. Words that are not known say nothing, nor do those of an older row.
 */
export function readNewest(page: Page): ApplicationShown | null {
  const runs = runsOf(page.doc);
  if (runs.length >= MOST_RUNS) return null;
  const tables = stateTables(page.doc);
  const rows = [...tables.flatMap(({ rows }) => rows), ...labelledRows(runs, tables)];
  const newest = theNewest(rows.length > 0 ? rows : unlabelledRows(runs));
  if (!newest || newest.isOver) return null;
  const state = applicationStateIn(newest.stateText);
  if (!state || isOlderThanAnother(newest, rows, runs)) return null;
  return { state, on: newest.on };
}

function theNewest(rows: readonly Row[]): Row | null {
  const [single, ...more] = rows;
  if (!single || more.length === 0) return single ?? null;
  if (rows.length > MOST_ROWS || rows.some(({ on }) => on === null)) return null;
  const last = rows.reduce((day, { on }) => (on !== null && on > day ? on : day), '');
  const newest = rows.filter(({ on }) => on === last);
  return newest.length === 1 ? (newest[0] ?? null) : null;
}

/** A row whose state stands in words that we don't know, or nowhere, may be newer than the one that we read. */
function isOlderThanAnother({ box, on }: Row, rows: readonly Row[], runs: readonly Run[]): boolean {
  if (on === null) return false;
  const inRows = (el: Element): boolean => rows.some((row) => prop(row.box, 'contains').call(row.box, el));
  return runs.some(
    ({ el, raw }, at) =>
      !inRows(el) &&
      !prop(box, 'contains').call(box, el) &&
      daysOf(runs, at).some(({ label, days }) => !ANOTHER_DAY.test(label) && days.some((day) => day > on)) &&
      raw.length < 60,
  );
}

/** The texts of the page's content, in its order. */
function runsOf(doc: Document): Run[] {
  const runs: Run[] = [];
  const body = prop(doc, 'body');
  if (!body) return runs;
  const walker = textsUnder(doc, body);
  let around: Element | null = null;
  let raw = '';
  const take = (): void => {
    const text = raw.replace(/\s+/g, ' ').trim();
    if (around && text !== '' && !NOT_TEXT.has(prop(around, 'tagName')) && visible(around) && !closest(around, MENUS))
      runs.push({ el: around, raw: text, text: fold(text) });
  };
  for (let node = walker.nextNode(); node && runs.length < MOST_RUNS; node = walker.nextNode()) {
    let parent: Element | null = node.parentElement;
    for (let up = 0; up < 8 && parent && INLINE.has(prop(parent, 'tagName')); up++) parent = parentOf(parent);
    const data = (node.nodeValue ?? '').slice(0, 400);
    if (parent === around) {
      // «<b>Durum</b><span>Üretimde</span>»
      if (raw.length < 400) raw += ` ${data}`;
      continue;
    }
    take();
    around = parent;
    raw = data;
  }
  take();
  return runs;
}

const CELLS = 'th,td,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]';

/** A table with a column for the state. */
interface StateTable {
  readonly head: Element;
  readonly rows: readonly Row[];
}

const TABLES = 'table:not([role=presentation],[role=none]),[role=table],[role=grid]';

function stateTables(doc: Document): StateTable[] {
  return all(doc, TABLES, 20).flatMap((table): StateTable[] => {
    // Old pages are laid out by tables around tables.
    const own = all(table, 'tr,[role=row]', MOST_ROWS + 2).filter((row) => closest(row, TABLES) === table);
    const [head, ...rows] = own.map((row) => ({
      row,
      cells: all(row, CELLS, 40).filter((cell) => closest(cell, 'tr,[role=row]') === row),
    }));
    const labels = (head?.cells ?? []).map((cell) => fold(textOf(cell)));
    const at = labels.findIndex((label) => STATE.test(label));
    if (at < 0 || labels.length < 2 || !head?.cells[at] || !isHead(head.cells[at])) return [];
    const read = rows
      .filter(({ row, cells }) => cells.length === labels.length && visible(row))
      .map(({ row, cells }) => {
        const texts = cells.map(textOf);
        const dated = texts.map((text, column) => ({ label: labels[column] ?? '', days: datesIn(text) }));
        return { box: row, stateText: texts[at] ?? '', ...dayOf(dated) };
      });
    return read.length > 0 ? [{ head: head.row, rows: read }] : [];
  });
}

/** The head of a column, not of a row of two cells. */
const isHead = (cell: Element): boolean => {
  const next = prop(cell, 'nextElementSibling');
  return !next || !matches(cell, 'th') || !matches(next, 'td');
};

/** Boxes in which a label names the state: «Durum: Üretimde», «Durum» and beside or below it «Üretimde». */
function labelledRows(runs: readonly Run[], tables: readonly StateTable[]): Row[] {
  const labelled = runs.flatMap(({ el, raw, text }, at): { el: Element; stateText: string }[] => {
    const cell = closest(el, 'th');
    if (closest(el, 'label,th[scope=col],thead,[role=columnheader]') || (cell && isHead(cell))) return [];
    if (tables.some(({ head }) => prop(head, 'contains').call(head, el))) return [];
    if (STATE.test(text)) {
      const next = runs[at + 1];
      return next ? [{ el, stateText: next.raw }] : [];
    }
    const [, label = '', after = ''] =
      /^([^:：]{4,30})[:：]\s*(.+)$/.exec(raw) ?? /^((?:\S+ ){0,2}(?:durum|aşama)\S*) (.+)$/i.exec(raw) ?? [];
    return STATE.test(fold(label)) ? [{ el, stateText: after }] : [];
  });
  return boxed(labelled, runs);
}

/** Entries that say a state without a label: in a list, on a badge. */
function unlabelledRows(runs: readonly Run[]): Row[] {
  const bare = runs
    .filter(({ el, raw }) => !closest(el, `${ACTS},label,h1,h2`) && statesIn(raw).length === 1)
    .map(({ el, raw }) => ({ el, stateText: statesIn(raw)[0] ?? '' }));
  const rows = boxed(bare, runs);
  // Without a label only a day tells that it is an application of which this is said.
  return rows.some(({ on }) => on === null) ? [] : rows;
}

/** «20.11.2026 – Yenileme – Bekliyor» */
const statesIn = (raw: string): string[] =>
  raw.split(/[;:|·•()/,]|\s[-–—]\s/).filter((part) => applicationStateIn(part) !== null);

/** Each with the largest box around it that holds no other. */
function boxed(found: readonly { readonly el: Element; readonly stateText: string }[], runs: readonly Run[]): Row[] {
  return found.slice(0, MOST_ROWS + 1).map((one) => {
    const holdsOther = (box: Element): boolean =>
      found.some((other) => other !== one && prop(box, 'contains').call(box, other.el));
    let box = one.el;
    for (let level = 0; level < MOST_LEVELS; level++) {
      const parent = parentOf(box);
      if (!parent || matches(parent, 'body') || holdsOther(parent)) break;
      box = parent;
    }
    const days = runs.flatMap(({ el }, at) => (prop(box, 'contains').call(box, el) ? daysOf(runs, at) : []));
    return { box, stateText: one.stateText, ...dayOf(days) };
  });
}

interface Dated {
  readonly label: string;
  readonly days: readonly string[];
}

/** The days of one run, and the label before them: in it, else the run before. */
function daysOf(runs: readonly Run[], at: number): Dated[] {
  const raw = runs[at]?.raw ?? '';
  const days = datesIn(raw);
  if (days.length === 0) return [];
  const head = fold(raw.slice(0, Math.max(0, raw.search(/\d/))));
  const before = runs[at - 1];
  const label = head || (before && datesIn(before.raw).length === 0 && before.raw.length < 60 ? before.text : '');
  return [{ label, days }];
}

/** The day of an application: under a label that says so, else the only day that is not another thing's. */
function dayOf(dated: readonly Dated[]): { on: string | null; isOver: boolean } {
  const own = dated.filter(({ label, days }) => days.length === 1 && !ANOTHER_DAY.test(label));
  const named = own.filter(({ label }) => APPLIED.test(label));
  const days = new Set((named.length > 0 ? named : own).flatMap((one) => one.days));
  const [day = null] = days;
  return { on: days.size === 1 ? day : null, isOver: dated.some((one) => one.days.length > 1) };
}
