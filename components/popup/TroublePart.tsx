import type { JSX } from 'preact';
import type { Loaded } from '../../lib/case/store';
import { Notice } from '../shared/Notice';
import { useSpeech } from '../shared/speech';

interface TroublePartProps extends Pick<Loaded, 'trouble' | 'setAside'> {
  /** Why the last edit was not stored. */
  readonly failed: 'full' | 'newer' | 'unavailable' | null;
  readonly onOptions: () => void;
}

/** What is wrong with the storage, and that nothing of the record is lost. */
export function TroublePart({ failed, trouble, setAside, onOptions }: TroublePartProps): JSX.Element {
  const { popup, shared } = useSpeech().words;
  const say = popup.trouble;
  return (
    <>
      {failed && (
        <Notice tone="rejected" still>
          {shared.notSaved[failed]}
        </Notice>
      )}
      {trouble && (
        <Notice tone="rejected" still>
          {say[trouble]}
        </Notice>
      )}
      {setAside.length > 0 && (
        <Notice tone="caution" still>
          <p>{say.setAside}</p>
          <p>
            <button type="button" class="text-button" onClick={onOptions}>
              {say.openOptions}
            </button>
          </p>
        </Notice>
      )}
    </>
  );
}
