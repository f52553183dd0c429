import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ReportsTo } from '../../lib/offices/policy';
import { CopyButton } from '../shared/CopyButton';
import { useSpeech } from '../shared/speech';

interface ReportPageProps {
  readonly ask: () => Promise<string | null>;
  /** Who gets such reports, where the administrator named somebody: then a mail can be written, which the person sends or not. */
  readonly reportsTo: ReportsTo | null;
}

/** A mail program of Windows gets no longer address. */
const LONGEST_MAIL = 1_800;

/** «Sayfa raporu»: masked, and shown in full before it is copied. Asked for only once it is opened. */
export function ReportPage({ ask, reportsTo }: ReportPageProps): JSX.Element {
  const say = useSpeech().words.popup.tab;
  const id = useId();
  const mailTo = (address: string, text: string) => {
    const mail = (body: string) =>
      `mailto:${address}?subject=${encodeURIComponent(say.reportShown)}&body=${encodeURIComponent(body)}`;
    const whole = mail(text);
    return whole.length <= LONGEST_MAIL ? whole : mail(say.reportPaste);
  };
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
            {reportsTo && (
              <a class="button" data-weight="secondary" href={mailTo(reportsTo.address, report)}>
                {say.reportMail(reportsTo.name)}
              </a>
            )}
          </div>
          {reportsTo && <p class="soft">{say.reportMailHint}</p>}
        </>
      )}
    </div>
  );
}
