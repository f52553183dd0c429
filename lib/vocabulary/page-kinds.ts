/**
 * The ids of the page kinds, in the order in which the popup lists them. Each has a file of its own with all that is known
 * of it: `lib/pages/kamusm/<id>.ts`, `lib/pages/mebbis/<id without «mebbis-»>.ts`. `npm run new -- page` writes both.
 */
export const KAMUSM_KINDS = [
  'application-login',
  'application-form',
  'sms-code',
  'final-approval',
  'wet-form',
  'e-signed-submission',
  'self-service-login',
  'self-service-menu',
  'e-onay-activation',
  'pin',
  'cancel-suspend',
  'own-applications',
  'self-paid-application',
  'password-resend',
] as const;

export const MEBBIS_KINDS = [
  'mebbis-login',
  'mebbis-second-factor',
  'mebbis-common-screen',
  'mebbis-main-menu',
  'mebbis-no-permission',
  'mebbis-session-over',
  'mebbis-module',
  'mebbis-e-personel',
  'mebbis-assignment-record',
] as const;

export const PAGE_KINDS = [...KAMUSM_KINDS, ...MEBBIS_KINDS] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** What a page kind can be counted among. */
export const PAGE_GROUPS = [
  /** An application is being made here: the rules' «application pages». */
  'application',
  /** The rules' «application login and form». */
  'login-and-form',
  /** The rules' «application form and later»: what was chosen on the form still holds here. */
  'form-and-later',
  /** Later than the form: the request type can no longer be changed here, only read or remembered. */
  'later-than-form',
  /** The rules' «final page and wet-form page». */
  'final-and-wet-form',
  /** The rules' «MEBBİS main menu and common screen». */
  'mebbis-start',
  /** Shows a request type, and may say that the application has been taken. Never where a page is on another errand. */
  'shows-request',
  /** Has controls that sign or send the application. */
  'sends',
] as const;

export type PageGroup = (typeof PAGE_GROUPS)[number];
