import type { JSX } from 'preact';
import type { Loaded } from '../../lib/case/store';
import { useLaterWords } from '../shared/later-words';
import { Notice } from '../shared/Notice';

interface TroublePartProps extends Pick<Loaded, 'trouble' | 'setAside'> {
  readonly onOptions: () => void;
}

/** What is wrong with the storage, and that nothing of the record is lost. */
export function TroublePart({ trouble, setAside, onOptions }: TroublePartProps): JSX.Element {
  const say = useLaterWords().popupLater.trouble;
  return (
    <>
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
