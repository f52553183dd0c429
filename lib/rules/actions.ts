import type { Action } from '../vocabulary/findings';

/** What a person can do about a finding. */
export const openApplication: Action = { do: 'open', page: 'application' };
export const openSelfService: Action = { do: 'open', page: 'self-service' };
export const openMebbis: Action = { do: 'open', page: 'mebbis' };
export const openRecord: Action = { do: 'open', page: 'popup' };
export const copyAddress: Action = { do: 'copy', what: 'postal-address' };
export const copyCallCentre: Action = { do: 'copy', what: 'call-centre' };
export const showRequestType: Action = { do: 'show-field', field: 'request-type' };
export const showSigning: Action = { do: 'show-field', field: 'signing' };
