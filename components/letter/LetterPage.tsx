import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { letterAdvice } from '../../lib/letter/advice';
import { type LetterDraft, type Remembered, rememberedOf } from '../../lib/letter/draft';
import { letter } from '../../lib/letter/letter';
import { bodyHtml, bodyText, letterHtml, letterText } from '../../lib/letter/render';
import { readTcNumber } from '../../lib/letter/tc-number';
import type { Office } from '../../lib/offices/office';
import { longDay } from '../../lib/saying/dates';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { SourceLink } from '../shared/SourceLink';
import { useSpeech } from '../shared/speech';
import { type Clip, copyClip } from './copy-letter';
import { LetterForm } from './LetterForm';
import { Sheet } from './Sheet';

interface LetterPageProps {
  readonly first: LetterDraft;
  readonly office: Office;
  /** Keeps the draft for the session. */
  readonly onDraft: (draft: LetterDraft) => void;
  /** School and signer as they are kept, null where that was not asked for. */
  readonly remembered: Remembered | null;
  /** Keeps them beyond the session, or (null) forgets them. @returns whether that was stored */
  readonly onRemember: (letter: Remembered | null) => Promise<boolean>;
  /** What the form starts with when it is emptied. */
  readonly suggested: LetterDraft;
}

/** «Üst yazı»: form, preview, copy and print. The T.C. number lives in this view only. */
export function LetterPage(props: LetterPageProps): JSX.Element {
  const { first, office, onDraft, suggested, onRemember } = props;
  const { words, language } = useSpeech();
  const say = words.letter;
  const [draft, setDraft] = useState(first);
  const [round, setRound] = useState(0);
  const [tcTyped, setTcTyped] = useState('');
  const [message, setMessage] = useState<{ readonly tone: 'done' | 'caution'; readonly text: string } | null>(null);
  const id = useId();
  const [remembered, setRemembered] = useState(props.remembered);
  const remember = async (letter: Remembered | null) => {
    if (await onRemember(letter)) setRemembered(letter);
  };
  /** Once a field is left: what is remembered follows what stands there. */
  const rememberAnew = () => {
    const now = rememberedOf(draft);
    if (remembered && JSON.stringify(now) !== JSON.stringify(remembered)) void remember(now);
  };
  const sheet = useRef<HTMLElement>(null);

  const tc = readTcNumber(tcTyped);
  const content = letter({ ...draft, tcNumber: tc.ok ? tc.number : null });
  const advice = letterAdvice(draft, office);

  const keep = (next: LetterDraft) => {
    setDraft(next);
    setMessage(null);
    onDraft(next);
  };
  const empty = () => {
    keep(suggested);
    setTcTyped('');
    setRound(round + 1);
  };
  const copy = async (clip: Clip, done: string) => {
    if (await copyClip(document, clip)) return setMessage({ tone: 'done', text: done });
    if (sheet.current) getSelection()?.selectAllChildren(sheet.current);
    setMessage({ tone: 'caution', text: say.copyRefused });
  };

  return (
    <div class="letter-page">
      <header class="letter-intro">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <p class="soft">{say.kept}</p>
      </header>
      <main class="letter-columns">
        {/* A new round mounts the form afresh: what was half-typed in it goes too. */}
        <div class="letter-left" key={round} onFocusOut={rememberAnew}>
          <LetterForm draft={draft} suggested={suggested} onDraft={keep} tcTyped={tcTyped} onTcTyped={setTcTyped} />
          <div class="remember">
            <label>
              <input
                class="check"
                type="checkbox"
                checked={remembered !== null}
                aria-describedby={`${id}-more`}
                onChange={(event) => remember(event.currentTarget.checked ? rememberedOf(draft) : null)}
              />
              <span>{say.remember}</span>
            </label>
            <p class="hint" id={`${id}-more`}>
              {say.rememberMore}
            </p>
          </div>
          <Button weight="quiet" icon="back" onClick={empty}>
            {say.reset}
          </Button>
        </div>
        <section class="letter-right" aria-label={say.preview}>
          <div class="letter-actions">
            <div class="button-row">
              <Button
                weight="primary"
                icon="copy"
                onClick={() => copy({ html: letterHtml(content), text: letterText(content) }, say.copied)}
              >
                {say.copy}
              </Button>
              <Button onClick={() => copy({ html: bodyHtml(content), text: bodyText(content) }, say.copiedBody)}>
                {say.copyBody}
              </Button>
              <Button onClick={() => print()}>{say.print}</Button>
            </div>
            <div role="status">
              {message && (
                <Notice tone={message.tone} still>
                  {message.text}
                </Notice>
              )}
            </div>
            {advice.map((one) => (
              <Notice key={one.id} tone={one.id === 'too-early' || one.id === 'not-e-onay' ? 'caution' : 'info'} still>
                <p>
                  {one.id === 'too-early' ? say.advice[one.id](longDay(one.opensOn, language)) : say.advice[one.id]}
                  {one.borrowed && ` ${words.findings.borrowed}`}
                </p>
                <SourceLink sources={one.sources} policySource={one.policySource} />
              </Notice>
            ))}
            {content.gaps.length > 0 && <p class="hint">{say.gaps(content.gaps.map((gap) => say.gapNames[gap]))}</p>}
          </div>
          <Sheet letter={content} sheetRef={sheet} />
        </section>
      </main>
    </div>
  );
}
