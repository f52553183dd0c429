import type { Choice } from './choices';
import { all, attr, closest, matches, prop, textOf } from './dom';
import { fold } from './fold';
import type { Page } from './reader';
import { inGroups, labelOfGroup } from './request';
import { besideOf } from './signing';
import { waysIn } from './ways';

/** «Tümü»: one looks through what is there. Nobody applies for all of them. */
const ANY = /^(?:tumu|hepsi|tum\w* \w+|butun\w* \w+|fark etmez|farketmez)$/;
const SEARCHES =
  /^(?:basvuru\w* |kayit\w* |kisi\w* |personel\w* |liste\w* |sonuc\w* )*(?:ara|aramaya basla|arama yap|sorgula|filtrele|filtre uygula|suz|listele|getir|bul|goster|uygula)(?:y?in\w*)?$/;
const LEADS_ON =
  /^(?:kaydet ve |onayla ve )?(?:devam|ileri|ilerle|kaydet|gonder|onayla|tamamla|basvur|imzala|bitir)\w*(?: et\w*)?$|\bdevam et\w*$|\bsonraki adim|\b(?:formu?|bilgi\w*|basvuru\w*) (?:\w+ )?(?:onayla|gonder|tamamla|kaydet|yap|olustur|imzala)\w*$/;
/** Of a wizard; below a list it turns the page. */
const NEXT = /^sonraki$/;
const STATE_COLUMN = /^(?:son |basvuru |islem |onay )?(?:durum|asama|statu)\w*$/;

/**
 * Whether the page is for looking through applications, by its structure: a filter with «Tümü» or in a table's head,
 * nothing to press but what searches, or a table of states beside nothing that leads on.
 */
export function isForLooking({ doc, choices, acts }: Page): boolean {
  if (choices.some(({ el }) => closest(el, 'thead') !== null) || hasFilter(choices)) return true;
  const lists = all(doc, 'table,[role=grid],[role=table]', MOST_TABLES).filter(hasStates);
  const own = acts.filter(
    ({ el }) => !closest(el, BESIDE) && !lists.some((list) => prop(list, 'contains').call(list, el)),
  );
  if (own.some(({ raw, text }) => LEADS_ON.test(text) || waysIn(raw).ways.length > 0)) return false;
  if (lists.length > 0) return true;
  return own.some(({ text }) => SEARCHES.test(text)) && !own.some(({ text }) => NEXT.test(text));
}

const REJECTS = /\bre(?:dd? ?et|t et|dded)\w*$|^re[dt]$/;
const RETURNS = /\b(?:iade et|geri gonder)(?:in\w*)?$/;
/** «Reddet» beside «Kabul et» is about cookies. */
const APPROVES = /\bonayla/;
const REASON_TO_REJECT = /^(?:red|ret|iade)\w* (?:neden|gerekce)/;

/**
 * Whether the page decides on others' applications, or applies for many: an officer's, by its structure. Who can reject an
 * application, or send it back, is not the one who applies.
 */
export function isForOthers(page: Page): boolean {
  const { doc, acts, choices } = page;
  return (
    [...acts, ...choices].some(
      ({ el, text }) =>
        RETURNS.test(text) || (REJECTS.test(text) && besideOf(page, el).some((one) => APPROVES.test(one.text))),
    ) ||
    inGroups(choices).some((group) => REASON_TO_REJECT.test(labelOfGroup(page, group))) ||
    all(doc, 'input[type=file]', 9).some((el) => SHEET.test(attr(el, 'accept') ?? ''))
  );
}

/** A list of staff to upload, not any paper. */
const SHEET = /^(?:\.xls|\.csv|[^,]+sheet)/i;

const MOST_TABLES = 20;
/** The page's head, and the numbers of a list's pages. */
const BESIDE =
  'header,[role=banner],[role=search],[class*=paginat],[class*=pager],[class*=sayfalama],[aria-label*=ayfa]';

/** A page's length («10, 25, Tümü») is no filter. */
function hasFilter(choices: readonly Choice[]): boolean {
  const any = choices.filter((choice) => ANY.test(choice.text) && !matches(choice.el, '[type=checkbox]'));
  return any.some(({ group }) =>
    choices.some((choice) => choice.group === group && !ANY.test(choice.text) && !/^\d/.test(choice.text)),
  );
}

/** Columns, one of which is «Durum», and a row below. */
function hasStates(table: Element): boolean {
  const [head, row] = all(table, 'tr,[role=row]', 2);
  if (!head || !row) return false;
  const cells = all(head, 'th,td,[role=columnheader]', 30).filter((cell) => closest(cell, 'tr,[role=row]') === head);
  // «Durum | Onaylandı» is a label and what it says.
  const isHead =
    cells.length > 2 || (cells.length > 1 && cells.every((cell) => matches(cell, 'th,[role=columnheader]')));
  return isHead && cells.some((cell) => STATE_COLUMN.test(fold(textOf(cell))));
}
