import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/calendar/day';
import { type AppliedEdit, canTakeBack, type Edit, takeBack } from '../../lib/case/edits';
import type { Stored } from '../../lib/case/schema';
import type { CertificateFile } from '../../lib/certificate-file/outcome';
import type { Office } from '../../lib/offices/office';
import { sayProblem, sayRefused, someOf } from '../../lib/saying/certificate-file';
import { longDay } from '../../lib/saying/dates';
import { sayEnd } from '../../lib/saying/end';
import { Button } from './Button';
import { makeEdit } from './edits';
import { droppedFile, useNoStrayDrop } from './file-drop';
import { Notice } from './Notice';
import { SignerDays } from './SignerDays';
import { useSpeech } from './speech';

interface LastDayFromFileProps {
  readonly stored: Stored;
  readonly edit: (change: Edit) => Promise<boolean>;
  /** How the day goes into the record. */
  readonly keep: (day: Day) => Edit;
  readonly office: Office;
  /** Whether the day decides when a renewal is let in: not where the card is lost, for one. */
  readonly renews: boolean;
  /** Before the day is stored: what stands around this part may hang on there being no day yet. */
  readonly onKeep?: (day: Day) => void;
  /** It could not be stored after all, or was taken back. */
  readonly onNotKept?: () => void;
}

/** The anchor of the place where a file can be chosen. */
export const LAST_DAY_FROM_FILE = 'last-day-from-file';

type Seen =
  | { readonly is: 'nothing' | 'undone' }
  | { readonly is: 'reading'; readonly share: number }
  | { readonly is: 'answer'; readonly answer: CertificateFile }
  | { readonly is: 'kept'; readonly day: Day; readonly applied: AppliedEdit };

/** What the file dialog offers first; what a file is tells its content. */
const KINDS = '.cer,.crt,.pem,.der,.p7b,.p7s,.imz,.pdf,.eyp';
/** A read that is over by then shows no progress. */
const SLOW = 500;

