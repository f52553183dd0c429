import type { FieldToShow } from '../vocabulary/findings';
import type { Choice } from './choices';
import { all, attr, caption, closest, isElement, parentOf, prop, shownText, textOf, visible } from './dom';
import { labelOf } from './near';
import { type Page, readPage } from './reader';
import { REASON, requestGroups, requestTypeIn } from './request';
import { type WayControl, wayControls } from './signing';

/** The place of a page to bring into view. */
export interface ShownPlace {
  /** What is framed together. */
  readonly elements: readonly Element[];
  /** The right option as the page calls it; null where all are shown, or none of its texts is in reach. */
  readonly option: string | null;
  /** The right option stands in a list that has to be opened first: the list is shown. */
  readonly isInList: boolean;
}

/** Where the right option stands, else all of them together; null where the page has none. */
export function placeToShow(doc: Document, show: FieldToShow): ShownPlace | null {
  const page = readPage(doc);
  return show.field === 'signing' ? waysToShow(page, show.right) : reasonsToShow(page, show.right);
}

function waysToShow(page: Page, right: 'e-onay'): ShownPlace | null {
  const controls = wayControls(page);
  const naming = controls.filter(({ ways }) => ways.includes(right));
  const best = naming.find(isSure) ?? naming.find(({ ways }) => ways.length === 1) ?? naming[0];
  return (best && rightPlace(page, best.el, null)) ?? allOf(page, controls);
}

const isSure = ({ sure, disabled }: WayControl): boolean => sure && !disabled;

function reasonsToShow(page: Page, right: string | null): ShownPlace | null {
  const groups = requestGroups(page).map(({ choices }) => choices);
  const isRight = (choice: Choice): boolean => requestTypeIn(choice.raw) === right;
  const found = right && groups.flat().find((choice) => isRight(choice));
  const place = found && rightPlace(page, found.el, shownText(found.raw).slice(0, LONGEST_NAME));
  if (place) return place;
  const [first] = groups;
  if (first) return allOf(page, first);
  const combo = page.combos.find(({ label }) => REASON.test(label));
  if (combo) {
    const its = page.choices.find((choice) => isRight(choice) && openerOf(page.doc, choice.el) === combo.el);
    const option = right && its ? shownText(its.raw).slice(0, LONGEST_NAME) : null;
    return { elements: [combo.el], option, isInList: right !== null };
  }
  const text = page.texts.find((piece) => REASON.test(piece.text.split(' ').slice(0, 2).join(' ')));
  return text ? { elements: [text.el], option: null, isInList: false } : null;
}

function rightPlace(page: Page, el: Element, option: string | null): ShownPlace | null {
  const { elements, isList } = drawnBy(page, el);
  return elements.length > 0 ? { elements, option: (option ?? nameOf(el)) || null, isInList: isList } : null;
}

const LONGEST_NAME = 80;

function nameOf(el: Element): string {
  const label = labelOf(el);
  return shownText(label ? textOf(label) : caption(el)).slice(0, LONGEST_NAME);
}

function allOf(page: Page, choices: readonly { readonly el: Element }[]): ShownPlace | null {
  const elements = [...new Set(choices.flatMap(({ el }) => drawnBy(page, el).elements))];
  return elements.length > 0 ? { elements, option: null, isInList: false } : null;
}

interface Drawn {
  readonly elements: readonly Element[];
  /** A list stands there in place of its options. */
  readonly isList: boolean;
}

/** What of a choice a person sees: itself with its label, its label alone, or the list that holds it. */
function drawnBy({ doc }: Page, el: Element): Drawn {
  const select = closest(el, 'select');
  if (select) return { elements: seen([visible(select) ? select : besideHidden(select)]), isList: true };
  const own = seen([el, labelOf(el)]);
  return own.length > 0 ? { elements: own, isList: false } : { elements: seen([openerOf(doc, el)]), isList: true };
}

const seen = (elements: readonly (Element | null)[]): Element[] =>
  elements.filter((el): el is Element => el !== null && visible(el));

/** What a widget draws in place of a hidden list. */
function besideHidden(select: Element): Element | null {
  const beside = [prop(select, 'nextElementSibling'), prop(select, 'previousElementSibling')];
  return beside.find((one) => one !== null && isElement(one) && visible(one)) ?? labelOf(select) ?? parentOf(select);
}

/** The control that opens the list an option stands in. */
function openerOf(doc: Document, el: Element): Element | null {
  const list = closest(el, '[role=listbox][id]');
  const id = list && attr(list, 'id');
  if (!id) return null;
  const opens = (one: Element) => [attr(one, 'aria-controls'), attr(one, 'aria-owns')].includes(id);
  return all(doc, '[aria-controls],[aria-owns]', 60).find((one) => opens(one) && visible(one)) ?? null;
}
