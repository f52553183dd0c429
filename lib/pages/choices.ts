import {
  all,
  ariaName,
  attr,
  caption,
  closest,
  isElement,
  isHtml,
  matches,
  parentOf,
  prop,
  stateOf,
  textOf,
  tidy,
  visible,
} from './dom';
import { fold } from './fold';
import { fieldLabel, labelOf, textAfter, textBefore } from './near';

/** One of several things to choose: radio button, option, ARIA widget, toggle. */
export interface Choice {
  readonly el: Element;
  readonly raw: string;
  readonly text: string;
  readonly on: boolean;
  readonly disabled: boolean;
  /** What is chosen together: a name, or the element around. */
  readonly group: unknown;
  /** Of a list that a widget draws: the widget's name, folded. */
  readonly label?: string;
}

/** A list to open that shows only what is chosen; the rest of it may be nowhere in the page. */
export interface Combo {
  readonly el: Element;
  readonly raw: string;
  readonly text: string;
  /** Folded name. */
  readonly label: string;
}

/** More controls than a form has: beyond them not all choices are looked at. */
export const MOST_CHOICES = 240;
const MOST_SELECTS = 40;
const NATIVE = 'input[type=radio],input[type=checkbox]';
const ARIA =
  '[role=radio],[role=checkbox],[role=switch],[role=option],[role=tab],[role=menuitemradio],[role=menuitemcheckbox],[aria-pressed],[aria-checked]';
/** Elements that are choices, not controls that act. */
export const CHOICES = `${NATIVE},${ARIA},[role=combobox],[role=listbox]`;

const GROUPS = '[role=radiogroup],[role=listbox],[role=tablist],[role=group],fieldset,tr,ul,ol';

/**
 * @param doc the page, to find the lists that its widgets open.
 * @param controls all controls of the page, seen or not: a radio button may be drawn by its label.
 */
export function choicesAmong(doc: Document, controls: readonly Element[]): Choice[] {
  const of = (selector: string): Element[] => controls.filter((el) => matches(el, selector)).slice(0, MOST_CHOICES);
  return [...natives(of(NATIVE)), ...aria(doc, of(ARIA)), ...options(of('select').slice(0, MOST_SELECTS))];
}

function natives(found: readonly Element[]): Choice[] {
  const shown = found.filter((el) => visible(el) || isShownByLabel(el));
  const named = shown.map((el) => ({ el, raw: ownName(el), group: attr(el, 'name') ?? closest(el, GROUPS) }));
  return named.map(({ el, raw, group }) => {
    const name =
      raw ||
      unlabelled(
        el,
        named.filter((one) => one.group === group && !one.raw).map((one) => one.el),
      );
    return make(el, name, stateOf(el, 'checked'), group);
  });
}

const isShownByLabel = (el: Element): boolean => {
  const label = labelOf(el);
  return label !== null && visible(label);
};

function ownName(el: Element): string {
  const label = labelOf(el);
  return (label && caption(label)) || ariaName(el);
}

// The wording stands on the same side of every button of a group: after it, unless one has nothing there.
function unlabelled(el: Element, group: readonly Element[]): string {
  const after = group.every((one) => textAfter(one) !== '');
  const before = !after && group.every((one) => textBefore(one) !== '');
  return before ? textBefore(el) : textAfter(el);
}

function aria(doc: Document, found: readonly Element[]): Choice[] {
  return found
    .filter((el) => !matches(el, NATIVE) && (visible(el) || isInOpenableList(doc, el)))
    .map((el) => make(el, caption(el), isOn(el) && !isTab(el), closest(el, GROUPS) ?? parentOf(el)));
}

/** A tab is where one looks, not what one has chosen. */
export const isTab = (el: Element): boolean => matches(el, '[role=tab]') || closest(el, '[role=tablist]') !== null;

const isOn = (el: Element): boolean =>
  ['aria-checked', 'aria-selected', 'aria-pressed'].some((state) => attr(el, state) === 'true');

/** An option of a list that is closed at the moment, but belongs to a widget in sight. */
function isInOpenableList(doc: Document, el: Element): boolean {
  const list = closest(el, '[role=listbox][id]');
  const id = list && attr(list, 'id');
  return (
    !!id &&
    all(doc, '[aria-controls],[aria-owns]', 60).some(
      (widget) => [attr(widget, 'aria-controls'), attr(widget, 'aria-owns')].includes(id) && visible(widget),
    )
  );
}

function options(selects: readonly Element[]): Choice[] {
  return selects
    .map((select) => ({ select, options: all(select, 'option', 60), widget: widgetOf(select) }))
    .filter(({ select, options, widget }) => visible(select) || widget !== null || isDrawnBeside(select, options))
    .flatMap(({ select, options, widget }) =>
      options
        .filter((option) => attr(option, 'hidden') === null)
        .map((option) => ({
          ...make(option, optionText(option), stateOf(option, 'selected'), select),
          ...(widget ? { label: nameIn(labelOf(select)) || nameOfWidget(widget) } : {}),
        })),
    );
}

const WIDGET = '[role=combobox],[aria-haspopup=listbox],[role=listbox]';
const CONTROLS = 'input:not([type=hidden]),select,textarea,[role=combobox]';

