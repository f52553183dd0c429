import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { BACKUP_LIMIT, readBackup } from '../../lib/case/backup';
import { type AppliedEdit, canTakeBack, takeBack } from '../../lib/case/edits';
import { Button } from '../shared/Button';
import { makeEdit } from '../shared/edits';
import { Notice } from '../shared/Notice';
import { useSpeech } from '../shared/speech';
import type { RecordProps } from './options';
import { Panel } from './Section';
import { sayChange } from './say-change';
import { useOptions } from './useOptions';

type Chosen =
  | { readonly is: 'nothing' }
  | { readonly is: 'unreadable' | 'too-large' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'restored'; readonly applied: AppliedEdit }
  | { readonly is: 'undone' };

/** Contract 4: a file is chosen, what would change is shown, «Geri yükle» does it. A bad file changes nothing and is told. */
export function Restore({ stored, edit }: RecordProps): JSX.Element {
  const speech = useSpeech();
  const say = useOptions().data;
  const [chosen, setChosen] = useState<Chosen>({ is: 'nothing' });
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  const [fileName, setFileName] = useState('');
  const id = useId();

  // Read against the record as it stands now: it may change in another window while the file waits here.
  const read = chosen.is === 'text' ? readBackup(chosen.text, stored, speech.today) : null;
  const valid = read?.ok === true;

  const choose = async (file: File | undefined) => {
    const mine = ++latest.current;
    setChosen({ is: 'nothing' });
    setFileName(file?.name ?? '');
    if (!file) return;
    // Before it is read: a huge file must not fill the memory.
    if (file.size > BACKUP_LIMIT) return setChosen({ is: 'too-large' });
    const next: Chosen = await file.text().then(
      (text) => ({ is: 'text', text }),
      () => ({ is: 'unreadable' }),
    );
    if (mine === latest.current) setChosen(next);
  };

  const restore = async () => {
    if (chosen.is !== 'text') return;
    const { text } = chosen;
    const applied = await makeEdit(edit, (current) => {
      const again = readBackup(text, current, speech.today);
      return again.ok ? again.next : current;
    });
    if (!applied) return;
    setChosen({ is: 'restored', applied });
    setFileName('');
    if (!input.current) return;
    input.current.value = '';
    // The button that was pressed is disabled now.
    input.current.focus();
  };

  const undo = async (restored: AppliedEdit) => {
    const undone = await makeEdit(edit, takeBack(restored));
    // Another window may have been quicker: nothing was taken back then.
    if (undone && undone.after !== undone.before) setChosen({ is: 'undone' });
    input.current?.focus();
  };

  const problem =
    chosen.is === 'unreadable' || chosen.is === 'too-large'
      ? { text: say.problems[chosen.is], where: null }
      : read && !read.ok
        ? { text: say.problems[read.problem], where: read.where ?? null }
        : null;

  return (
    <Panel title={say.restore}>
      <div class="field">
        <div class="button-row">
          {/* The browser's own button speaks the browser's language; the label is the button here, the input stays for keyboard and screen reader. */}
          <input
            id={id}
            ref={input}
            class="unseen"
            type="file"
            accept=".json,application/json"
            aria-describedby={`${id}-hint`}
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
          <label for={id} class="button" data-weight="secondary">
            {say.file}
          </label>
          {fileName && <span class="file-name">{fileName}</span>}
        </div>
        <p class="file-hint" id={`${id}-hint`}>
          {say.fileHint}
        </p>
      </div>
      <div role="alert">
        {problem && (
          <Notice tone="rejected" still>
            <p>{problem.text}</p>
            {problem.where && <p class="hint">{say.brokenAt(problem.where)}</p>}
          </Notice>
        )}
      </div>
      <div role="status">
        {read?.ok && (
          <Notice tone="info" still>
            {read.changes.length === 0 ? (
              <p>{say.noChanges}</p>
            ) : (
              <>
                <p>{say.changes}</p>
                <ul class="changes">
                  {read.changes.map((change) => (
                    <li key={change.field}>{sayChange(change, speech)}</li>
                  ))}
                </ul>
              </>
            )}
            {read.unlikely.length > 0 && <p>{say.unlikely}</p>}
            {read.cuts.map(({ part, count }) => (
              <p key={part}>{say.cut(say.setAsideParts[part], count)}</p>
            ))}
          </Notice>
        )}
        {chosen.is === 'restored' && (
          <Notice tone="done" still>
            <p>{say.restored}</p>
          </Notice>
        )}
        {chosen.is === 'undone' && (
          <Notice tone="done" still>
            <p>{say.undone}</p>
          </Notice>
        )}
      </div>
      <div class="button-row">
        <Button weight="primary" disabled={!valid} onClick={restore}>
          {say.confirm}
        </Button>
        {chosen.is === 'restored' && canTakeBack(chosen.applied, stored) && (
          <Button icon="back" onClick={() => undo(chosen.applied)}>
            {speech.words.shared.undo}
          </Button>
        )}
      </div>
    </Panel>
  );
}
