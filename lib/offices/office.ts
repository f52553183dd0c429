import type { Day } from '../calendar/day';
import type { WindowLength } from '../calendar/renewal-window';
import type { Citation } from '../vocabulary/sources';

/**
 * One value of an office with where it comes from.
 * `own: false`: taken over from Aksaray; findings that rest on it are caution at most («Reddedilir» needs a source of the office's own).
 */
export interface Sourced<T> {
  readonly value: T;
  readonly source: Citation | { readonly policy: string };
  readonly checkedOn: Day;
  readonly own: boolean;
}

/** The values of an office that a finding, a step or an advice can rest on. */
export type OfficeDemand = keyof Omit<Office, 'id' | 'name' | 'province' | 'phone' | 'unit'>;

/** What differs by province. */
export interface Office {
  /** Its file's name, or `policy` for the administrator's. */
  readonly id: string;
  readonly name: { readonly tr: string; readonly en: string };
  /** For the letter's head. */
  readonly province?: string;
  /** The unit's own number, as the administrator or the person gave it. */
  readonly phone?: string;
  readonly unit: Sourced<{ readonly name: string; readonly address: string | null }>;
  /** Article 9: a renewal is let in when less than this is left. */
  readonly renewalWindow: Sourced<WindowLength>;
  /** Article 10: months before the end from which an approved renewal is produced. */
  readonly productionMonths: Sourced<number>;
  /** Article 8: whether the unit approves only with a cover letter. */
  readonly coverLetter: Sourced<'demanded' | 'not-needed'>;
  /** Articles 4, 9: whether a renewal in time that is not signed with e-onay is rejected. */
  readonly wetRenewalInTime: Sourced<'rejected' | 'accepted'>;
  /** Articles 6, 7: how a renewal after the end can be made. */
  readonly renewalAfterExpiry: Sourced<'e-onay-or-wet' | 'wet-only'>;
  /** Article 9: whether a lost or stolen card applied for as a plain renewal is rejected. */
  readonly lostAsRenewal: Sourced<'rejected' | 'accepted'>;
}

/** An office that comes with the product: a file of `known/`. */
export interface KnownOffice extends Office {
  /** What the person reads where they choose it. */
  readonly choice: Readonly<Record<'tr' | 'en', { readonly name: string; readonly more: string }>>;
  /** One holds until the person chooses; one for every province without a file, and for what an administrator leaves open. */
  readonly holds?: 'at-first' | 'elsewhere';
}

/** Article 5 matters only where a renewal in time that is signed otherwise is rejected. */
export const asksForEOnay = ({ wetRenewalInTime }: Office): boolean => wetRenewalInTime.value === 'rejected';
