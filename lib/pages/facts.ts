import type { ApplicationState, Outcome, RequestType, SigningMethod } from '../vocabulary/application';
import type { PageKind } from '../vocabulary/page-kinds';
import type { Portal } from '../vocabulary/place';

/** What the page says of the request type. `open`: it asks, nothing is chosen yet. `unreadable`: something is chosen that we can't read. */
export type RequestShown =
  | { readonly state: 'absent' | 'open' | 'unreadable' }
  | { readonly state: 'chosen'; readonly type: RequestType };

/** `maybe`: a control names this way beside another one, or is disabled. `no`: not seen in this reading; means "not offered" only once `settled`. */
export type Offer = 'yes' | 'maybe' | 'no';

export interface SigningShown {
  readonly offered: Readonly<Record<SigningMethod, Offer>>;
  /** The ways that the chosen control names: none, one, or two where its text names two. */
  readonly choosing: readonly SigningMethod[];
}

/** A page that offers no way to sign. */
export const NO_SIGNING: SigningShown = {
  offered: { 'e-onay': 'no', 'e-signature': 'no', 'wet-signature': 'no' },
  choosing: [],
};

/** The newest row of «Başvurularım». */
export interface ApplicationShown {
  readonly state: ApplicationState;
  /** The day of the application as `YYYY-MM-DD`; null where the only row names none. A page's word, as `validUntil`. */
  readonly on: string | null;
}

/** What was read from one page at one moment: labels and chosen states only, never a typed value. Plain data; travels by message. */
export interface PageFacts {
  readonly page: PageKind;
  readonly portal: Portal;
  /** The page has come to rest: loaded, and nothing of what we read has changed for a while. */
  readonly settled: boolean;
  readonly request: RequestShown;
  /** The form's reasons are all in sight and «Yenileme» is none of them; means "not offered" only once `settled`. */
  readonly lacksRenewal: boolean;
  readonly signing: SigningShown;
  /** On `own-applications` alone; null where no row is surely the newest, or its state is none that we know. */
  readonly newest: ApplicationShown | null;
  readonly outcome: Outcome | null;
  /** The certificate's last day as `YYYY-MM-DD`, where a label beside it says that it is one. A page's word: check it as a day before use. */
  readonly validUntil: string | null;
  /** The person named this page themselves («Bu sayfa hangisi?»): nothing on it may be rejected. */
  readonly named: boolean;
}

/** What is known of a page of MEBBİS: which one it is. No application is made there. */
export const factsOfMebbis = (page: PageKind, settled: boolean, named: boolean): PageFacts => ({
  page,
  portal: 'mebbis',
  settled,
  request: { state: 'absent' },
  lacksRenewal: false,
  signing: NO_SIGNING,
  newest: null,
  outcome: null,
  validUntil: null,
  named,
});
