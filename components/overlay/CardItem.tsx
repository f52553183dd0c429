import type { CardAction, CardItem as Item } from '../../lib/messages';
import type { OverlayActs } from '../../lib/page-side/overlay';
import { CopyLine } from './CopyLine';
import { keepFocus, onPress } from './own-events';

/** One finding: tone word, title, sentences, what to do, source. */
export function CardItem({ item, copyByHand, acts }: { item: Item; copyByHand: string; acts: OverlayActs }) {
  const buttons = item.actions.filter((action) => action.do !== 'copy');
  const copies = item.actions.filter((action) => action.do === 'copy');
  return (
    <li class={item.tone}>
      <span class="tone">{item.toneWord}</span>
      <h2>{item.title}</h2>
      <p>{item.body}</p>
      {copies.map((copy) => (
        <CopyLine key={copy.text} copy={copy} byHand={copyByHand} acts={acts} />
      ))}
      {buttons.length > 0 && (
        <div class="row">
          {buttons.map((action) => (
            <Act key={action.label} action={action} finding={item.id} acts={acts} />
          ))}
        </div>
      )}
      <p class="source">{item.source}</p>
    </li>
  );
}

type Pressed = Exclude<CardAction, { do: 'copy' }>;

function Act({ action, finding, acts }: { action: Pressed; finding: string; acts: OverlayActs }) {
  if (action.do === 'open') {
    return (
      <a class="act" href={action.href} target="_blank" rel="noopener noreferrer">
        {action.label}
      </a>
    );
  }
  const act = () => {
    if (action.do === 'open-record') acts.openRecord();
    else if (action.do === 'show-field') acts.showField(action.field);
    else acts.dismiss(finding);
  };
  return (
    <button
      type="button"
      class={action.do === 'dismiss' ? 'quiet' : 'act'}
      onMouseDown={keepFocus}
      onClick={onPress(act)}
    >
      {action.label}
    </button>
  );
}
