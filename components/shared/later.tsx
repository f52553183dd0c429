import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A view whose code is loaded when it is first shown, so that the page paints without it.
 * Nothing stands there until then (a few milliseconds: the files are on the disk).
 */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null;
  return function Later(props: P): JSX.Element | null {
    const [, setHere] = useState(loaded !== null);
    useEffect(() => {
      // Another of its kind may have loaded it between this one's render and now.
      if (loaded) return setHere(true);
      let wanted = true;
      load().then((view) => {
        loaded = view;
        if (wanted) setHere(true);
      });
      return () => {
        wanted = false;
      };
    }, []);
    const View = loaded;
    return View && <View {...props} />;
  };
}
