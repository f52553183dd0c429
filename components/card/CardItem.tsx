import type { OverlayActs } from '../../lib/content-script/card/overlay';
import type { CardAction, CardItem as Item } from '../../lib/messages';
import { Button } from './Button';
import { CopyLine } from './CopyLine';

interface Props {
  readonly item: Item;
  readonly copyByHand: string;
  readonly acts: OverlayActs;
}

interface Fold {
  readonly isOpen: boolean;
  /** The first finding always stands open. */
  readonly toggle?: () => void;
}

/** One finding: tone word, title, sentences, what to do, source. Folded: tone word, title, source. */
export const CardItem = ({ item, isOpen, toggle, copyByHand, acts }: Props & Fold) => (
  <li class={item.tone}>
    <span class="tone">{item.toneWord}</span>
    <h2>{toggle ? <Button class="fold" label={item.title} expanded={isOpen} act={toggle} /> : item.title}</h2>
    {isOpen && <p>{item.body}</p>}
    {isOpen && item.actions.length > 0 && (
      <div class="row">
        {item.actions.map((action) => (
          <Action key={`${action.do} ${action.label}`} action={action} {...{ item, copyByHand, acts }} />
        ))}
      </div>
    )}
    <p class="source">{item.source}</p>
  </li>
);

function Action({ action, item, copyByHand, acts }: Props & { readonly action: CardAction }) {
  const { label } = action;
  switch (action.do) {
    case 'copy':
      return <CopyLine copy={action} byHand={copyByHand} acts={acts} />;
    case 'open':
      return (
        <a class="act" href={action.href} target="_blank" rel="noopener noreferrer">
          {label}
        </a>
      );
    case 'open-record':
    case 'open-letter':
    case 'save-calendar':
      return <Button class="act" label={label} act={() => acts.openOwn(action.do)} />;
    case 'show-field':
      return <Button class="act" label={label} act={() => acts.showField(action)} />;
    case 'dismiss':
      return <Button class="quiet" label={label} act={() => acts.dismiss(item.id, action.done)} />;
  }
}
