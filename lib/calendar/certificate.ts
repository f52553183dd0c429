import { addDays, addMonths, type Day, daysBetween } from './day';

/** `last-day`: the old card works until an hour that only Kamu SM knows (article 11). */
export type CertificateState = 'valid' | 'last-day' | 'expired';

/** Whether a certificate still holds on a day. */
export const certificateState = (validUntil: Day, today: Day): CertificateState =>
  today < validUntil ? 'valid' : today === validUntil ? 'last-day' : 'expired';

/** Days left on a day: 0 on the last one, negative afterwards. */
export const daysLeft = (validUntil: Day, today: Day): number => daysBetween(today, validUntil);

/** With so few days left, waiting for Kamu SM's SMS costs more than a call. */
const PATIENCE_ENDS_AT = 30;

/** Whether the end is so near that nobody should wait for the SMS any longer; article 4 does not say what to do where none comes. */
export const isPressing = (validUntil: Day, today: Day): boolean => daysLeft(validUntil, today) <= PATIENCE_ENDS_AT;

/**
 * Article 10: the day from which an approved renewal is produced.
 *
 * @param months how long before the end, by the office (Aksaray: 1)
 */
export const productionStartsOn = (validUntil: Day, months: number): Day => addMonths(validUntil, -months);

/** Article 11: the first day on which a renewed card surely works and its PIN can be made. */
export const renewedCardWorksFrom = (validUntil: Day): Day => addDays(validUntil, 1);
