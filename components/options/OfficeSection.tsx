import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { changeSettings } from '../../lib/case/edits';
import type { Office, Sourced } from '../../lib/offices/office';
import { OFFICES } from '../../lib/offices/offices';
import { LONGEST_PHONE, readPhone } from '../../lib/offices/phone';
import type { Policy } from '../../lib/offices/policy';
import { longDay } from '../../lib/saying/dates';
import { sayDemand } from '../../lib/saying/demand';
import { citationName } from '../../lib/saying/labels';
import { TextField } from '../letter/TextField';
import { Choice } from '../shared/Choice';
import { Notice } from '../shared/Notice';
import { useSpeech } from '../shared/speech';
import { Managed } from './Managed';
import type { RecordProps } from './options';
import { Panel, Section } from './Section';
import { useOptions } from './useOptions';

interface OfficeSectionProps extends RecordProps {
  /** The office that holds: the administrator's, else the chosen one. */
  readonly office: Office;
  readonly policy: Policy;
}

/** Whose rules hold, and every value with where it comes from. */
export function OfficeSection({ stored, edit, office, policy }: OfficeSectionProps): JSX.Element {
  const { words, language } = useSpeech();
  const options = useOptions();
  const say = options.office;
  const managed = policy.office !== null;
  return (
    <Section id="office" title={options.sections.office} lead={say.lead}>
      {policy.problems.length > 0 && (
        <Notice tone="caution" still>
          <p>{options.managed.problems(policy.problems.length)}</p>
          <ul class="changes">
            {policy.problems.map(({ path, why }) => (
              <li key={`${path} ${why}`}>
                <code>{path || 'storage.managed'}</code>: {words.articles.policyProblems[why]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Panel>
        {managed ? (
          <>
            <Managed />
            <p>
              <b>{office.name[language]}</b>
            </p>
            <p class="hint">{options.managed.lead}</p>
          </>
        ) : (
          <Choice
            legend={say.choose}
            options={OFFICES.map(({ id, name, choice }) => ({
              value: id,
              label: name[language],
              more: choice[language].more,
            }))}
            value={stored.settings.office}
            onChoose={(id) => edit(changeSettings({ office: id }))}
          />
        )}
        {policy.unitPhone ? (
          <div>
            <p>
              <b>{say.phone}:</b> {policy.unitPhone}
            </p>
            <Managed />
          </div>
        ) : (
          <UnitPhone stored={stored} edit={edit} />
        )}
      </Panel>
      <Panel title={say.values}>
        <dl class="facts">
          <Value name={say.unit} of={office.unit}>
            {office.unit.value.name}
            {office.unit.value.address && <span class="hint">{office.unit.value.address}</span>}
          </Value>
          <Value name={say.renewalWindow} of={office.renewalWindow}>
            {say.window(office.renewalWindow.value)}
          </Value>
          <Value name={say.production} of={office.productionMonths}>
            {say.productionIn(office.productionMonths.value)}
          </Value>
          <Value name={say.coverLetter} of={office.coverLetter}>
            {sayDemand(options, office.coverLetter)}
          </Value>
          <Value name={say.wetRenewalInTime} of={office.wetRenewalInTime}>
            {sayDemand(options, office.wetRenewalInTime)}
          </Value>
          <Value name={say.lostAsRenewal} of={office.lostAsRenewal}>
            {sayDemand(options, office.lostAsRenewal)}
          </Value>
          <Value name={say.renewalAfterExpiry} of={office.renewalAfterExpiry}>
            {say.afterExpiry[office.renewalAfterExpiry.value]}
          </Value>
        </dl>
      </Panel>
    </Section>
  );
}

/** The unit's number, which no source of ours knows: stored once it is one, as typed. */
function UnitPhone({ stored, edit }: RecordProps): JSX.Element {
  const say = useOptions().office;
  const kept = stored.settings.unitPhone ?? '';
  const [typed, setTyped] = useState(kept);
  const [left, setLeft] = useState(false);
  useEffect(() => setTyped(kept), [kept]);
  const phone = readPhone(typed);
  const isEmpty = typed.trim() === '';
  const leave = () => {
    setLeft(true);
    if ((phone || isEmpty) && (phone ?? '') !== kept) void edit(changeSettings({ unitPhone: phone ?? '' }));
  };
  return (
    <TextField
      label={say.phone}
      hint={say.phoneHint}
      value={typed}
      limit={LONGEST_PHONE}
      problem={left && !phone && !isEmpty ? say.noPhone : null}
      onType={(next) => {
        setTyped(next);
        setLeft(false);
      }}
      onLeave={leave}
    />
  );
}

interface ValueProps {
  readonly name: string;
  readonly of: Sourced<unknown>;
  readonly children: ComponentChildren;
}

function Value({ name, of, children }: ValueProps): JSX.Element {
  const { words, language } = useSpeech();
  const options = useOptions();
  const say = options.office;
  const source = 'policy' in of.source ? of.source.policy : citationName(words, of.source);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span>{children}</span>
        <span class="hint">
          {say.sourceOf(source, longDay(of.checkedOn, language))}
          {!of.own && ` · ${say.takenOver}`}
        </span>
      </dd>
    </div>
  );
}
