import type { RequestType } from '../vocabulary/application';
import type { Action } from '../vocabulary/findings';

/** What a person can do about a finding. */
export const openApplication: Action = { do: 'open', page: 'application' };
export const openSelfService: Action = { do: 'open', page: 'self-service' };
export const openMebbis: Action = { do: 'open', page: 'mebbis' };
/** To put right what a finding rests on. */
export const openRecord: Action = { do: 'open-own', at: 'record' };
/** To tick the step that a finding misses. */
export const openStep: Action = { do: 'open-own', at: 'step' };
export const prepareLetter: Action = { do: 'prepare-letter' };
export const saveCalendar: Action = { do: 'save-calendar' };
export const copyAddress: Action = { do: 'copy', what: 'postal-address' };
export const copyCallCentre: Action = { do: 'copy', what: 'call-centre' };
/** All reasons: which one is right nobody can tell from here. */
export const showRequestType: Action = { do: 'show-field', show: { field: 'request-type', right: null } };
/** The reason that is right. */
export const showRight = (right: RequestType): Action => ({ do: 'show-field', show: { field: 'request-type', right } });
/** The way to sign that is right: e-onay. */
export const showSigning: Action = { do: 'show-field', show: { field: 'signing', right: 'e-onay' } };
