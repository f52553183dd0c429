import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../lib/calendar/day';
import { applicationReturned, type Edit, returnedAsLost } from '../../lib/case/edits';
import { type Case, RETURN_REASONS, type ReturnReason } from '../../lib/case/schema';
import { clearedByReturn } from '../../lib/case/steps';
import { Button } from '../shared/Button';
import { Choice } from '../shared/Choice';
import { DateField } from '../shared/DateField';
import { Notice } from '../shared/Notice';
import { useSpeech } from '../shared/speech';

interface ReturnedProps {
  readonly person: Case;
  /** The record's change, and the sentence that tells of it. */
  readonly onTurn: (change: Edit, says: string) => unknown;
  readonly onCancel: () => void;
}

const OF_RENEWALS: readonly ReturnReason[] = ['too-early', 'not-e-onay', 'lost-as-renewal'];

/** «Başvurum reddedildi / iade edildi»: asks why, says what to mend, and opens the steps again. */
export function Returned({ person, onTurn, onCancel }: ReturnedProps): JSX.Element {
  const { words, today } = useSpeech();
  const say = useSpeech().words.popup.returned;
  const [reason, setReason] = useState<ReturnReason | null>(null);
  const [on, setOn] = useState<Day | null>(today);
  // The process's own reasons: a first application is never a renewal that came too early.
  const renewal = person.situation === 'certificate-in-use';
  const reasons = RETURN_REASONS.filter((one) => renewal || !OF_RENEWALS.includes(one));

  return (
    <div class="panel stack">
      <Choice
        legend={say.ask}
        options={reasons.map((value) => ({ value, label: say.reasons[value] }))}
        value={reason}
        onChoose={setReason}
      />
      <div role="status" class="stack">
        {reason && (
          <Notice tone="info" still>
            <p>{say.mend[reason]}</p>
          </Notice>
        )}
      </div>
      <DateField label={say.on} what="step-done" value={on} onChange={setOn} required />
      <p class="soft">{say.effect(clearedByReturn(person.steps).map((step) => say.steps[step]))}</p>
      <div class="button-row">
        <Button
          weight="primary"
          disabled={!reason || !on}
          onClick={() => reason && on && onTurn(applicationReturned(reason, on), say.done)}
        >
          {say.confirm}
        </Button>
        {reason === 'lost-as-renewal' && (
          // «Kayıp kart için yenileme»: the situation itself is another.
          <Button disabled={!on} onClick={() => on && onTurn(returnedAsLost(on), say.changed)}>
            {say.changeIt}
          </Button>
        )}
        <Button weight="quiet" onClick={onCancel}>
          {words.shared.cancel}
        </Button>
      </div>
    </div>
  );
}
