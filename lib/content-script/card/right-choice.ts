import type { CardView } from '../../messages';
import type { Chosen } from '../../pages/chosen';
import type { FieldToShow } from '../../vocabulary/findings';

/**
 * «✓ E-onay seçili»: a finding has gone since the option that it named is chosen now.
 *
 * @returns null also where what is left would still be rejected: a tick beside it would read as a permission
 */
export function rightChoice(before: CardView, now: CardView | null, chosen: Chosen): string | null {
  const left = now?.items ?? [];
  if (left.some(({ tone }) => tone === 'rejected')) return null;
  const gone = before.items.filter(({ id }) => !left.some((item) => item.id === id));
  for (const action of gone.flatMap(({ actions }) => actions))
    if (action.do === 'show-field' && action.chosen && isChosen(action.show, chosen)) return action.chosen;
  return null;
}

const isChosen = (show: FieldToShow, { request, choosing }: Chosen): boolean =>
  show.field === 'signing'
    ? choosing.length === 1 && choosing[0] === show.right
    : request.state === 'chosen' && request.type === show.right;
