import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SITUATIONS, type Situation } from '../../lib/case/schema';
import { Button } from '../shared/Button';
import { Choice } from '../shared/Choice';
import { useSpeech } from '../shared/speech';

interface ChangeSituationProps {
  readonly situation: Situation;
  readonly onChange: (situation: Situation) => void;
  readonly onCancel: () => void;
}

/** «Durumum değişti»: which of the four it is now; another process begins, and the old one comes back if it was a slip. */
export function ChangeSituation({ situation, onChange, onCancel }: ChangeSituationProps): JSX.Element {
  const { popup, shared } = useSpeech().words;
  // With the arrow keys every choice on the way is chosen for a moment: only the button changes anything.
  const [chosen, setChosen] = useState(situation);
  return (
    <div class="panel stack">
      <Choice
        legend={shared.firstUse.situation}
        layout="grid"
        options={SITUATIONS.map((value) => ({ value, ...shared.firstUse.situations[value] }))}
        value={chosen}
        onChoose={setChosen}
      />
      <p class="soft">{popup.situation.effect}</p>
      <div class="button-row">
        <Button weight="primary" disabled={chosen === situation} onClick={() => onChange(chosen)}>
          {popup.situation.confirm}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {shared.cancel}
        </Button>
      </div>
    </div>
  );
}
