/** A day as a sentence needs it. Where a language has no endings, all but `typed` are the same. */
export interface DayWords {
  /** «21 Ocak 2027». */
  readonly plain: string;
  /** «21 Ocak 2027'de». */
  readonly on: string;
  /** «21 Ocak 2027'den». */
  readonly from: string;
  /** «21.01.2027», for recorded values. */
  readonly typed: string;
}

/** A finding's values, ready to be put into a sentence. */
export interface WordedValues {
  readonly validUntil: DayWords;
  readonly opensOn: DayWords;
  readonly productionFrom: DayWords;
  readonly worksFrom: DayWords;
  readonly shownUntil: DayWords;
  readonly appliedOn: DayWords;
  readonly daysLeft: number;
  readonly months: number;
}

export interface FindingText {
  /** At most 45 characters, no full stop. */
  readonly title: string;
  /** One or two sentences: what is the matter, what to do. */
  readonly body: string | ((values: WordedValues) => string);
}

/** What a rule is about. */
export interface RuleNote {
  /** For lists of rules. */
  readonly name: string;
  /** «Neden?»: why the product says this. */
  readonly why: string;
}

/** The texts of one rule's findings. */
export interface RuleText {
  /** The answers, by the rule's variant. */
  readonly says: Readonly<Record<string, FindingText>>;
}

/** A step of a checklist in words. */
export interface StepText {
  readonly title: string;
  /** Why it is needed and how it is done: one or two sentences. */
  readonly reason: string;
  /** The same where the office has it otherwise than the notice. */
  readonly unlikeNotice?: PlainStepText;
  /** The same where the record knows more, by what it knows: nothing that it knows is asked again. */
  readonly when?: Readonly<Record<string, PlainStepText>>;
}

type PlainStepText = Pick<StepText, 'title' | 'reason'>;

/** What a sentence on a renewal in time rests on. */
export interface HowToRenew {
  readonly eOnay: 'active' | 'inactive' | 'unknown' | 'not-asked';
  /** Kamu SM's SMS or e-mail has come (article 4). */
  readonly noticed: boolean;
  /** So near the end that nobody waits for it. */
  readonly pressing: boolean;
}

/** How a renewal after the end is made. */
export type WayAfterExpiry = 'e-onay' | 'wet' | 'either';
