// What the journeys want of a browser, so that each is written once and run in Chromium and in Firefox alike. The names are
// Playwright's, whose pages fit without a wrapper; Firefox's stand in ../firefox.
import type { Box, CardSeen, DialogSeen } from '../harness/card-hands';
import type { Asked, Served } from '../harness/serve';

interface ByRole {
  readonly name?: string | RegExp;
  readonly exact?: boolean;
  readonly level?: number;
}

/** Ways to find elements; they are looked for anew at every use. */
interface Finding {
  getByRole(role: string, options?: ByRole): Found;
  getByText(text: string | RegExp, options?: { exact?: boolean }): Found;
  getByLabel(text: string | RegExp, options?: { exact?: boolean }): Found;
  locator(css: string): Found;
}

/** Elements of a page. What is done or asked waits until there is exactly one of them. */
export interface Found extends Finding {
  filter(options?: { has?: Found; hasText?: string | RegExp }): Found;
  first(): Found;
  all(): Promise<Found[]>;
  count(): Promise<number>;
  waitFor(options?: { state?: 'visible' | 'detached' }): Promise<void>;
  click(): Promise<void>;
  check(): Promise<void>;
  uncheck(): Promise<void>;
  fill(value: string): Promise<void>;
  pressSequentially(text: string): Promise<void>;
  selectOption(option: { label: string }): Promise<unknown>;
  setInputFiles(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>;
  focus(): Promise<void>;
  blur(): Promise<void>;
  innerText(): Promise<string>;
  allInnerTexts(): Promise<string[]>;
  getAttribute(name: string): Promise<string | null>;
  inputValue(): Promise<string>;
  isChecked(): Promise<boolean>;
  isDisabled(): Promise<boolean>;
  isEnabled(): Promise<boolean>;
  boundingBox(): Promise<Box | null>;
}

/** A page in a tab. */
export interface TestPage extends Finding {
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
    click(x: number, y: number): Promise<void>;
    dblclick(x: number, y: number): Promise<void>;
  };
  evaluate<T>(expression: string): Promise<T>;
  click(css: string, options?: { position?: { x: number; y: number } }): Promise<void>;
  fill(css: string, value: string): Promise<void>;
  focus(css: string): Promise<void>;
  inputValue(css: string): Promise<string>;
  isChecked(css: string): Promise<boolean>;
  selectOption(css: string, option: { label: string }): Promise<unknown>;
  title(): Promise<string>;
  waitForURL(url: string): Promise<void>;
  goto(url: string): Promise<unknown>;
  goBack(): Promise<unknown>;
  reload(): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** The real popup. */
export interface RealPopup {
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface TestBrowser {
  /** Opens a page of the extension in a tab. */
  openOwn(path: string): Promise<TestPage>;
  /** Serves a page under an address and opens it in a new tab, or in `tab`. */
  openSite(url: string, page: string | Served, tab?: TestPage): Promise<TestPage>;
  /** Opens an empty tab. */
  newTab(): Promise<TestPage>;
  /** The tab that a press opens, loaded. */
  openedBy(press: () => Promise<void>): Promise<TestPage>;
  /** Errors that are thrown in a page from now on, by the page or by us. */
  thrownIn(page: TestPage): readonly string[];
  /** Goes to an address that nobody serves. */
  openNothing(url: string): Promise<TestPage>;
  /** Opens the real popup over the tab in front. */
  openPopup(): Promise<RealPopup>;
  /** Evaluates with the extension's own API. */
  inExtension<T>(expression: string): Promise<T>;
  /** The file that a press hands over. */
  download(page: TestPage, press: () => Promise<void>): Promise<{ name: string; text: string }>;
  /** The address of one of the extension's files. */
  addressOf(path: string): string;
  /** Whether an extension that is installed or updated comes into pages that are open already. */
  readonly startsScriptsInOpenPages: boolean;
  /** Loads the extension anew, under open pages. */
  reloadExtension(): Promise<void>;
  /** The text on the clipboard; `page` stands in front. */
  clipboard(page: TestPage): Promise<string>;
  /** The title that the tab in front shows; the page is not touched for it. */
  titleOnTab(page: TestPage): Promise<string>;
  /** Closes all that tests opened: tabs, and a popup that still stands there. */
  closeTabs(): Promise<void>;
  readonly site: { readonly asked: readonly Asked[]; put(url: string, page: string | Served): void; forget(): void };
  close(): Promise<void>;
}

/** What a test does with the card and the dialog in a page. */
export interface Hands {
  readCard(page: TestPage): Promise<CardSeen | null>;
  waitForCard(page: TestPage, wanted?: (card: CardSeen) => boolean): Promise<CardSeen>;
  waitForNoCard(page: TestPage): Promise<void>;
  pressInCard(page: TestPage, name: string | RegExp): Promise<void>;
  boxOfCard(page: TestPage): Promise<Box>;
  focusedIn(page: TestPage): Promise<{ role: string; name: string } | null>;
  spoken(page: TestPage, role: 'alert' | 'status'): Promise<string>;
  readDialog(page: TestPage): Promise<DialogSeen | null>;
  waitForDialog(page: TestPage): Promise<DialogSeen>;
  waitForNoDialog(page: TestPage): Promise<void>;
  pressInDialog(page: TestPage, name: string): Promise<void>;
}

export type StartBrowser = () => Promise<TestBrowser>;
