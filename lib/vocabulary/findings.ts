/** How grave a finding is; the gravest first. */
export const TONES = ['rejected', 'caution', 'uncertain', 'info'] as const;
export type Tone = (typeof TONES)[number];

/** What a person can do about a finding or a step, on the card and in the popup. */
export type Action =
  | { readonly do: 'open'; readonly page: 'application' | 'self-service' | 'mebbis' | 'popup' }
  | { readonly do: 'copy'; readonly what: 'postal-address' | 'call-centre' }
  | { readonly do: 'show-field'; readonly field: 'request-type' | 'signing' };
