import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Found } from '../both/browser';
import { find, type Step, type Wanted } from './find';
import type { Keyboard, Mouse } from './input';

/** What of a page its elements need. */
export interface PageOfFound {
  /** Calls a function in the page, out of reach of the page's own scripts, with plain arguments; `find` stands ready in it. */
  call<T>(source: string, ...given: readonly unknown[]): Promise<T>;
  /** Puts files into the file input that is found. */
  setFiles(steps: readonly Step[], paths: readonly string[]): Promise<void>;
  readonly keyboard: Keyboard;
  readonly mouse: Mouse;
}

const PATIENCE = 20_000;

const wanted = (text: string | RegExp, exact = false): Wanted =>
  typeof text === 'string' ? { text, exact } : { pattern: text.source, flags: text.flags };

/** Does something until it neither fails nor gives null; the last failure tells why it never came. */
export async function patiently<T>(what: string, work: () => Promise<T | null>, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  let reason = 'never came';
  for (;;) {
    try {
      const done = await work();
      if (done !== null) return done;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > end) throw new Error(`${what}: ${reason}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

// Run in the page. Where a press would land must be the element itself, its content or its label, and must have come to
// rest. A page may move all the same before the press is there: one that hits anything else is stopped, and made again.
const AIM = `async (steps, position) => {
  const [element, ...others] = find(steps);
  if (!element) throw new Error('not there');
  if (others.length > 0) throw new Error(others.length + 1 + ' of them: ' + [element, ...others].slice(0, 4).map((one) => one.outerHTML.slice(0, 90)).join(' | '));
  if (!element.checkVisibility({ visibilityProperty: true })) throw new Error('not visible');
  if (element.matches(':disabled')) throw new Error('disabled');
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const place = () => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return position ? [box.x + position.x, box.y + position.y] : [box.x + box.width / 2, box.y + box.height / 2];
  };
  const hits = ([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit && (hit === element || element.contains(hit) || hit.closest('label')?.control === element);
  };
  if (!hits(place())) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (!hits(place())) throw new Error('covered by ' + document.elementFromPoint(...place())?.outerHTML.slice(0, 90));
  const before = String(place());
  await new Promise((rested) => setTimeout(rested, 40));
  if (String(place()) !== before || !hits(place())) throw new Error('moving');
  const EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  const aim = { missed: false };
  const watch = (event) => {
    if (!event.isTrusted) return;
    const { target } = event;
    const isMeant = element.contains(target) || target.closest?.('label')?.control === element
      || element.closest('label')?.control === target;
    if (isMeant && !aim.missed) return;
    aim.missed = true;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  aim.end = () => { for (const type of EVENTS) removeEventListener(type, watch, true); };
  for (const type of EVENTS) addEventListener(type, watch, true);
  globalThis.eimzaAim?.end();
  globalThis.eimzaAim = aim;
  return place();
}`;
/** Whether the press missed; a page that has gone over it was hit. */
const MISSED = '() => { globalThis.eimzaAim?.end(); return globalThis.eimzaAim?.missed === true; }';

/** Presses what is found, in its middle or at a place of it. */
export const press = (page: PageOfFound, steps: readonly Step[], position: { x: number; y: number } | null = null) =>
  patiently(JSON.stringify(steps), async () => {
    const [x, y] = await page.call<[number, number]>(AIM, steps, position);
    await page.mouse.click(x, y);
    if (await page.call<boolean>(MISSED).catch(() => false)) throw new Error('moved away under the press');
    return true;
  });

/** One element's answer to a question, once there is exactly one. */
const ask = (question: string) => `(steps, given) => {
  const [element, ...others] = find(steps);
  if (!element) throw new Error('not there');
  if (others.length > 0) throw new Error(others.length + 1 + ' of them');
  return (${question})(element, given);
}`;

// Typing anew over what stands there, by the editor's own command: the page hears real input events.
const FILL = `(element, value) => {
  element.focus();
  element.select();
  document.execCommand(value === '' ? 'delete' : 'insertText', false, value);
  if (element.value !== value) throw new Error('holds ' + element.value);
  return true;
}`;
const CHOOSE = `(element, label) => {
  const at = [...element.options].findIndex((one) => one.text.trim() === label);
  if (at < 0) throw new Error('no such option');
  element.selectedIndex = at;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}`;

/** Ways to find elements of a page, starting from some that are found already. */
export function finding(page: PageOfFound, steps: readonly Step[]) {
  const further = (step: Step): FoundInFirefox => found(page, [...steps, step]);
  return {
    getByRole: (
      role: string,
      { name, exact, level }: { name?: string | RegExp; exact?: boolean; level?: number } = {},
    ) =>
      further({
        by: 'role',
        role,
        ...(name === undefined ? {} : { name: wanted(name, exact) }),
        ...(level === undefined ? {} : { level }),
      }),
    getByText: (text: string | RegExp, { exact }: { exact?: boolean } = {}) =>
      further({ by: 'text', wanted: wanted(text, exact) }),
    getByLabel: (text: string | RegExp, { exact }: { exact?: boolean } = {}) =>
      further({ by: 'label', wanted: wanted(text, exact) }),
    locator: (css: string) => further({ by: 'css', css }),
  };
}

export interface FoundInFirefox extends Found {
  readonly steps: readonly Step[];
}

export function found(page: PageOfFound, steps: readonly Step[]): FoundInFirefox {
  const about = JSON.stringify(steps);
  const one = <T>(question: string, given?: unknown) =>
    patiently(about, async () => ({ answer: await page.call<T>(ask(question), steps, given) })).then(
      ({ answer }) => answer,
    );
  const click = async () => void (await press(page, steps));
  const tick = async (wantedTick: boolean) => {
    if ((await one<boolean>('(element) => element.checked')) !== wantedTick) await click();
    await patiently(`${about} checked: ${wantedTick}`, async () =>
      (await page.call<boolean>(ask('(element) => element.checked'), steps)) === wantedTick ? true : null,
    );
  };
  const filter = ({ has, hasText }: { has?: Found; hasText?: string | RegExp } = {}) =>
    found(page, [
      ...steps,
      ...(has ? [{ by: 'has', steps: (has as FoundInFirefox).steps } as const] : []),
      ...(hasText === undefined ? [] : [{ by: 'hasText', wanted: wanted(hasText) } as const]),
    ]);
  const count = () => page.call<number>('(steps) => find(steps).length', steps);
  return {
    ...finding(page, steps),
    steps,
    filter,
    first: () => found(page, [...steps, { by: 'nth', nth: 0 }]),
    count,
    async all() {
      return Array.from({ length: await count() }, (_, nth) => found(page, [...steps, { by: 'nth', nth }]));
    },
    async waitFor({ state = 'visible' } = {}) {
      const asked =
        state === 'detached'
          ? '(steps) => find(steps).length === 0'
          : `(steps) => find(steps).some((element) => element.checkVisibility({ visibilityProperty: true }))`;
      await patiently(`${about} ${state}`, async () => ((await page.call<boolean>(asked, steps)) ? true : null));
    },
    click,
    check: () => tick(true),
    uncheck: () => tick(false),
    async fill(value) {
      await one(FILL, value);
    },
    async pressSequentially(text) {
      await one('(element) => element.focus()');
      await page.keyboard.type(text);
    },
    selectOption: ({ label }) => one(CHOOSE, label),
    async setInputFiles({ name, buffer }) {
      const folder = await mkdtemp(join(tmpdir(), 'eimza-file-'));
      // The page reads it in its own time, and has when the test is over.
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const path = join(folder, name);
      await writeFile(path, buffer);
      await patiently(about, async () => ((await count()) === 1 ? true : null));
      await page.setFiles(steps, [path]);
    },
    focus: () => one('(element) => element.focus()'),
    blur: () => one('(element) => element.blur()'),
    innerText: () => one<string>('(element) => element.innerText'),
    allInnerTexts: () => page.call<string[]>('(steps) => find(steps).map((element) => element.innerText)', steps),
    getAttribute: (name) => one<string | null>('(element, name) => element.getAttribute(name)', name),
    inputValue: () => one<string>('(element) => element.value'),
    isChecked: () => one<boolean>('(element) => element.checked'),
    isDisabled: () => one<boolean>(`(element) => element.matches(':disabled')`),
    boundingBox: () =>
      one<{ x: number; y: number; width: number; height: number }>(
        '(element) => { const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height }; }',
      ),
    isEnabled: () => one<boolean>(`(element) => !element.matches(':disabled')`),
  };
}

/** Stands before every function that runs in a page. */
export const FINDER = `const find = ${String(find)};`;
