import { visible } from './dom';
import { labelOf } from './near';
import { readPage } from './reader';
import { REASON, requestGroups } from './request';
import { wayControls } from './signing';

/** The place of the page to bring into view for «Alanı göster»; null where there is none. */
export function fieldOf(doc: Document, field: 'request-type' | 'signing'): Element | null {
  const page = readPage(doc);
  if (field === 'signing') return seen(wayControls(page)[0]?.el ?? null);
  const [asked] = requestGroups(page);
  const first = asked?.choices[0];
  if (first) return first.group instanceof Object && isSelect(first.group) ? first.group : seen(first.el);
  return (
    page.combos.find((combo) => REASON.test(combo.label))?.el ??
    page.texts.find((piece) => REASON.test(piece.text.split(' ').slice(0, 2).join(' ')))?.el ??
    null
  );
}

const isSelect = (group: object): group is Element => 'nodeType' in group && 'options' in group;

/** A radio button that is drawn by its label is shown by it. */
function seen(el: Element | null): Element | null {
  if (!el) return null;
  const option = el.closest('select');
  return option ?? (visible(el) ? el : labelOf(el));
}
