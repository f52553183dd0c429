import { addDays, addMonths, type Day, daysBetween } from './day';

/** What article 9 says of a renewal filed on a day: `borderline` where the readings of "3 months" differ. */
export type WindowVerdict = 'too-early' | 'borderline' | 'open';

/** How a province counts the time before the end; see `Office`. */
export interface WindowLength {
  readonly months: number;
  readonly days: number;
}

export interface RenewalWindow {
  readonly verdict: WindowVerdict;
  /** The first day on which every reading lets a renewal in: the day the product names. */
  readonly opensOn: Day;
}

/**
 * Article 9 rejects a renewal while not less than 3 months are left, and does not define "3 months".
 * Three readings are taken; each says "in" from some day on:
 * (a) `today + 3 months > validUntil`, (b) `today > validUntil − 3 months`, (c) fewer than 90 days left.
 * All out: too early. All in: open. Else: borderline.
 *
 * @param validUntil the certificate's last day
 * @param today the day the renewal would be filed
 * @param length months and days of the office (Aksaray: 3 and 90)
 */
export function renewalWindow(validUntil: Day, today: Day, length: WindowLength): RenewalWindow {
  const readings = [
    addMonths(today, length.months) > validUntil,
    today > addMonths(validUntil, -length.months),
    daysBetween(today, validUntil) < length.days,
  ];
  const verdict = readings.every(Boolean) ? 'open' : readings.some(Boolean) ? 'borderline' : 'too-early';
  return { verdict, opensOn: windowOpensOn(validUntil, length) };
}

/** The first day on which all three readings of article 9 let a renewal in. */
export function windowOpensOn(validUntil: Day, { months, days }: WindowLength): Day {
  const byReadingB = addDays(addMonths(validUntil, -months), 1);
  const byReadingC = addDays(validUntil, 1 - days);
  let opensOn = byReadingB > byReadingC ? byReadingB : byReadingC;
  // Reading (a) clamps at the other end; it can lag (b) by a few days at most.
  while (addMonths(opensOn, months) <= validUntil) opensOn = addDays(opensOn, 1);
  return opensOn;
}
