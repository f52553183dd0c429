import { all, visible } from './dom';
import { fold } from './fold';
import { fieldName } from './near';

/** A field to fill in or choose from; its name only, never what is in it. */
export interface Field {
  readonly el: Element;
  /** Folded name. */
  readonly text: string;
}

const FIELDS = [
  ...['hidden', 'submit', 'button', 'reset', 'image', 'radio', 'checkbox'].map((type) => `:not([type=${type}])`),
].join('');

const MOST_FIELDS = 150;

export const fieldsOf = (doc: Document): Field[] =>
  all(doc, `input${FIELDS},select,textarea,[role=combobox],[role=textbox],[role=listbox]`, MOST_FIELDS)
    .filter(visible)
    .map((el) => ({ el, text: fold(fieldName(el)) }));
