import type { JSX } from 'preact';
import type { Checklist, ChecklistStep, ChecklistStepId } from '../../lib/checklists/checklist';
import { sayAwaited, sayStep } from '../../lib/saying/step';
import { Button, LinkButton } from '../shared/Button';
import { Copyable } from '../shared/CopyButton';
import { SourceLink } from '../shared/SourceLink';
import { useSpeech } from '../shared/speech';

interface NextStepProps {
  readonly checklist: Checklist;
  /** The one of our links that leads where the tab is already: it is not offered. */
  readonly linkOfTab: string | null;
  readonly onDone: (step: ChecklistStep) => void;
  /** The answer «no» to a step that is a question. */
  readonly onNo: (step: ChecklistStep) => void;
  readonly onLetter: () => void;
}

/** The one thing to do now, with its reason and article; or what is being waited for. */
export function NextStep({ checklist, linkOfTab, onDone, onNo, onLetter }: NextStepProps): JSX.Element {
  const { words } = useSpeech();
  const say = words.popup.next;
  const { next, beside, process } = checklist;
  if (!next) return <Waiting checklist={checklist} />;

  const { title, reason, actions } = sayStep(words, next, process);
  const letter = next.id === 'cover-letter' ? say.letter : next.id === 'unit-letter' ? say.informingLetter : null;
  const pages = actions.filter((action) => action.do === 'open');
  const away = pages.filter(({ href }) => href !== linkOfTab);
  const { yes, no } = answersTo(next, say);
  // The thing to do is the main button; saying that it is done comes after.
  const hasWork = letter !== null || pages.length > 0;
  return (
    <div class="next">
      <h3>{title}</h3>
      <p>{reason}</p>
      {beside && <p class="beside">{words.renewing.noNotice}</p>}
      {pages.length > away.length && <p class="soft">{say.onThisTab}</p>}
      {actions
        .filter((action) => action.do === 'copy')
        .map(({ text, label }) => (
          <Copyable key={text} text={text} label={label} />
        ))}
      <div class="button-row">
        {letter && (
          <Button weight="primary" icon="letter" onClick={onLetter}>
            {letter}
          </Button>
        )}
        {away.map(({ href, label }, index) => (
          <LinkButton key={href} weight={index === 0 && !letter ? 'primary' : 'secondary'} href={href}>
            {label}
          </LinkButton>
        ))}
        <Button weight={hasWork ? 'secondary' : 'primary'} icon="check" onClick={() => onDone(next)}>
          {yes ?? say.didIt}
          {yes && <span class="unseen"> ({say.didIt})</span>}
        </Button>
        {no && <Button onClick={() => onNo(next)}>{no}</Button>}
      </div>
      <SourceLink sources={next.sources} policySource={next.policySource} />
    </div>
  );
}

type Answers = Readonly<Partial<Record<ChecklistStepId, string>>>;

/** What is said of a step that is a question: yes, and no where that says something too. */
function answersTo({ id, known }: ChecklistStep, say: { readonly answers: Answers; readonly refusals: Answers }) {
  // Who was not sure has been asked; e-onay is a question only while nobody knows.
  const isAsked = id === 'role' ? known === null : id === 'e-onay' ? known === 'not-known' : true;
  return { yes: isAsked ? say.answers[id] : undefined, no: isAsked ? say.refusals[id] : undefined };
}

function Waiting({ checklist }: { readonly checklist: Checklist }): JSX.Element {
  const { words, language } = useSpeech();
  const { nothing } = words.popup.next;
  const awaited = sayAwaited(words, checklist, language);
  if (!awaited) return <p class="next soft">{nothing}</p>;
  return (
    <div class="next" data-waiting="true">
      <h3>{nothing}</h3>
      {awaited.what && <p>{awaited.what}</p>}
      <p class="soft">{awaited.reason}</p>
      <SourceLink sources={awaited.step.sources} policySource={awaited.step.policySource} />
    </div>
  );
}
