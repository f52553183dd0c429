/** What a text must be: as Playwright has it, a part in any case, the whole of it exactly, or a pattern. */
export type Wanted =
  | { readonly text: string; readonly exact: boolean }
  | { readonly pattern: string; readonly flags: string };

/** One step of looking: from the elements found so far to others below them, or to some of them. */
export type Step =
  | { readonly by: 'css'; readonly css: string }
  | { readonly by: 'role'; readonly role: string; readonly name?: Wanted; readonly level?: number }
  | { readonly by: 'label' | 'text' | 'hasText'; readonly wanted: Wanted }
  | { readonly by: 'has'; readonly steps: readonly Step[] }
  | { readonly by: 'nth'; readonly nth: number };

/** Finds elements by what a person knows them by. Runs in a page: nothing from outside it can be used. */
export function find(steps: readonly Step[]): Element[] {
  const even = (text: string) => text.replace(/\s+/g, ' ').trim();
  const fits = (text: string, wanted: Wanted): boolean => {
    if ('pattern' in wanted) return new RegExp(wanted.pattern, wanted.flags).test(even(text));
    if (wanted.exact) return even(text) === even(wanted.text);
    return even(text).toLowerCase().includes(even(wanted.text).toLowerCase());
  };
  const isHeard = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]');

  const INPUTS: Readonly<Record<string, string>> = {
    checkbox: 'checkbox',
    radio: 'radio',
    submit: 'button',
    button: 'button',
    image: 'button',
    reset: 'button',
    number: 'spinbutton',
    file: '',
    hidden: '',
    password: '',
  };
  const TAGS: Readonly<Record<string, string>> = {
    button: 'button',
    summary: '',
    select: 'combobox',
    textarea: 'textbox',
    li: 'listitem',
    ul: 'list',
    ol: 'list',
    nav: 'navigation',
    main: 'main',
    img: 'img',
    article: 'article',
    dialog: 'dialog',
    fieldset: 'group',
    output: 'status',
  };
  const roleOf = (element: Element): string => {
    const given = element.getAttribute('role');
    if (given) return given;
    const tag = element.localName;
    if (tag === 'input') return INPUTS[(element as HTMLInputElement).type] ?? 'textbox';
    if (tag === 'a') return element.hasAttribute('href') ? 'link' : '';
    if (tag === 'section') return given === null && labelOf(element) !== '' ? 'region' : '';
    if (/^h[1-6]$/.test(tag)) return 'heading';
    return TAGS[tag] ?? '';
  };
  /** What is read aloud of an element's content. */
  const contentOf = (node: Node, but?: Element): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || node === but || node.getAttribute('aria-hidden') === 'true') return '';
    if (!node.checkVisibility() && node.localName !== 'option') return '';
    const said = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    if (said !== null) return said;
    const inside = [...node.childNodes].map((child) => contentOf(child, but)).join('');
    return getComputedStyle(node).display.startsWith('inline') ? inside : ` ${inside} `;
  };
  const labelOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelled = ids.map((id) => document.getElementById(id)).filter((one) => one !== null);
    if (labelled.length > 0) return labelled.map((one) => one.textContent ?? '').join(' ');
    const said = element.getAttribute('aria-label');
    if (said) return said;
    const { labels } = element as HTMLInputElement;
    if (labels && labels.length > 0) return [...labels].map((label) => contentOf(label, element)).join(' ');
    if (element.localName === 'fieldset') return element.querySelector('legend')?.textContent ?? '';
    return '';
  };
  const NAMED_BY_CONTENT = new Set(['button', 'link', 'heading', 'checkbox', 'radio', 'switch', 'option', 'tab']);
  const nameOf = (element: Element, role: string): string => {
    const label = labelOf(element);
    if (even(label) !== '') return label;
    if (element.localName === 'input') return (element as HTMLInputElement).value;
    if (element.hasAttribute('alt')) return element.getAttribute('alt') ?? '';
    return NAMED_BY_CONTENT.has(role) ? contentOf(element) : (element.getAttribute('title') ?? '');
  };
  const below = (roots: readonly ParentNode[], css = '*'): Element[] => [
    ...new Set(roots.flatMap((root) => [...root.querySelectorAll(css)])),
  ];
  const textIn = (element: Element): string =>
    element.localName === 'script' || element.localName === 'style' ? '' : (element.textContent ?? '');

  function step(roots: readonly ParentNode[], one: Step): readonly ParentNode[] {
    switch (one.by) {
      case 'css':
        return below(roots, one.css);
      case 'role':
        return below(roots).filter((element) => {
          if (roleOf(element) !== one.role || !isHeard(element)) return false;
          const level = element.getAttribute('aria-level') ?? element.localName.slice(1);
          if (one.level !== undefined && Number(level) !== one.level) return false;
          return one.name === undefined || fits(nameOf(element, one.role), one.name);
        });
      case 'label':
        return below(roots).filter((element) => {
          const label = labelOf(element);
          return label !== '' && fits(label, one.wanted);
        });
      case 'text': {
        const fit = below(roots).filter((element) => fits(textIn(element), one.wanted));
        return fit.filter((element) => ![...element.children].some((child) => fit.includes(child)));
      }
      case 'hasText':
        return roots.filter((element) => element instanceof Element && fits(textIn(element), one.wanted));
      case 'has':
        return roots.filter((element) => one.steps.reduce(step, [element] as readonly ParentNode[]).length > 0);
      case 'nth':
        return roots.slice(one.nth, one.nth + 1);
    }
  }
  return steps.reduce(step, [document] as readonly ParentNode[]).filter((one) => one instanceof Element);
}
