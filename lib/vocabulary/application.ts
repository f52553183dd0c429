/** The reasons for which a person applies. */
export const REQUEST_TYPES = ['first', 'renewal', 'identity-change', 'lost-or-stolen', 'other'] as const;
export type RequestType = (typeof REQUEST_TYPES)[number];

/** The ways to sign an application. */
export const METHODS = ['e-onay', 'e-signature', 'wet-signature'] as const;
export type SigningMethod = (typeof METHODS)[number];

/** What a control does: it signs in a way that it names, or sends the application as it stands. */
export type Press = SigningMethod | 'as-it-stands';

/** How far an application is, as the list of one's own applications says. `unfinished`: it waits for the person. */
export const APPLICATION_STATES = [
  'unfinished',
  'approved',
  'in-production',
  'with-courier',
  'delivered',
  'rejected',
  'returned',
  'cancelled',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** A step that the page itself says has succeeded. */
export const OUTCOMES = ['applied', 'e-onay-activated', 'pin-created', 'certificate-cancelled'] as const;
export type Outcome = (typeof OUTCOMES)[number];
