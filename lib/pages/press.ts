import type { Press } from '../vocabulary/application';
import type { PageKind } from '../vocabulary/page-kinds';
import { ACTS, isActing } from './acts';
import { CHOICES } from './choices';
import { caption, closest, matches, prop } from './dom';
import { fold } from './fold';
import { recogniseKamuSm } from './kamusm';
import { SENDING_PAGES } from './kamusm-pages';
import { readPage } from './reader';
import { UNNAMED, wayControls } from './signing';
import { waysIn } from './ways';

// Every word belongs to sending or signing, and one of them says so.
const WORD =
  /^(?:basvuru\w*|form\w*|e?imza\w*|onay\w*|eonay\w*|gonder\w*|tamamla\w*|kaydet|ve|et|bitir\w*|sonuclandir\w*|basvur|yap|ile|ilet)$/;
const SENDS = /\b(?:onay(?:la|liyorum|lama|lat)?|gonder|imzala|tamamla|bitir|sonuclandir|basvur|ilet|basvuru yap)\b/;

/**
 * What pressing an element of an official page would do with the application.
 *
 * @param element the pressed element, or one inside the control.
 * @param kind the kind of its page, where it is known; else the page is recognised now. Either way the page is read only
 *   for controls whose wording could sign or send, so that asking for every control of a page stays cheap.
 * @returns null for everything that neither signs nor sends: choices, «Devam», codes, login, help, cancel.
 */
export function sendControlOf(element: Element, kind?: PageKind | null): Press | null {
  const control = closest(element, ACTS);
  if (!control || matches(control, CHOICES)) return null;
  const raw = caption(control);
  const text = fold(raw);
  if (!isActing(control, text)) return null;
  const sends = SENDS.test(text) && text.split(' ').every((word) => WORD.test(word));
  if (!sends && waysIn(raw).ways.length === 0 && !UNNAMED.test(text)) return null;
  const doc = prop(control, 'ownerDocument');
  const page = readPage(doc);
  const at = prop(doc, 'defaultView')?.location;
  const on = kind === undefined && at ? recogniseKamuSm(page, at) : kind;
  if (!on || !SENDING_PAGES.includes(on)) return null;
  const named = on === 'final-approval' ? wayControls(page).find((one) => one.el === control && !one.chosen) : null;
  // Two ways in one control: the one that nothing speaks against.
  return named?.ways[0] ?? (sends ? 'as-it-stands' : null);
}
