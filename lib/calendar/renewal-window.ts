import { addDays, addMonths, type Day, daysBetween } from './day';

/** What article 9 says of a renewal filed on a day: `borderline` where the readings of "3 months" differ. */
export type WindowVerdict = 'too-early' | 'borderline' | 'open';

/** How a province counts the time before the end; see `Office`. */
export interface WindowLength {
  readonly months: number;
  readonly days: number;
  /** The source lets a renewal in with exactly so much left («en fazla 3 ay»), where article 9 keeps it out. */
  readonly letsExactlyIn?: boolean;
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
 * All out: too early. All in: open. Else: borderline, and so is exactly that much where the office's source lets it in: the
 * day named stays the one on which nobody can differ.
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
  // What (a) lets in with exactly 3 months left, (b) does too.
  const exactly =
    length.letsExactlyIn === true &&
    (today >= addMonths(validUntil, -length.months) || daysBetween(today, validUntil) <= length.days);
  const verdict = readings.every(Boolean) ? 'open' : exactly || readings.some(Boolean) ? 'borderline' : 'too-early';
  return { verdict, opensOn: windowOpensOn(validUntil, length) };
}

/**
 * The same three readings seen from the certificate: the days on which the verdict changes.
 * For who asks about one certificate on many days.
 */
export interface WindowEdges {
  /** The first day that one reading lets in: too early before it. */
  readonly mayOpenOn: Day;
  /** The first day that all readings let in: open from it on. */
  readonly opensOn: Day;
}

export function windowEdges(validUntil: Day, { months, days, letsExactlyIn }: WindowLength): WindowEdges {
  const byB = addDays(addMonths(validUntil, -months), 1);
  const byC = addDays(validUntil, 1 - days);
  // Reading (a) clamps at the other end: never before (b), and a few days after it at most.
  // It ends with the certificate too, since at the end of the calendar (2099) sums stand still.
  let byA = byB;
  while (byA < validUntil && addMonths(byA, months) <= validUntil) byA = addDays(byA, 1);
  const first = earlier(byB, byC);
  return { mayOpenOn: addDays(first, letsExactlyIn ? -1 : 0), opensOn: later(byA, byC) };
}

// Days compare as text: Math.min would make numbers of them.
const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
const later = (one: Day, other: Day): Day => (one < other ? other : one);

/** Two weeks before the window opens e-onay that is missing is due: it needs a card that works, and the renewal needs it. */
export const activationDueOn = (opensOn: Day): Day => addDays(opensOn, -14);

/** The first day on which all three readings of article 9 let a renewal in. */
export const windowOpensOn = (validUntil: Day, length: WindowLength): Day => windowEdges(validUntil, length).opensOn;
