import { METHODS, REQUEST_TYPES, type SigningMethod } from '../vocabulary/application';
import type { RequestShown } from './facts';

/** What a page shows as chosen, as far as an application's fate hangs on it. */
export interface Chosen {
  readonly request: RequestShown;
  readonly choosing: readonly SigningMethod[];
}

/** Names one choice: the same for the same request and the same ways, in whatever order they stand. */
export const chosenKey = ({ request, choosing }: Chosen): string =>
  [request.state === 'chosen' ? request.type : request.state, ...choosing.toSorted()].join(' ');

/** Everything that can be chosen on a page that shows this of the request type: one that asks nothing now offers nothing. */
export const allChosen = (shown: RequestShown): readonly Chosen[] =>
  requestsBeside(shown).flatMap((request) => WAYS.map((choosing) => ({ request, choosing })));

const requestsBeside = ({ state }: RequestShown): readonly RequestShown[] =>
  state === 'absent'
    ? [{ state }]
    : [
        { state: 'open' },
        { state: 'unreadable' },
        ...REQUEST_TYPES.map((type) => ({ state: 'chosen', type }) as const),
      ];

/** Every set of ways to sign, the empty one too. */
const WAYS: readonly (readonly SigningMethod[])[] = Array.from({ length: 2 ** METHODS.length }, (_, set) =>
  METHODS.filter((_way, at) => set & (2 ** at)),
);
