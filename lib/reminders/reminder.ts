import type { Day } from '../calendar/day';
import type { HowToRenew, WayAfterExpiry } from '../checklists/how-to-renew';

/** What a click on a notification opens. */
export type ReminderTarget = 'popup' | 'application' | 'self-service';

/** What a reminder says, without words. */
export type About =
  /** `sure`: it is not active; else nobody knows. */
  | { readonly kind: 'activate-e-onay'; readonly opensOn: Day; readonly sure: boolean }
  | ({ readonly kind: 'window-opens'; readonly opensOn: Day; readonly validUntil: Day } & Renewing)
  | ({ readonly kind: 'days-left'; readonly validUntil: Day } & Renewing)
  | ({
      readonly kind: 'last-day';
      readonly validUntil: Day;
      readonly renewal: 'not-applied' | 'applied' | 'card-received';
      /** What is left to do once it is over. */
      readonly way: WayAfterExpiry;
    } & Renewing)
  | { readonly kind: 'production'; readonly validUntil: Day; readonly months: number }
  | { readonly kind: 'create-pin' }
  | { readonly kind: 'after-expiry'; readonly validUntil: Day; readonly way: WayAfterExpiry }
  /** `sure`: the office demands the letter by a source of its own. */
  | { readonly kind: 'cover-letter'; readonly appliedOn: Day; readonly sure: boolean }
  | { readonly kind: 'approval'; readonly sentOn: Day }
  | { readonly kind: 'unit-word'; readonly sentOn: Day }
  | { readonly kind: 'card'; readonly approvedOn: Day }
  | { readonly kind: 'new-end' };

/** Whether the end presses is told on the day that it is read. */
type Renewing = Omit<HowToRenew, 'pressing'>;

export type ReminderKind = About['kind'];

/** One reminder of the plan. */
export interface Reminder {
  /** `kind:dueOn:anchor`; the same reminder has the same id on every computation. */
  readonly id: string;
  /** Reminders of one series say the same thing again, more pressing: of several that are due only the latest is told. */
  readonly series: string;
  readonly dueOn: Day;
  readonly target: ReminderTarget;
  readonly about: About;
  /** The unit's own number. */
  readonly unitPhone?: string;
}
