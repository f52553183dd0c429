/** What long work asks between its pieces. */
export interface Pace {
  /** Lets the page draw and answer; rejects once the caller gave up. */
  rest(): Promise<void>;
  /** `share`: from 0 to 1. */
  progress(share: number): void;
}

export interface PaceOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
}

export const paceOf = ({ signal, onProgress }: PaceOptions): Pace => ({
  async rest() {
    signal?.throwIfAborted();
    await turn();
    signal?.throwIfAborted();
  },
  progress: (share) => onProgress?.(share),
});

/** The event loop's next turn. Not by a timer: a page in the background gets one a second. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
