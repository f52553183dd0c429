import type { Citation } from '../vocabulary/sources';
import type { Office, OfficeDemand } from './office';

/** Where something comes from that rests on a value of the office, as that office has it. */
export interface Cited {
  readonly sources: readonly [Citation, ...Citation[]];
  /** The administrator's own words for where it comes from, in place of the sources. */
  readonly policySource: string | null;
  /** The office took the rule over from Aksaray: its words send the person to their own unit. */
  readonly borrowed: boolean;
  /** The unit's own number: said where the words send the person to it. */
  readonly unitPhone?: string;
}

/**
 * The source of something at an office.
 *
 * @param demand the value that it rests on; undefined where it holds in every province
 * @param sources where it comes from at Aksaray: cited where the office has no other source of its own
 */
export function cite(office: Office, demand: OfficeDemand | undefined, sources: Cited['sources']): Cited {
  const value = demand && office[demand];
  const own = value?.own ? value.source : null;
  return {
    sources: own && 'source' in own && own.source !== 'notice' ? [own] : sources,
    policySource: own && 'policy' in own ? own.policy : null,
    borrowed: value?.own === false,
    ...(office.phone && { unitPhone: office.phone }),
  };
}
