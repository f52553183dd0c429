/** A step of a checklist in words. */
export interface StepText {
  readonly title: string;
  /** Why it is needed and how it is done: one or two sentences. */
  readonly reason: string;
  /** The same where the office has it otherwise than the notice. */
  readonly unlikeNotice?: Omit<StepText, 'unlikeNotice'>;
}
