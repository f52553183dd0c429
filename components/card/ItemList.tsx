import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OverlayActs } from '../../lib/content-script/card/overlay';
import type { CardView } from '../../lib/messages';
import { Button } from './Button';
import { CardItem } from './CardItem';

interface Props {
  readonly card: CardView;
  readonly acts: OverlayActs;
}

/** What is hidden below is told from this many pixels on. */
const CUT = 4;
const PAGE = 0.8;

/** The findings: the gravest in full, the others by their titles until they are opened. Says where not all has room. */
export function ItemList({ card: { items, words }, acts }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const [isCut, setCut] = useState(false);
  const look = (): void => {
    const ul = list.current;
    if (ul) setCut(ul.scrollHeight - ul.scrollTop - ul.clientHeight > CUT);
  };
  useLayoutEffect(() => {
    const ul = list.current;
    if (!ul) return;
    let frame = 0;
    // The window, the zoom, the text's size and what is in it change its height. A frame later: what the observer itself changes, the page hears of as an error.
    const watching = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    });
    for (const box of [ul, ...ul.children]) watching.observe(box);
    return () => {
      watching.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [items, unfolded]);
  const toggle = (id: string): void =>
    setUnfolded((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const goOn = (): void => {
    const ul = list.current;
    ul?.scrollBy({ top: ul.clientHeight * PAGE });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers no longer take it for a list */}
      <ul ref={list} role="list" onScroll={look}>
        {items.map((item, at) => (
          <CardItem
            key={item.id}
            item={item}
            isOpen={at === 0 || unfolded.includes(item.id)}
            {...(at > 0 && { toggle: () => toggle(item.id) })}
            copyByHand={words.copyByHand ?? ''}
            acts={acts}
          />
        ))}
      </ul>
      {isCut && (
        <div class="more">
          <Button class="act" label={`${words.more} ↓`} name={words.more} act={goOn} />
        </div>
      )}
    </>
  );
}
