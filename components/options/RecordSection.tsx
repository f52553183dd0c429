import type { JSX } from 'preact';
import { changeSituation, newCase, setEOnay, setNotice, setValidUntil, startCase } from '../../lib/case/edits';
import { type Case, E_ONAY_STATES, SITUATIONS, type Situation } from '../../lib/case/schema';
import type { Office } from '../../lib/offices/office';
import { longDay } from '../../lib/saying/dates';
import { LinkButton } from '../shared/Button';
import { Choice } from '../shared/Choice';
import { DateField } from '../shared/DateField';
import { LastDayFromFile } from '../shared/LastDayFromFile';
import { useSpeech } from '../shared/speech';
import type { RecordProps } from './options';
import { Panel, Section } from './Section';
import { Steps } from './Steps';
import { useOptions } from './useOptions';

interface RecordSectionProps extends RecordProps {
  readonly office: Office;
}

/** The person's case: what the first-use form asked, the SMS day, the steps with their days. */
export function RecordSection({ stored, edit, office }: RecordSectionProps): JSX.Element {
  const options = useOptions();
  const { shared } = useSpeech().words;
  const say = options.record;
  const person = stored.case;

  const choose = (situation: Situation) =>
    edit((before) =>
      before.case ? changeSituation(situation)(before) : { ...before, case: newCase({ ...IN_USE, situation }) },
    );

  return (
    <Section id="record" title={options.sections.record} lead={say.lead}>
      <Panel>
        {!person && <p class="hint">{say.none}</p>}
        <Choice
          legend={shared.firstUse.situation}
          options={SITUATIONS.map((value) => ({ value, ...shared.firstUse.situations[value] }))}
          value={person?.situation ?? null}
          onChoose={choose}
        />
        {person && person.situation !== 'no-certificate' && <Certificate person={person} edit={edit} />}
        {person?.situation !== 'no-certificate' && (
          <LastDayFromFile
            stored={stored}
            edit={edit}
            keep={(day) => (before) =>
              (before.case ? setValidUntil(day) : startCase({ ...IN_USE, certificateValidUntil: day }))(before)
            }
            office={office}
            renews={!person || person.situation === 'certificate-in-use'}
          />
        )}
      </Panel>
      {person && (
        <>
          <Steps stored={stored} person={person} edit={edit} office={office} />
          <Past stored={stored} person={person} />
        </>
      )}
      <Panel>
        <div class="row">
          <p class="hint">{say.popup}</p>
          <LinkButton href="popup.html">{say.openPopup}</LinkButton>
        </div>
      </Panel>
    </Section>
  );
}

const IN_USE = { situation: 'certificate-in-use', certificateValidUntil: null, eOnay: 'unknown' } as const;

/** What is true of a certificate: not asked of who has none. */
function Certificate({ person, edit }: { readonly person: Case } & Pick<RecordProps, 'edit'>): JSX.Element {
  const options = useOptions();
  const { shared } = useSpeech().words;
  const say = options.record;
  const ask = shared.firstUse;
  return (
    <>
      <DateField
        label={ask.end}
        hint={ask.endHint}
        what="certificate-end"
        value={person.certificateValidUntil}
        onChange={(day) => void edit(setValidUntil(day))}
      />
      <Choice
        legend={ask.eOnay}
        hint={ask.eOnayHint}
        layout="row"
        options={E_ONAY_STATES.map((value) => ({ value, label: ask.eOnays[value] }))}
        value={person.eOnay}
        onChoose={(state) => edit(setEOnay(state))}
      />
      <DateField
        label={say.notice}
        hint={say.noticeHint}
        what="notice"
        value={person.noticeReceivedOn}
        onChange={(day) => void edit(setNotice(day))}
      />
    </>
  );
}

/** What came back and what is closed: kept, and told here. */
function Past({ stored, person }: Pick<RecordProps, 'stored'> & { readonly person: Case }): JSX.Element | null {
  const { words, language } = useSpeech();
  const say = useOptions().record;
  if (person.returned.length === 0 && stored.archive.length === 0) return null;
  return (
    <Panel>
      {person.returned.length > 0 && (
        <div class="stack">
          <h3>{say.returned}</h3>
          <ul class="changes">
            {person.returned.map(({ on, reason }) => (
              <li key={`${on} ${reason}`}>
                {longDay(on, language)}: {words.popup.returned.reasons[reason]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {stored.archive.length > 0 && (
        <div class="stack">
          <h3>{say.archive}</h3>
          <ul class="changes">
            {stored.archive.map(({ closedOn, case: closed }) => (
              <li key={`${closedOn} ${closed.situation}`}>
                {say.archivedAs[closed.situation]}: {say.archived(longDay(closedOn, language))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
