import type { OverlayActs, OverlayState } from '../../lib/page-side/overlay';
import { Card } from './Card';
import { Hint } from './Hint';
import { HoldDialog } from './HoldDialog';
import { Ring } from './Ring';

/** All that we draw in a page. */
export function Overlay({ state, acts }: { state: OverlayState; acts: OverlayActs }) {
  const { card, hold, hint, ring, spoken } = state;
  const lang = (card ?? hold ?? hint?.view)?.lang;
  return (
    <div class={`all ${(card ?? hold ?? hint?.view)?.appearance ?? 'system'}`} {...(lang ? { lang } : {})} dir="ltr">
      {card && <Card card={card} collapsed={state.collapsed} corner={state.corner} acts={acts} />}
      {hold && <HoldDialog hold={hold} acts={acts} />}
      {hint && <Hint hint={hint} />}
      {ring && <Ring at={ring} />}
      <div class="spoken" role="status">
        {spoken.polite}
      </div>
      <div class="spoken" role="alert">
        {spoken.assertive}
      </div>
    </div>
  );
}
