import type { PageKind } from './facts';

/** The pages on which an application is being made: the rules' «application pages». */
export const APPLICATION_PAGES = [
  'application-login',
  'application-form',
  'sms-code',
  'final-approval',
] as const satisfies readonly PageKind[];

/** The rules' «application login and form». */
export const LOGIN_AND_FORM = ['application-login', 'application-form'] as const satisfies readonly PageKind[];

/** The rules' «application form and later»: what was chosen on the form still holds there. */
export const FORM_AND_LATER = [
  'application-form',
  'sms-code',
  'final-approval',
  'wet-form',
  'e-signed-submission',
] as const satisfies readonly PageKind[];

/** Later than the form: the request type can no longer be changed there, only read or remembered. */
export const LATER_THAN_FORM = [
  'sms-code',
  'final-approval',
  'wet-form',
  'e-signed-submission',
] as const satisfies readonly PageKind[];

/** The rules' «final page and wet-form page». */
export const FINAL_AND_WET_FORM = ['final-approval', 'wet-form'] as const satisfies readonly PageKind[];

/** The rules' «MEBBİS main menu and common screen». */
export const MEBBIS_START_PAGES = ['mebbis-main-menu', 'mebbis-common-screen'] as const satisfies readonly PageKind[];
