import type { JSX } from 'preact';
import type { Checklist, ChecklistStep, ChecklistStepId } from '../../lib/checklists/checklist';
import { longDay } from '../../lib/saying/dates';
import { sayAwaited, sayStep } from '../../lib/saying/step';
import { Button } from '../shared/Button';
import { SourceLink } from '../shared/SourceLink';
import { StepActions } from '../shared/StepActions';
import { useSpeech } from '../shared/speech';

interface NextStepProps {
  readonly checklist: Checklist;
  readonly onDone: (step: ChecklistStep) => void;
  readonly onLetter: () => void;
}

/** The one thing to do now, with its reason and article; or what is being waited for. */
export function NextStep({ checklist, onDone, onLetter }: NextStepProps): JSX.Element {
  const { words, language, today } = useSpeech();
  const say = words.popup.next;
  const { next, process } = checklist;
  if (!next) return <Waiting checklist={checklist} />;

  const { title, reason, actions } = sayStep(words, next, process);
  const letter = next.id === 'cover-letter' ? say.letter : next.id === 'unit-letter' ? say.informingLetter : null;
  const answers: Readonly<Partial<Record<ChecklistStepId, string>>> = say.answers;
  const answer = answers[next.id];
  return (
    <div class="next">
      <h3>{title}</h3>
      <p>{reason}</p>
      {next.expectedOn && next.expectedOn > today && (
        <p class="soft">{say.expected(longDay(next.expectedOn, language))}</p>
      )}
      <StepActions actions={actions} />
      <div class="button-row">
        {letter && (
          <Button weight="primary" icon="letter" onClick={onLetter}>
            {letter}
          </Button>
        )}
        <Button weight={letter ? 'secondary' : 'primary'} icon="check" onClick={() => onDone(next)}>
          {answer ?? say.didIt}
          {answer && <span class="unseen"> ({say.didIt})</span>}
        </Button>
      </div>
      <SourceLink sources={next.sources} policySource={next.policySource} />
    </div>
  );
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
