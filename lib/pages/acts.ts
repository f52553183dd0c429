import { all, attr, closest, isHtml, matches, parentOf, prop } from './dom';

/** A control that acts when pressed: button, acting link, anything with a handler we can see. */
export interface Act {
  readonly el: Element;
  readonly raw: string;
  readonly text: string;
}

export const ACTS =
  'button,a,summary,input[type=submit],input[type=button],input[type=image],[role=button],[role=link],[role=menuitem],[onclick],[tabindex="0"]';
/** Where entries name other pages than this one. */
export const MENUS =
  'nav,footer,aside,[role=navigation],[role=menu],[role=menubar],[role=tree],[role=complementary],[role=contentinfo]';
// A focusable region around much content is no control of that content.
export const isRegion = (control: Element): boolean =>
  !matches(control, 'button,a,input,summary,[role]') && all(control, 'input,select,button,a,p', 3).length > 2;

const LEADS_TO_READING = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|mp4)\b|duyuru|haber|yardim|\bsss\b|kilavuz|dokuman|youtu/i;
const LEADS_TO_A_STEP = /\.(?:go|do|action|xhtml|jsf|jsp|aspx|php)\b/i;
export const UNFOLDS = '[aria-expanded]:not([aria-haspopup=listbox]),[data-toggle=collapse],[data-bs-toggle=collapse]';

/** Whether pressing it does something: help, PDF, contents and accordion entries do not. */
export function isActing(control: Element, text: string): boolean {
  if (matches(control, `summary,[role=menuitem],${UNFOLDS}`)) return false;
  if (!isHtml(control, 'A')) return true;
  const href = attr(control, 'href') ?? '';
  if (LEADS_TO_READING.test(href) || /\b(?:nedir|nasil|kilavuz\w*|yardim|duyuru\w*|pdf)\b/.test(text)) return false;
  // Scripts make controls of links that lead nowhere.
  if (leadsNowhere(control)) return !isOwnEntry(control);
  return (
    /^\s*(?:javascript:|#!?$)/i.test(href) ||
    LEADS_TO_A_STEP.test(href) ||
    matches(
      control,
      '[onclick],[data-toggle],[data-bs-toggle],[role=button],[role=tab],[class*=btn],[class*=button],[class*=buton],[class*=dugme]',
    )
  );
}

const leadsNowhere = (link: Element): boolean => attr(link, 'href') === null && attr(link, 'name') === null;

/** The entry of a path or a list of links that stands for the page itself: bare, beside links that have an address. */
function isOwnEntry(link: Element): boolean {
  if (matches(link, '[onclick],[role],[tabindex],[class]')) return false;
  const parent = parentOf(link);
  const at = parent && matches(parent, 'li,span') ? parent : link;
  return [prop(at, 'previousElementSibling'), prop(at, 'nextElementSibling')].some(
    (one) => one !== null && (matches(one, 'a[href]') || prop(one, 'querySelector').call(one, 'a[href]') !== null),
  );
}

/**
 * Of what is no plain control, a link that leads on, a picture, an entry that unfolds, a button beside the content: perhaps
 * a step, perhaps not.
 */
export const mayAct = (link: Element): boolean =>
  matches(link, 'button,[role=button],[data-toggle],[data-bs-toggle]')
    ? !closest(link, 'footer')
    : !closest(link, MENUS) &&
      (matches(link, `img,summary,${UNFOLDS}`) ||
        (isHtml(link, 'A') &&
          (leadsNowhere(link) || !/^#.|^$/.test(attr(link, 'href') ?? '')) &&
          !LEADS_TO_READING.test(attr(link, 'href') ?? '')));

/** A text that is nothing but its styles' hand over it: a script listens where we can't see. */
export function isPointedAt(el: Element): boolean {
  const view = prop(prop(el, 'ownerDocument'), 'defaultView');
  return !closest(el, 'label') && view !== null && view.getComputedStyle(el).cursor === 'pointer';
}
