import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { readTypedDate } from '../../lib/calendar/typed-date';
import type { FirstAnswers } from '../../lib/case/edits';
import type { Situation } from '../../lib/case/schema';
import type { FirstUseDraft } from '../../lib/first-use';
import type { Office } from '../../lib/offices/office';
import { OFFICES } from '../../lib/offices/offices';
import { Button } from './Button';
import { Choice } from './Choice';
import { DateField } from './DateField';
import { Icon } from './Icon';
import { useSpeech } from './speech';

interface FirstUseProps {
  /** What was typed before the popup closed. */
  readonly first: FirstUseDraft;
  readonly onDraft: (draft: FirstUseDraft) => void;
  readonly onDone: (answers: FirstAnswers) => void;
  /** The administrator's office: then the province is not asked. */
  readonly managedOffice: Office | null;
}

/** The four questions of the first use: province, situation, last day, e-onay. */
export function FirstUse({ first, onDraft, onDone, managedOffice }: FirstUseProps): JSX.Element {
  const { language } = useSpeech();
  const say = useSpeech().words.shared.firstUse;
  const [draft, setDraft] = useState(first);
  const [insist, setInsist] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const change = (some: Partial<FirstUseDraft>) => {
    const next = { ...draft, ...some };
    setDraft(next);
    onDraft(next);
  };
  const hasCard = draft.situation !== 'no-certificate';
  const end = readTypedDate(draft.end);
  const endIsBroken = hasCard && !end.ok && end.problem !== 'empty';

  const submit = (event: Event) => {
    event.preventDefault();
    if (draft.situation === null || endIsBroken) {
      setInsist(true);
      const wrong = draft.situation === null ? '[data-asks="situation"] input' : 'input[type="text"]';
      form.current?.querySelector<HTMLInputElement>(wrong)?.focus();
      return;
    }
    onDone({
      situation: draft.situation,
      certificateValidUntil: hasCard && end.ok ? end.day : null,
      eOnay: hasCard ? draft.eOnay : 'unknown',
      ...(managedOffice ? {} : { office: draft.office }),
    });
  };

  return (
    <form class="first-use" ref={form} onSubmit={submit} noValidate>
      {managedOffice ? (
        <p class="hint">{say.managedOffice(managedOffice.name[language])}</p>
      ) : (
        <Choice
          legend={say.office}
          layout="row"
          options={OFFICES.map(({ id, choice }) => ({ value: id, label: choice[language].name }))}
          value={draft.office}
          onChoose={(office) => change({ office })}
        />
      )}
      <div class="field" data-asks="situation">
        <Choice
          legend={say.situation}
          layout="grid"
          options={SITUATIONS_IN_ORDER.map((value) => ({ value, ...say.situations[value] }))}
          value={draft.situation}
          onChoose={(situation) => change({ situation })}
        />
        <div role="alert">
          {insist && draft.situation === null && (
            <p class="problem">
              <Icon name="rejected" size={14} />
              {say.chooseSituation}
            </p>
          )}
        </div>
      </div>
      {hasCard && (
        <>
          <DateField
            label={say.end}
            hint={say.endHint}
            what="certificate-end"
            value={null}
            typed={draft.end}
            onTyped={(text) => change({ end: text })}
            onChange={() => undefined}
            insist={insist}
          />
          <Choice
            legend={say.eOnay}
            hint={say.eOnayHint}
            layout="row"
            options={[
              { value: 'active', label: say.eOnays.active },
              { value: 'inactive', label: say.eOnays.inactive },
              { value: 'unknown', label: say.eOnays.unknown },
            ]}
            value={draft.eOnay}
            onChoose={(eOnay) => change({ eOnay })}
          />
        </>
      )}
      <Button weight="primary" type="submit">
        {say.done}
      </Button>
    </form>
  );
}

/** The commonest first. */
const SITUATIONS_IN_ORDER: readonly Situation[] = [
  'certificate-in-use',
  'no-certificate',
  'identity-changed',
  'lost-or-stolen',
];
