import type { RequestType } from './application';

/** How grave a finding is; the gravest first. */
export const TONES = ['rejected', 'caution', 'uncertain', 'info'] as const;
export type Tone = (typeof TONES)[number];

/** What of a page is brought into view: a group of choices, and in it the one that is right, where one is. */
export type FieldToShow =
  | { readonly field: 'request-type'; readonly right: RequestType | null }
  | { readonly field: 'signing'; readonly right: 'e-onay' };

/** What a person can do about a finding or a step, on the card and in the popup. */
export type Action =
  | { readonly do: 'open'; readonly page: 'application' | 'self-service' | 'mebbis' }
  /** Our own window: to put the record right, or at the step that is to be ticked. */
  | { readonly do: 'open-own'; readonly at: 'record' | 'step' }
  | { readonly do: 'prepare-letter' }
  | { readonly do: 'save-calendar' }
  | { readonly do: 'copy'; readonly what: 'postal-address' | 'call-centre' }
  | { readonly do: 'show-field'; readonly show: FieldToShow };
