import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Edit, tick } from '../../lib/case/edits';
import { mayComeBack, stageOf } from '../../lib/case/progress';
import type { Case } from '../../lib/case/schema';
import type { ApplicationState } from '../../lib/vocabulary/application';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { useSpeech } from '../shared/speech';
import { Returned } from './Returned';

interface ShownStateProps {
  readonly person: Case;
  /** Of the present application, as «Başvurularım» on the tab says it. */
  readonly state: ApplicationState;
  readonly onTurn: (change: Edit, says: string) => Promise<void>;
}

/** What the page says of the application, where the record does not know it yet; only the person's own press changes the record. */
export function ShownState({ person, state, onTurn }: ShownStateProps): JSX.Element | null {
  const { words, today } = useSpeech();
  const { shownState: say, returned } = words.popup;
  const [returning, setReturning] = useState(false);
  const stage = stageOf(person);
  if (stage === 'card') return null;

  if (state === 'rejected' || state === 'returned') {
    if (!mayComeBack(person)) return null;
    if (returning) return <Returned person={person} onTurn={onTurn} onCancel={() => setReturning(false)} />;
    return (
      <Notice tone="caution" still>
        <p>{say.says[state]}</p>
        <Button icon="back" onClick={() => setReturning(true)}>
          {returned.open}
        </Button>
      </Notice>
    );
  }
  if (state !== 'with-courier' && state !== 'delivered' && state !== 'in-production') return null;
  return (
    <Notice tone="info" still>
      <p>{say.says[state]}</p>
      <div class="button-row">
        {state === 'delivered' ? (
          <Button icon="check" onClick={() => onTurn(tick('card-received', today), say.received)}>
            {words.popup.next.answers['card-received']}
          </Button>
        ) : (
          stage !== 'approved' && (
            <Button icon="check" onClick={() => onTurn(tick('approved', today), say.approved)}>
              {say.offers[state]}
            </Button>
          )
        )}
      </div>
    </Notice>
  );
}
