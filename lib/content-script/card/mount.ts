import { ownElement, rootOf } from '../dom';
import { OWN_ROOT } from './dead-card';

/** How often we come back where a page takes our element out; then we give up. */
const RETURNS = 3;

/** Our one element in the page: without size, its content in a closed root. */
export interface Mount {
  /** What to draw into. In the page from now on; null where the page has fought it off. */
  open(): HTMLElement | null;
  close(): void;
  /** The element itself, as the page sees it. */
  readonly host: Element | null;
  /** The element with the focus inside of it. */
  focusInside(): Element | null;
  readonly isGone: boolean;
}

/**
 * Nothing is added to the page before the first `open`.
 *
 * @param css the style of all that is drawn; nothing of the page's reaches in
 * @param onLost the page has taken the element out: it is back again, or `isGone`
 */
export function createMount(doc: Document, css: string, onLost: () => void): Mount {
  let host: HTMLElement | null = null;
  let shadow: ShadowRoot | null = null;
  let root: HTMLElement | null = null;
  let returns = 0;
  let isGone = false;
  const onRemoved = (): void => {
    if (!host || host.isConnected) return;
    if (returns++ >= RETURNS) {
      close();
      isGone = true;
    } else {
      insert(host);
    }
    onLost();
  };
  let watcher: MutationObserver | null = null;

  function create(): void {
    host = ownElement(doc);
    // Above the page's own layers without a fight of z-index; a page's later dialog still comes above it.
    host.setAttribute('popover', 'manual');
    shadow = host.attachShadow({ mode: 'closed' });
    dress(shadow);
    root = ownElement(doc);
    root.id = OWN_ROOT;
    shadow.append(root);
  }

  function dress(within: ShadowRoot): void {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      within.adoptedStyleSheets = [sheet];
    } catch {
      // Firefox before 153 refuses it to content scripts: «Accessing from Xray wrapper is not supported».
      const style = ownElement(doc, 'style');
      style.textContent = css;
      within.append(style);
    }
  }

  function insert(element: HTMLElement): void {
    const html = rootOf(doc);
    if (!html) return;
    html.append(element);
    try {
      element.showPopover();
    } catch {
      // Not in the top layer then: its z-index does.
    }
    watcher ??= new MutationObserver(onRemoved);
    watcher.disconnect();
    watcher.observe(doc, { childList: true });
    watcher.observe(html, { childList: true });
  }

  function close(): void {
    watcher?.disconnect();
    host?.remove();
  }

  return {
    open() {
      if (isGone) return null;
      if (!host) create();
      if (host && !host.isConnected) insert(host);
      return root;
    },
    close,
    get host() {
      return host?.isConnected ? host : null;
    },
    focusInside: () => shadow?.activeElement ?? null,
    get isGone() {
      return isGone;
    },
  };
}
