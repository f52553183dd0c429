import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/calendar/day';
import { readTypedDate } from '../../lib/calendar/typed-date';
import { type Edit, type FirstAnswers, startCase } from '../../lib/case/edits';
import { SITUATIONS, type Stored } from '../../lib/case/schema';
import type { FirstUseDraft } from '../../lib/first-use';
import type { Office } from '../../lib/offices/office';
import { OFFICES, officeOf } from '../../lib/offices/offices';
import { typedDay } from '../../lib/saying/dates';
import { Button } from './Button';
import { Choice } from './Choice';
import { DateField } from './DateField';
import { Icon } from './Icon';
import { LastDayFromFile } from './LastDayFromFile';
import { Notice } from './Notice';
import { useSpeech } from './speech';

interface FirstUseProps {
  /** What was typed before the popup closed. */
  readonly first: FirstUseDraft;
  readonly onDraft: (draft: FirstUseDraft) => void;
  readonly onDone: (answers: FirstAnswers) => void;
  readonly stored: Stored;
  readonly edit: (change: Edit) => Promise<boolean>;
  /** The administrator's office: then the province is not asked. */
  readonly managedOffice: Office | null;
  /** Leads to where a file can be chosen; given where a file dialog would close the window that asks. */
  readonly onFileElsewhere?: (() => void) | undefined;
}

/** The questions of the first use: province, situation, last day, e-onay, and who signs last. */
export function FirstUse(props: FirstUseProps): JSX.Element {
  const { first, onDraft, onDone, stored, edit, managedOffice, onFileElsewhere } = props;
  const { language, words, today } = useSpeech();
  const say = words.shared.firstUse;
  const [draft, setDraft] = useState(first);
  const [insist, setInsist] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const change = (some: Partial<FirstUseDraft>) => {
    const next = { ...draft, ...some };
    setDraft(next);
    onDraft(next);
  };
  const hasCard = draft.situation !== 'no-certificate';
  // A lost card's checklist doesn't ask it: the card was given already.
  const asksRole = draft.situation !== 'lost-or-stolen';
  const end = readTypedDate(draft.end);
  const endIsBroken = hasCard && !end.ok && end.problem !== 'empty';

  const { office, situation } = draft;
  const noOffice = !managedOffice && office === null;
  const chosenOffice = office !== null && !managedOffice ? { office } : {};

  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = noOffice
      ? '[data-asks="office"] input'
      : situation === null
        ? '[data-asks="situation"] input'
        : endIsBroken
          ? 'input[type="text"]'
          : null;
    if (wrong !== null) {
      setInsist(true);
      form.current?.querySelector<HTMLInputElement>(wrong)?.focus();
      return;
    }
    if (situation === null) return;
    onDone({
      situation,
      certificateValidUntil: hasCard && end.ok ? end.day : null,
      eOnay: hasCard ? draft.eOnay : 'unknown',
      ...chosenOffice,
      ...(asksRole && draft.role && { role: draft.role === 'signs-last' ? today : draft.role }),
    });
  };
  /** A day out of a file begins the record; the province is asked after it. */
  const begin = (day: Day): Edit =>
    startCase({
      situation: situation ?? 'certificate-in-use',
      certificateValidUntil: day,
      eOnay: draft.eOnay,
      ...chosenOffice,
    });
  const typedBefore = useRef(draft.end);
  const begun = (day: Day) => {
    typedBefore.current = draft.end;
    change({ begun: true, end: typedDay(day), situation: situation ?? 'certificate-in-use' });
  };
  const notBegun = () => change({ begun: false, end: typedBefore.current });

  return (
    <form class="first-use" ref={form} onSubmit={submit} noValidate>
      {managedOffice ? (
        <p class="hint">{say.managedOffice(managedOffice.name[language])}</p>
      ) : (
        <div class="field" data-asks="office">
          <Choice
            legend={say.office}
            layout="row"
            options={OFFICES.map(({ id, choice }) => ({ value: id, label: choice[language].name }))}
            value={office}
            onChoose={(chosen) => change({ office: chosen })}
          />
          <Missing says={insist && noOffice ? say.chooseOffice : null} />
        </div>
      )}
      <div class="field" data-asks="situation">
        <Choice
          legend={say.situation}
          layout="grid"
          options={SITUATIONS.map((value) => ({ value, ...say.situations[value] }))}
          value={situation}
          onChoose={(chosen) => change({ situation: chosen })}
        />
        <Missing says={insist && situation === null ? say.chooseSituation : null} />
      </div>
      {hasCard && (
        <>
          <div>
            <DateField
              // Shows what came out of a file in place of what was typed.
              key={String(draft.begun)}
              label={say.end}
              hint={say.endHint}
              what="certificate-end"
              value={null}
              typed={draft.end}
              onTyped={(text) => change({ end: text })}
              onChange={() => undefined}
              insist={insist}
              beside={
                onFileElsewhere && (
                  <Button weight="quiet" onClick={onFileElsewhere}>
                    {words.certificateFile.label}
                  </Button>
                )
              }
            />
            {!onFileElsewhere && (
              <LastDayFromFile
                stored={stored}
                edit={edit}
                keep={begin}
                office={officeOf({ ...stored.settings, ...chosenOffice }, { office: managedOffice })}
                renews={situation === null || situation === 'certificate-in-use'}
                onKeep={begun}
                onNotKept={notBegun}
              />
            )}
          </div>
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
      {asksRole && (
        <div>
          <Choice
            legend={say.role}
            layout="row"
            options={[
              { value: 'signs-last', label: say.roles['signs-last'] },
              { value: 'not-sure', label: say.roles['not-sure'] },
            ]}
            value={draft.role ?? null}
            onChoose={(role) => change({ role })}
          />
          <div role="status">
            {draft.role === 'not-sure' && (
              <Notice tone="info" still>
                <p>{say.roleUnsure}</p>
              </Notice>
            )}
          </div>
        </div>
      )}
      <Button weight="primary" type="submit">
        {say.done}
      </Button>
    </form>
  );
}

/** Stays in the tree, so that what appears in it is announced. */
const Missing = ({ says }: { readonly says: string | null }): JSX.Element => (
  <div role="alert">
    {says !== null && (
      <p class="problem">
        <Icon name="rejected" size={14} />
        {says}
      </p>
    )}
  </div>
);
