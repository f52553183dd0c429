import type { Location } from './address';
import { caption, closest, prop } from './dom';
import type { PageKind, SigningMethod } from './facts';
import { fold } from './fold';
import { readKamuSm } from './kamusm';
import { ACTS, isActing, readPage } from './reader';
import { wayControls } from './signing';

/** What a control does: it signs in a way that it names, or sends the application as it stands. */
export type Press = SigningMethod | 'as-it-stands';

const SENDING: readonly PageKind[] = ['application-form', 'final-approval', 'e-signed-submission'];

// Every word belongs to sending or signing, and one of them says so.
const WORD =
  /^(?:basvuru\w*|form\w*|e?imza\w*|onay\w*|eonay\w*|gonder\w*|tamamla\w*|kaydet|ve|et|bitir\w*|sonuclandir\w*|basvur|yap|ile|ilet)$/;
const SENDS = /\b(?:onay(?:la|liyorum|lama|lat)?|gonder|imzala|tamamla|bitir|sonuclandir|basvur|ilet|basvuru yap)\b/;

/**
 * What pressing an element of an official page would do with the application.
 *
 * @param element the pressed element, or one inside the control.
 * @param page the kind of its page, where it is known; else the page is read now, which costs milliseconds.
 * @returns null for everything that neither signs nor sends: choices, «Devam», codes, login, help, cancel.
 */
export function sendControlOf(element: Element, page?: PageKind | null): Press | null {
  const control = closest(element, ACTS);
  if (!control) return null;
  const text = fold(caption(control));
  if (!isActing(control, text)) return null;
  const doc = prop(control, 'ownerDocument');
  const kind = page === undefined ? kindOf(doc) : page;
  if (!kind || !SENDING.includes(kind)) return null;
  if (kind === 'final-approval') {
    const way = wayControls(readPage(doc)).find((one) => one.el === control);
    // Two ways in one control: the one that nothing speaks against.
    if (way && !way.chosen) return way.ways[0] ?? null;
  }
  return SENDS.test(text) && text.split(' ').every((word) => WORD.test(word)) ? 'as-it-stands' : null;
}

function kindOf(doc: Document): PageKind | null {
  const view = prop(doc, 'defaultView');
  const at: Location | undefined = view?.location;
  return at ? (readKamuSm(doc, at, { settled: false })?.page ?? null) : null;
}
