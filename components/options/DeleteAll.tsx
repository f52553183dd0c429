import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteAll, putBack } from '../../lib/case/edits';
import type { Stored } from '../../lib/case/schema';
import { Button } from '../shared/Button';
import { makeEdit } from '../shared/edits';
import { Notice } from '../shared/Notice';
import { useSpeech } from '../shared/speech';
import type { RecordProps } from './options';
import { Panel } from './Section';
import { useOptions } from './useOptions';

interface DeleteAllProps extends RecordProps {
  readonly hasSetAside: boolean;
  /** Forgets what was set aside: pieces of the old record as they stood. */
  readonly dropSetAside: () => Promise<void>;
  /** Forgets what is kept outside the record: drafts, where the card was put. */
  readonly clearOutsideRecord: () => Promise<void>;
}

type Stage =
  | { readonly is: 'calm' | 'sure?' | 'back' }
  /** Kept in this page only: gone when it closes. */
  | { readonly is: 'deleted'; readonly before: Stored };

/** Deletes everything after one question; the record can be brought back while this page is open. */
export function DeleteAll({
  stored,
  edit,
  hasSetAside,
  dropSetAside,
  clearOutsideRecord,
}: DeleteAllProps): JSX.Element {
  const options = useOptions();
  const { shared } = useSpeech().words;
  const say = options.data;
  const [reached, setStage] = useState<Stage>({ is: 'calm' });
  // Who has begun anew has nothing to bring back: it would go over the new record.
  const stage: Stage = reached.is === 'deleted' && stored.case ? { is: 'calm' } : reached;
  const focused = useRef<HTMLButtonElement>(null);

  // Each stage brings another button; the focus goes to the careful one and never to nowhere.
  const firstTime = useRef(true);
  useEffect(() => {
    if (firstTime.current) firstTime.current = false;
    else focused.current?.focus();
  }, [reached.is]);

  const wipe = async () => {
    const applied = await makeEdit(edit, deleteAll());
    if (!applied) return setStage({ is: 'calm' });
    // Only now: deleting a record that could not be read sets it aside once more.
    await Promise.all([dropSetAside(), clearOutsideRecord()]);
    setStage({ is: 'deleted', before: applied.before });
  };
  const bringBack = async (before: Stored) => {
    const applied = await makeEdit(edit, putBack(before));
    if (applied && applied.after !== applied.before) setStage({ is: 'back' });
  };

  return (
    <Panel title={say.wipe} lead={say.wipeLead}>
      <div role="status">
        {stage.is === 'sure?' && (
          <Notice tone="caution" still>
            {hasSetAside ? `${say.wipeSure} ${say.wipeSetAside}` : say.wipeSure}
          </Notice>
        )}
        {stage.is === 'deleted' && (
          <Notice tone="done" still>
            {say.wiped}
          </Notice>
        )}
        {stage.is === 'back' && (
          <Notice tone="done" still>
            {say.restoredAll}
          </Notice>
        )}
      </div>
      <div class="button-row">
        {stage.is === 'sure?' ? (
          <>
            <Button key="no" buttonRef={focused} onClick={() => setStage({ is: 'calm' })}>
              {shared.cancel}
            </Button>
            <Button key="yes" weight="danger" onClick={wipe}>
              {say.wipeYes}
            </Button>
          </>
        ) : stage.is === 'deleted' ? (
          <Button key="undo" weight="primary" icon="back" buttonRef={focused} onClick={() => bringBack(stage.before)}>
            {shared.undo}
          </Button>
        ) : (
          <Button key="ask" weight="danger" buttonRef={focused} onClick={() => setStage({ is: 'sure?' })}>
            {say.wipeAsk}
          </Button>
        )}
      </div>
    </Panel>
  );
}
