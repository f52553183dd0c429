import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Stored } from '../../lib/case/schema';
import type { PopupDoors } from './popup-doors';
import type { TabSight } from './tab-sight';

export interface Tab {
  readonly sight: TabSight;
  readonly look: () => void;
}

/** When the page is asked again after it was given a name: the worker tells it, and it reads itself anew. */
const AGAIN = [300, 1_200];

/** The active tab, asked once the popup has painted and again when the pages the person named change. */
export function useTab(doors: PopupDoors, { namedPages }: Stored): Tab {
  const [sight, setSight] = useState<TabSight>({ is: 'asking' });
  const names = JSON.stringify(namedPages);
  const asked = useRef<string | null>(null);
  const look = useCallback(() => {
    doors.lookAtTab().then(setSight);
  }, [doors]);

  useEffect(() => {
    const isFirst = asked.current === null;
    asked.current = names;
    look();
    if (isFirst) return;
    const timers = AGAIN.map((after) => setTimeout(look, after));
    return () => timers.forEach(clearTimeout);
  }, [look, names]);

  useEffect(() => doors.onTabChange(look), [doors, look]);

  return { sight, look };
}
