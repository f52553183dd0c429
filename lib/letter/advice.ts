import type { Day } from '../calendar/day';
import { renewalWindow } from '../calendar/renewal-window';
import { type Cited, cite } from '../offices/cite';
import type { Office } from '../offices/office';
import { article } from '../vocabulary/sources';
import type { LetterInput } from './letter';

/** What should be thought of before such a letter is sent. */
export type LetterAdvice = Cited &
  ({ readonly id: 'too-early'; readonly opensOn: Day } | { readonly id: 'not-e-onay' | 'not-needed' | 'unit-first' });

/**
 * What the notice says against an application of which the letter speaks, most pressing first.
 * The letter can still be written: it is the person's own, and this page sees no portal.
 */
export function letterAdvice(
  input: Pick<LetterInput, 'type' | 'signing' | 'appliedOn' | 'validUntil' | 'writtenOn'>,
  office: Office,
): readonly LetterAdvice[] {
  const advice: LetterAdvice[] = [];
  const { type, signing, validUntil } = input;
  const on = input.appliedOn ?? input.writtenOn;

  if (type === 'renewal' && validUntil !== null) {
    const { verdict, opensOn } = renewalWindow(validUntil, on, office.renewalWindow.value);
    if (verdict === 'too-early')
      advice.push({ id: 'too-early', opensOn, ...cite(office, 'renewalWindow', [article(9)]) });
  }
  const inTime = validUntil !== null && on <= validUntil;
  if (type === 'renewal' && inTime && signing !== null && signing !== 'e-onay')
    if (office.wetRenewalInTime.value === 'rejected')
      advice.push({ id: 'not-e-onay', ...cite(office, 'wetRenewalInTime', [article(9), article(4)]) });
  if (type === 'identity-change') advice.push({ id: 'unit-first', ...cite(office, undefined, [article(3)]) });
  else if (office.coverLetter.value === 'not-needed')
    advice.push({ id: 'not-needed', ...cite(office, 'coverLetter', [article(8)]) });
  return advice;
}
