import type { CertificateState } from '../calendar/certificate';
import type { Day } from '../calendar/day';
import type { RenewalWindow } from '../calendar/renewal-window';
import type { Case } from '../case/schema';
import type { Cited } from '../offices/cite';
import type { Office, OfficeDemand } from '../offices/office';
import type { PageFacts } from '../pages/facts';
import type { RequestType } from '../vocabulary/application';
import type { Action, Tone } from '../vocabulary/findings';
import type { PageKind } from '../vocabulary/page-kinds';
import type { Citation } from '../vocabulary/sources';

/** How the request type is known; see «How the request type is known» in the domain's rules. */
export type KnownRequest =
  | { readonly from: 'page' | 'earlier' | 'situation'; readonly type: RequestType }
  | { readonly from: 'nothing'; readonly type: null };

/** All that a judgement may rest on. Nothing else is read: no clock, no storage. */
export interface Question {
  readonly facts: PageFacts;
  readonly case: Case | null;
  readonly office: Office;
  readonly today: Day;
  /** What was chosen earlier on this tab's application form. */
  readonly chosenEarlier: RequestType | null;
  /** `no-case-yet` was already said in this browser session, on another page view. */
  readonly noCaseShown: boolean;
  readonly findingsOff: readonly string[];
  readonly dismissed: readonly string[];
}

/** A question with what every rule needs worked out once. */
export interface Ground extends Question {
  readonly request: KnownRequest;
  /** Null without a recorded last day. */
  readonly window: RenewalWindow | null;
  readonly certificate: CertificateState | null;
  readonly daysLeft: number | null;
  /** The last day that the page shows, where it is another than the recorded one: then the record may be wrong. */
  readonly shownUntil: Day | null;
}

/** Days and numbers that a finding's text may name. */
export interface Values {
  readonly validUntil?: Day;
  readonly opensOn?: Day;
  readonly productionFrom?: Day;
  readonly worksFrom?: Day;
  readonly daysLeft?: number;
  /** The last day that the page shows, where it is not the recorded one. */
  readonly shownUntil?: Day;
  readonly appliedOn?: Day;
  /** The months of the office's renewal window. */
  readonly months?: number;
}

/** What a rule answers. `variant` picks among the rule's texts; `plain` where there is one. */
export interface Verdict {
  readonly variant: string;
  readonly values: Values;
  readonly actions?: readonly Action[];
  /** Where this answer carries less than the rule's own tone, e.g. `uncertain` while a day is not recorded. */
  readonly atMost?: Tone;
  /** The office's value that this answer rests on, where it is another than the rule's. */
  readonly restsOn?: OfficeDemand;
}

export interface Rule {
  /** The file's name. */
  readonly id: string;
  /** The pages it speaks on. */
  readonly on: readonly PageKind[];
  readonly tone: Tone;
  readonly sources: readonly [Citation, ...Citation[]];
  /** The office's value that it rests on: where that is not the office's own, the finding is caution at most and says so. */
  readonly restsOn?: OfficeDemand;
  /** Can be put away for good («bir daha gösterme»). */
  readonly dismissible?: true;
  /** Among findings of one tone the lower comes first; 50 where not given. */
  readonly rank?: number;
  /** @returns what to say, or null where there is nothing to say. Never throws. */
  judge(ground: Ground): Verdict | null;
}

/** One thing to tell the person about this page, without words. */
export interface Finding extends Verdict, Cited {
  readonly id: string;
  readonly tone: Tone;
  readonly actions: readonly Action[];
  readonly dismissible: boolean;
}