/** Contract 5: the last day out of a file that was chosen or dropped, stored by one press. The file and its names are not kept. */
export function LastDayFromFile(props: LastDayFromFileProps): JSX.Element {
  const { stored, edit, keep, office, renews, onKeep, onNotKept } = props;
  const { words, today, language } = useSpeech();
  const say = words.certificateFile;
  const [seen, setSeen] = useState<Seen>({ is: 'nothing' });
  const [isOver, setIsOver] = useState(false);
  const [isSlow, setIsSlow] = useState(false);
  const reading = useRef<AbortController | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  useNoStrayDrop();
  useEffect(() => {
    // Who was sent here to choose a file finds the focus on it.
    if (location.hash === `#${LAST_DAY_FROM_FILE}`) {
      input.current?.focus({ preventScroll: true });
      frame.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    return () => reading.current?.abort();
  }, []);
  useEffect(() => {
    if (seen.is !== 'reading') return setIsSlow(false);
    const timer = setTimeout(() => setIsSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [seen.is]);
  useEffect(() => {
    if (seen.is !== 'kept' && !(seen.is === 'answer' && seen.answer.kind === 'signers')) return;
    // Who waits for the answer is led to it; who has gone on elsewhere is left there.
    const { activeElement } = document;
    if (activeElement === document.body || frame.current?.contains(activeElement))
      frame.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [seen]);

  const show = (answer: CertificateFile) => setSeen({ is: 'answer', answer });
  const read = async (file: File) => {
    reading.current?.abort();
    const mine = new AbortController();
    reading.current = mine;
    setSeen({ is: 'reading', share: 0 });
    const onProgress = (share: number) => !mine.signal.aborted && setSeen({ is: 'reading', share });
    const answer = await import('../../lib/certificate-file/read-file').then(
      ({ readCertificateFile }) => readCertificateFile(file, { signal: mine.signal, onProgress }),
      (): CertificateFile => ({ kind: 'bad', problem: 'unreadable' }),
    );
    if (!mine.signal.aborted) show(answer);
  };
  const stop = () => {
    reading.current?.abort();
    setSeen({ is: 'nothing' });
    input.current?.focus();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const dropped = droppedFile(event.dataTransfer);
    if (dropped instanceof File) void read(dropped);
    else if (dropped) {
      reading.current?.abort();
      show({ kind: 'bad', problem: dropped });
    }
  };
  const store = async (day: Day) => {
    onKeep?.(day);
    const applied = await makeEdit(edit, keep(day));
    if (applied) setSeen({ is: 'kept', day, applied });
    else onNotKept?.();
  };
  const undo = async (applied: AppliedEdit) => {
    const undone = await makeEdit(edit, takeBack(applied));
    // Another window may have been quicker: nothing was taken back then.
    if (undone && undone.after !== undone.before) {
      setSeen({ is: 'undone' });
      onNotKept?.();
    }
    input.current?.focus();
  };

  const answer = seen.is === 'answer' ? seen.answer : null;
  const sentences =
    answer?.kind === 'bad'
      ? [sayProblem(words, answer.problem)]
      : answer?.kind === 'refused'
        ? someOf(answer.refused.map((one) => sayRefused(words, one)))
        : [];

  return (
    <div class="from-file" id={LAST_DAY_FROM_FILE} ref={frame}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped here; the button in it does the same. */}
      <div
        class="drop"
        data-over={isOver}
        onDragOver={(event) => {
          if (!event.dataTransfer?.types.includes('Files')) return;
          event.preventDefault();
          event.dataTransfer.dropEffect = 'copy';
          setIsOver(true);
        }}
        onDragLeave={(event) => {
          if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
            setIsOver(false);
        }}
        onDrop={drop}
      >
        {/* The browser's own button speaks the browser's language; the label is the button here, the input stays for keyboard and screen reader. */}
        <input
          id={id}
          ref={input}
          class="unseen"
          type="file"
          accept={KINDS}
          aria-describedby={`${id}-hint`}
          onKeyDown={(event) => {
            // Within a form a browser may take it for «send».
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.currentTarget.click();
          }}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void read(file);
            // The same file again is a choice too.
            event.currentTarget.value = '';
          }}
        />
        <label for={id} class="button" data-weight="secondary">
          {say.label}
        </label>
        <p class="hint" id={`${id}-hint`}>
          {say.hint} <span class="drop-hint">{say.drop}</span>
        </p>
        <div role="status">{isSlow && <p id={`${id}-reading`}>{say.reading}</p>}</div>
        {isSlow && seen.is === 'reading' && (
          <div class="reading">
            <progress aria-labelledby={`${id}-reading`} max={1} value={seen.share} />
            <Button weight="quiet" onClick={stop}>
              {say.stop}
            </Button>
          </div>
        )}
      </div>
      <div role="alert">
        {sentences.length > 0 && (
          <Notice tone="rejected" still>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
      </div>
      {answer?.kind === 'signers' && (
        <SignerDays
          found={answer}
          recorded={stored.case?.certificateValidUntil ?? null}
          means={(day) => (renews ? sayEnd(words, day, today, office, language) : null)}
          onKeep={store}
        />
      )}
      <div role="status" {...(seen.is === 'kept' ? { tabIndex: -1 } : {})}>
        {seen.is === 'kept' && (
          <Notice tone="done" still>
            <p>
              {say.saved(longDay(seen.day, language))} {renews && sayEnd(words, seen.day, today, office, language)}
            </p>
            {canTakeBack(seen.applied, stored) && (
              <div class="button-row">
                <Button icon="back" onClick={() => undo(seen.applied)}>
                  {words.shared.undo}
                </Button>
              </div>
            )}
          </Notice>
        )}
        {seen.is === 'undone' && (
          <Notice tone="done" still>
            <p>{say.undone}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}
