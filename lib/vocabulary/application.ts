/** The reasons for which a person applies. */
export const REQUEST_TYPES = ['first', 'renewal', 'identity-change', 'lost-or-stolen', 'other'] as const;
export type RequestType = (typeof REQUEST_TYPES)[number];

/** The ways to sign an application. */
export const METHODS = ['e-onay', 'e-signature', 'wet-signature'] as const;
export type SigningMethod = (typeof METHODS)[number];

/** What a control does: it signs in a way that it names, or sends the application as it stands. */
export type Press = SigningMethod | 'as-it-stands';

/** A step that the page itself says has succeeded. */
export const OUTCOMES = ['applied', 'e-onay-activated', 'pin-created', 'certificate-cancelled'] as const;
export type Outcome = (typeof OUTCOMES)[number];
