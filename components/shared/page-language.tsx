import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../lib/words/index';
import { type Speech as AnySpeech, SpeechProvider as CommonProvider } from './language';

export { dressDocument } from './language';

/** The speech of the big pages (settings, welcome, letter), which have the whole catalogue. */
export type Speech = AnySpeech<Words>;

const PageContext = createContext<Speech | null>(null);

interface SpeechProviderProps {
  readonly value: Speech;
  readonly children: ComponentChildren;
}

/** Gives the page's views the whole catalogue, and the shared views below them their part of it. */
export function SpeechProvider({ value, children }: SpeechProviderProps): JSX.Element {
  return (
    <PageContext.Provider value={value}>
      <CommonProvider value={value}>{children}</CommonProvider>
    </PageContext.Provider>
  );
}

/** The page's speech; a view outside a {@link SpeechProvider} is a bug. */
export function useSpeech(): Speech {
  const speech = useContext(PageContext);
  if (!speech) throw new Error('no SpeechProvider of a page above this view');
  return speech;
}
