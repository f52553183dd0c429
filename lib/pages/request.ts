import type { RequestType } from '../vocabulary/application';
import { type Choice, isTab } from './choices';
import { all, ariaName, attr, closest, headOf, isElement, isHtml, matches, prop, textOf } from './dom';
import type { RequestShown } from './facts';
import { fold } from './fold';
import { labelOf, textBefore } from './near';
import type { Piece } from './pieces';
import type { Page } from './reader';

const WORDINGS: readonly (readonly [RequestType, RegExp])[] = [
  ['renewal', /\byenile|\bsure\w* (?:uzat|dol|bit)/],
  ['lost-or-stolen', /\bkay[iı]?[pb]|\bcalin/],
  ['identity-change', /\bkimlik(?: \w+){0,3}? degis|\b(?:adi?\w{0,3}|isim|soya?di?\w*)(?: \w+)? degis|\bkimlik bilgi/],
  ['first', /\bilk (?:basvuru|kez|defa|sertifika|eimza)|^ilk$/],
];
const DENIED = /\b(?:degil|haric|disinda|istemiyorum|yapmay)/;

/** The request type that one wording means; null where it names none, or more than one. */
export function requestTypeIn(raw: string): RequestType | null {
  const text = raw.slice(0, 300);
  const whole = fold(text);
  if (/^diger\b/.test(whole)) return 'other';
  return typeIn(fold(headOf(text).head)) ?? typeIn(whole);
}

function typeIn(text: string): RequestType | null {
  if (DENIED.test(text)) return null;
  const types = WORDINGS.filter(([, wording]) => wording.test(text)).map(([type]) => type);
  return types.length === 1 ? (types[0] ?? null) : null;
}

/** «Seçiniz» and the like, or nothing: asked, not answered. */
export const isPlaceholder = (text: string): boolean =>
  /^$|(?:^|\s)sec(?:iniz|in|ilmedi|ilmemis|im yapiniz|im yapin)$|^(?:lutfen )?sec(?:iniz|in)\b/.test(text);

/** A label that asks for the reason: «Başvuru Nedeni», «Talep sebebi». */
export const REASON =
  /^(?:(?:e?imza|nes|sertifika|yeni|yeniden|lutfen) )*(?:(?:basvuru|talep|yenileme|istek|muracaat)\w* )?(?:yapma )?(?:neden|sebe[bp])\w*(?: (?:sec\w*|zorunlu\w*|gerekli))?$/m;
/** A label that may ask for it: «Başvuru Türü». */
const PERHAPS_REASON = /^(?:e?imza |nes |sertifika )?(?:basvuru|talep|istek)\w* (?:tur|tip|sekl)\w*$/;

/** A group of choices that asks for the request type. */
export interface Asked {
  readonly choices: readonly Choice[];
}

/** The groups of choices on the page that ask for the request type. */
export function requestGroups(page: Page): Asked[] {
  // «Yenileme döneminde bilgilendirilmek istiyorum»: consent, no reason.
  const isConsent = ({ el, text }: Choice): boolean => matches(el, '[type=checkbox]') && text.split(' ').length > 5;
  const asking = inGroups(page.choices.filter((choice) => !isConsent(choice)))
    .map((choices) => ({ choices, asks: asksForType(page, choices) }))
    .filter(({ asks }) => asks !== 'no');
  const labelled = asking.filter(({ asks }) => asks === 'yes');
  const isElsewhere = labelled.length > 0 || page.combos.some((combo) => REASON.test(combo.label));
  return (isElsewhere ? labelled : asking).map(({ choices }) => ({ choices }));
}

/** Choices by what is chosen together. */
export function inGroups(choices: readonly Choice[]): Choice[][] {
  const groups = new Map<unknown, Choice[]>();
  for (const choice of choices) {
    const group = groups.get(choice.group);
    if (group) group.push(choice);
    else groups.set(choice.group, [choice]);
  }
  return [...groups.values()];
}

/** By its label; where it has none, by what it offers: then only `perhaps`, as no field with such a label stands beside it. */
function asksForType(page: Page, choices: readonly Choice[]): 'yes' | 'perhaps' | 'no' {
  const types = new Set(choices.map((choice) => requestTypeIn(choice.raw)));
  types.delete(null);
  const label = labelOfGroup(page, choices);
  if (REASON.test(label) || (types.size > 0 && PERHAPS_REASON.test(label))) return 'yes';
  // A tab is where one looks: without a label that asks, nobody asks by it.
  if (types.size < 2 || choices.every(({ el }) => isTab(el))) return 'no';
  return label === '' || !choices.every(({ el }) => matches(el, 'option')) ? 'perhaps' : 'no';
}

/** What names a group of choices: the list's label, its box's legend or name, the text before its first. */
export function labelOfGroup(page: Page, choices: readonly Choice[]): string {
  const [first] = choices;
  if (!first) return '';
  if (first.label) return first.label;
  const field = page.fields.find(({ el }) => el === first.group);
  if (field?.text) return field.text;
  const box = closest(first.el, 'select,fieldset,[role=radiogroup],[role=group],[role=listbox],[role=tablist]');
  const legend = box && isHtml(box, 'FIELDSET') ? all(box, 'legend', 1)[0] : undefined;
  const named = box ? fold(legend ? textOf(legend) : ariaName(box)) : '';
  return named || fold(textBefore(box ?? labelOf(first.el) ?? first.el));
}

const CHOSEN_NOTHING: RequestShown = { state: 'open' };