/**
 * The widget in sight that draws a list which nobody is to use itself: hidden, clipped away, out of the keyboard's way. It
 * stands around the list, or beside it in a box with nothing else to fill in.
 */
function widgetOf(select: Element): Element | null {
  if (visible(select) && !closest(select, '[aria-hidden=true]') && attr(select, 'tabindex') !== '-1') return null;
  const around = closest(select, WIDGET);
  if (around && visible(around)) return around;
  const beside = [prop(select, 'previousElementSibling'), prop(select, 'nextElementSibling')];
  const drawn = beside.find(
    (one) => one !== null && matches(one, '[role=combobox],[aria-haspopup=listbox]') && visible(one),
  );
  if (drawn) return drawn;
  let box = select;
  for (let level = 0; level < 4; level++) {
    const parent = parentOf(box);
    if (!parent || matches(parent, 'form,body,main')) return null;
    const others = all(parent, CONTROLS, 3).filter((one) => one !== select);
    const [single, more] = others;
    if (more || (single && !matches(single, '[role=combobox],[aria-haspopup=listbox]'))) return null;
    if (single && visible(single)) return single;
    box = parent;
  }
  return null;
}

/** The list that is drawn by a widget, where it is one that can be read in its place. */
export function twinOf(widget: Element): Element | null {
  const beside = [prop(widget, 'previousElementSibling'), prop(widget, 'nextElementSibling')];
  const own = beside.find((one) => one !== null && isHtml(one, 'SELECT') && widgetOf(one) === widget);
  if (own) return own;
  let box = widget;
  for (let level = 0; level < 4; level++) {
    const parent = parentOf(box);
    if (!parent || matches(parent, 'form,body,main')) return null;
    const [select, more] = all(parent, 'select', 2);
    if (more) return null;
    if (select) return widgetOf(select) === widget ? select : null;
    box = parent;
  }
  return null;
}

function nameOfWidget(widget: Element): string {
  if (!matches(widget, 'input')) return fieldLabel(widget);
  return nameIn(labelOf(widget)) || fold(ariaName(widget)) || fieldLabel(widget);
}

const nameIn = (label: Element | null): string => (label ? fold(textOf(label)) : '');

/** A hidden list whose chosen option stands in sight beside it: a widget draws it («Chosen», «selectmenu»). */
function isDrawnBeside(select: Element, options: readonly Element[]): boolean {
  const text = chosenIn(options);
  return (
    text !== '' &&
    [prop(select, 'nextElementSibling'), prop(select, 'previousElementSibling')].some(
      (one) => one !== null && isElement(one) && visible(one) && `${fold(textOf(one))} `.startsWith(`${text} `),
    )
  );
}

/** The folded text of the option that is chosen; empty where none is. */
function chosenIn(options: readonly Element[]): string {
  const chosen = options.find((option) => stateOf(option, 'selected'));
  return chosen ? fold(optionText(chosen)) : '';
}

const optionText = (option: Element): string =>
  tidy((option.textContent ?? '').slice(0, 200) || attr(option, 'label') || '');

/** A control that can't be used at the moment, as far as markup and the usual class tell. */
export const isDisabled = (el: Element): boolean =>
  matches(el, ':disabled') || closest(el, '[aria-disabled=true],select:disabled,.disabled') !== null;

const make = (el: Element, raw: string, on: boolean, group: unknown): Choice => ({
  el,
  raw,
  text: fold(raw),
  on,
  disabled: isDisabled(el),
  group,
});

const COMBOS = '[role=combobox],[aria-haspopup=listbox]';

/** @param controls the visible controls of the page. */
export function combosAmong(controls: readonly Element[]): Combo[] {
  return controls
    .filter((el) => matches(el, COMBOS) && !matches(el, 'select') && all(el, 'select,[role=option]', 1).length === 0)
    .slice(0, MOST_SELECTS)
    .map((el) => (matches(el, 'input') ? drawnAround(el) : combo(el, caption(el), fieldLabel(el))))
    .filter((one) => !isReadByItsTwin(one));
}

/** One widget, one answer: what its list says, unless something else is drawn. */
function isReadByItsTwin({ el, text }: Combo): boolean {
  const select = twinOf(el);
  if (!select) return false;
  const chosen = chosenIn(all(select, 'option', 60));
  return text === UNREAD || text === '' || chosen === text || ` ${text} `.includes(` ${chosen} `);
}

const combo = (el: Element, raw: string, label: string): Combo => ({
  el,
  raw,
  text: raw === UNREAD ? raw : fold(raw),
  label,
});

/**
 * A widget that draws what is chosen beside an input of its own. What the input holds is not read: where nothing is drawn,
 * something that can't be read may be chosen.
 */
function drawnAround(input: Element): Combo {
  let box = input;
  let raw = '';
  for (let level = 0; level < 4 && raw === ''; level++) {
    const parent = parentOf(box);
    if (!parent || all(parent, 'input:not([type=hidden]),select,button,label', 2).length > 1) break;
    box = parent;
    raw = textOf(box);
  }
  const label = labelOf(input);
  const drawn = raw || (matches(input, ':placeholder-shown') ? '' : UNREAD);
  return combo(input, drawn, fold((label && textOf(label)) || ariaName(input) || textBefore(box)));
}
const UNREAD = '?';
