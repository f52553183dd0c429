import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CHANGE_LIMIT, ENCLOSURES_LIMIT, type LetterDraft, withDistrict, withType } from '../../lib/letter/draft';
import { enclosuresOf, MOST_ENCLOSURES } from '../../lib/letter/enclosures';
import { isCentre } from '../../lib/letter/institution';
import { LETTER_TYPES } from '../../lib/letter/letter';
import { readTcNumber } from '../../lib/letter/tc-number';
import { Choice } from '../shared/Choice';
import { DateField } from '../shared/DateField';
import { useSpeech } from '../shared/speech';
import { InstitutionField } from './InstitutionField';
import { TextField } from './TextField';

interface LetterFormProps {
  readonly draft: LetterDraft;
  /** What the record answers: another type of letter falls back on it. */
  readonly suggested: LetterDraft;
  readonly onDraft: (draft: LetterDraft) => void;
  readonly tcTyped: string;
  readonly onTcTyped: (typed: string) => void;
}

const SIGNINGS = ['e-onay', 'e-signature', 'wet-signature', 'unsaid'] as const;

/** The form of the cover letter. What a type of letter does not say is not asked. */
export function LetterForm({ draft, suggested, onDraft, tcTyped, onTcTyped }: LetterFormProps): JSX.Element {
  const { words } = useSpeech();
  const say = words.letter;
  const set = (change: Partial<LetterDraft>) => onDraft({ ...draft, ...change });
  const informs = draft.type === 'identity-change';

  return (
    <form class="letter-form" onSubmit={(event) => event.preventDefault()}>
      <section class="form-group">
        <h2>{say.groups.what}</h2>
        <Choice
          legend={say.type}
          options={LETTER_TYPES.map((value) => ({ value, ...say.types[value] }))}
          value={draft.type}
          onChoose={(type) => onDraft(withType(draft, type, suggested))}
        />
        {informs ? (
          <>
            <TextField
              label={say.changed}
              hint={say.changedHint}
              value={draft.changed}
              limit={CHANGE_LIMIT}
              onType={(changed) => set({ changed })}
            />
            <div class="field-pair">
              <TextField
                label={say.changedFrom}
                value={draft.changedFrom}
                limit={CHANGE_LIMIT}
                onType={(changedFrom) => set({ changedFrom })}
              />
              <TextField
                label={say.changedTo}
                value={draft.changedTo}
                limit={CHANGE_LIMIT}
                onType={(changedTo) => set({ changedTo })}
              />
            </div>
          </>
        ) : (
          <>
            <Choice
              legend={say.signing}
              layout="row"
              options={SIGNINGS.map((value) => ({ value, label: say.signings[value] }))}
              value={draft.signing ?? 'unsaid'}
              onChoose={(signing) => set({ signing: signing === 'unsaid' ? null : signing })}
            />
            <DateField
              label={say.appliedOn}
              what="step-done"
              value={draft.appliedOn}
              onChange={(appliedOn) => set({ appliedOn })}
            />
          </>
        )}
        {(informs || draft.type === 'renewal') && (
          <DateField
            label={say.validUntil}
            hint={say.validUntilHint}
            what="certificate-end"
            value={draft.validUntil}
            onChange={(validUntil) => set({ validUntil })}
          />
        )}
      </section>

      <section class="form-group">
        <h2>{say.groups.who}</h2>
        <TextField label={say.name} hint={say.nameHint} value={draft.name} onType={(name) => set({ name })} />
        <TextField
          label={say.personTitle}
          hint={say.personTitleHint}
          value={draft.title}
          onType={(title) => set({ title })}
        />
        <TcField typed={tcTyped} onTyped={onTcTyped} />
      </section>

      <section class="form-group">
        <h2>{say.groups.from}</h2>
        <InstitutionField value={draft.institution} onType={(institution) => set({ institution })} />
        <div class="field-pair">
          <TextField label={say.province} value={draft.province} onType={(province) => set({ province })} />
          <TextField
            label={say.district}
            value={draft.district}
            onType={(district) => onDraft(withDistrict(draft, district))}
          />
        </div>
        <p class="hint">{say.districtHint}</p>
        <Choice
          legend={say.route}
          {...(isCentre(draft.district, draft.province) ? { hint: say.routeOfCentre } : {})}
          options={(['province', 'district'] as const).map((value) => ({ value, ...say.routes[value] }))}
          value={draft.route}
          onChoose={(route) => set({ route })}
        />
      </section>

      <section class="form-group">
        <h2>{say.groups.signer}</h2>
        <TextField label={say.signerName} value={draft.signerName} onType={(signerName) => set({ signerName })} />
        <TextField
          label={say.signerTitle}
          hint={say.signerTitleHint}
          value={draft.signerTitle}
          onType={(signerTitle) => set({ signerTitle })}
        />
      </section>

      <section class="form-group">
        <h2>{say.groups.more}</h2>
        <DateField
          label={say.writtenOn}
          what="any"
          value={draft.writtenOn}
          onChange={(writtenOn) => writtenOn && set({ writtenOn })}
        />
        <TextField label={say.number} hint={say.numberHint} value={draft.number} onType={(number) => set({ number })} />
        <TextField
          label={say.enclosures}
          hint={say.enclosuresHint}
          lines={2}
          problem={
            enclosuresOf(draft.enclosures).length > MOST_ENCLOSURES ? say.tooManyEnclosures(MOST_ENCLOSURES) : null
          }
          limit={ENCLOSURES_LIMIT}
          value={draft.enclosures}
          onType={(enclosures) => set({ enclosures })}
        />
      </section>
    </form>
  );
}

/** Told as wrong once the person has left the field or typed eleven digits: not while still typing. */
function TcField({
  typed,
  onTyped,
}: {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}): JSX.Element {
  const { letter } = useSpeech().words;
  const [left, setLeft] = useState(false);
  const read = readTcNumber(typed);
  const tell = left || typed.replace(/\s/g, '').length >= 11;
  return (
    <TextField
      label={letter.tcNumber}
      hint={letter.tcHint}
      numeric
      limit={20}
      value={typed}
      problem={!read.ok && tell ? letter.tcProblems[read.problem] : null}
      onType={(text) => {
        setLeft(false);
        onTyped(text);
      }}
      onLeave={() => setLeft(true)}
    />
  );
}