/** What the page shows of the request type; see {@link RequestShown}. */
export function readRequest(page: Page): RequestShown {
  const asked = requestGroups(page).map(({ choices }) => chosenOf(choices.filter((choice) => choice.on)));
  for (const combo of page.combos) {
    const type = requestTypeIn(combo.raw);
    if (!REASON.test(combo.label) && !(PERHAPS_REASON.test(combo.label) && type)) continue;
    asked.push(isPlaceholder(combo.text) ? CHOSEN_NOTHING : shown(type));
  }
  return asked.length > 0 ? agreed(asked) : agreed(summaries(page).map((value) => shown(requestTypeIn(value))));
}

function chosenOf(on: readonly Choice[]): RequestShown {
  const real = on.filter((choice) => !isPlaceholder(choice.text));
  const [first] = real;
  if (!first) return CHOSEN_NOTHING;
  return real.length > 1 ? { state: 'unreadable' } : shown(requestTypeIn(first.raw));
}

const shown = (type: RequestType | null): RequestShown => (type ? { state: 'chosen', type } : { state: 'unreadable' });

/** What several places say together: what all say, `unreadable` where they differ. */
function agreed(all: readonly RequestShown[]): RequestShown {
  const [first] = all;
  if (!first) return { state: 'absent' };
  const stated = all.filter((one) => one.state !== 'open');
  const key = (one: RequestShown): string => (one.state === 'chosen' ? one.type : one.state);
  const [one] = stated;
  if (!one) return CHOSEN_NOTHING;
  return stated.every((other) => key(other) === key(one)) ? one : { state: 'unreadable' };
}

const LONGEST_VALUE = 60;

/** «Başvuru Nedeni: Yenileme» as plain text, in one run or in two cells. */
function summaries(page: Page): string[] {
  const valuesIn = (pieces: readonly Piece[]): string[] =>
    pieces
      .map((piece) => valueIn(piece, page))
      .filter((one) => one !== '' && one.length <= LONGEST_VALUE && !HELPS.test(fold(one)));
  const inLists = valuesIn(page.prose.filter(({ raw }) => raw.length <= LONGEST_VALUE));
  return [...valuesIn(page.texts), ...inLists.filter((one) => requestTypeIn(one) !== null)];
}

/** «Yenileme seçiniz», «Kayıp ise …»: what could be chosen, not what is. */
const HELPS = /\S (?:sec|tikla)|\b(?:ise|icin|olarak|gerek\w*|halinde|durumunda)\b/;

/** A reason alone is short: «Başvuru nedeni: …» may go on as a sentence. */
const isShort = (value: string): boolean => fold(value).split(' ').length <= 3;

function valueIn(piece: Piece, page: Page): string {
  if (REASON.test(piece.text)) return textBeside(piece.el, page);
  const [, label = '', value = ''] = /^(.{4,40}?)\s*[:：]\s*(.+)$/.exec(piece.raw) ?? [];
  if (REASON.test(fold(label))) return isShort(value) ? value : '';
  const [, before = '', after = ''] = /^((?:\S+ ){0,2}(?:neden|sebe[bp])\w*) (.+)$/.exec(piece.text) ?? [];
  return REASON.test(before) && isShort(after) ? after : '';
}

/** The text in the element after a label, where that holds no field. */
function textBeside(label: Element, page: Page): string {
  let next = prop(label, 'nextElementSibling');
  if (isHtml(label, 'TH') && !(next && isHtml(next, 'TD'))) return page.fields.length > 0 ? '' : textBelow(label);
  // A colon may have a cell of its own.
  if (next && isElement(next) && /^[:：]$/.test(textOf(next))) next = prop(next, 'nextElementSibling');
  if (!next || !isElement(next)) return '';
  const fields = prop(next, 'querySelector').call(next, 'input,select,textarea,[role]');
  if (fields || matches(next, 'input,select,textarea,[role],h1,h2,h3,h4,ul,ol,table')) return '';
  return attr(next, 'role') ? '' : textOf(next);
}

/**
 * The text under the head of a column, where the table has one row only: of several, no one knows which counts. Asked only
 * of pages without a field: beside a form it may be the application before.
 */
function textBelow(head: Element): string {
  const table = closest(head, 'table');
  const [first, row, ...more] = table ? all(table, 'tr', 3) : [];
  if (!first || !row || more.length > 0) return '';
  const cell = all(row, 'td', 40)[all(first, 'th', 40).indexOf(head)];
  return cell && all(cell, 'input,select,textarea', 1).length === 0 ? textOf(cell) : '';
}

/** A reason that could be a renewal, in whatever words. */
const MAY_BE_RENEWAL = /yenile|\bsure|uzat/;

/**
 * Whether the reasons stand there in full and «Yenileme» is none of them. Lists that open, and of which not all may be in
 * the page, don't tell; nor do filters.
 */
export function lacksRenewal(page: Page): boolean {
  if (page.isCut) return false;
  const asked = requestGroups(page).filter(({ choices }) => choices.every(({ el }) => matches(el, IN_FULL)));
  const [reasons] = asked;
  if (!reasons || asked.length > 1 || page.combos.some(({ label }) => REASON.test(label))) return false;
  const types = new Set(reasons.choices.map(({ raw }) => requestTypeIn(raw)));
  types.delete(null);
  return types.size > 1 && !reasons.choices.some(({ text }) => MAY_BE_RENEWAL.test(text));
}
const IN_FULL = 'option,[type=radio],[role=radio]';
