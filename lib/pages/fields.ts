import { matches } from './dom';
import { fieldLabel } from './near';

/** A field to fill in or choose from; its name only, never what is in it. */
export interface Field {
  readonly el: Element;
  /** Folded name. */
  readonly text: string;
}

export const FIELDS =
  'select,textarea,[aria-haspopup=listbox],[role=combobox],[role=textbox],[role=listbox],input:not([type=submit],[type=button],[type=reset],[type=image],[type=radio],[type=checkbox])';

const MOST_FIELDS = 150;

/** @param controls the visible controls of the page. */
export const fieldsAmong = (controls: readonly Element[]): Field[] =>
  controls
    .filter((el) => matches(el, FIELDS))
    .slice(0, MOST_FIELDS)
    .map((el) => ({ el, text: fieldLabel(el) }));
