import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CopyButton } from '../shared/CopyButton';
import { useSpeech } from '../shared/speech';

/** «Sayfa raporu»: masked, and shown in full before it is copied. Asked for only once it is opened. */
export function ReportPage({ ask }: { readonly ask: () => Promise<string | null> }): JSX.Element {
  const say = useSpeech().words.popup.tab;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [report, setReport] = useState<string | null>(null);

  useEffect(() => {
    const details = frame.current?.closest('details');
    if (!details) return;
    const opened = () => {
      if (details.open) ask().then(setReport);
    };
    details.addEventListener('toggle', opened);
    return () => details.removeEventListener('toggle', opened);
  }, [ask]);

  return (
    <div ref={frame} class="stack">
      <p class="soft">{say.reportHint}</p>
      {report === null ? (
        <p class="soft">{say.asking}</p>
      ) : (
        <>
          <label class="unseen" for={id}>
            {say.reportShown}
          </label>
          <textarea ref={area} class="input report" id={id} readOnly rows={8} value={report} spellcheck={false} />
          <div class="button-row">
            <CopyButton text={report} label={say.report} onRefused={() => area.current?.select()} />
          </div>
        </>
      )}
    </div>
  );
}
