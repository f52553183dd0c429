import type { JSX } from 'preact';
import { Notice } from '../shared/Notice';
import { useSpeech } from '../shared/speech';
import type { SaveState as State } from '../shared/useRecord';

/** Whether the last change is stored, in a corner that is in view wherever the page stands. A failure stays. */
export function SaveState({ save }: { readonly save: State }): JSX.Element {
  const { shared } = useSpeech().words;
  return (
    <>
      <div class="announce" role="status">
        {save.is === 'saved' && (
          <div class="saved">
            <Notice tone="done" still>
              {shared.saved}
            </Notice>
          </div>
        )}
      </div>
      <div class="announce" role="alert">
        {save.is === 'failed' && (
          <Notice tone="rejected" still>
            {shared.notSaved[save.reason]}
          </Notice>
        )}
      </div>
    </>
  );
}
