import type { JSX } from 'preact';
import { all, changeSettings, forgetPage, switchFinding, undismiss } from '../../lib/case/edits';
import { cite } from '../../lib/offices/cite';
import type { Office } from '../../lib/offices/office';
import { rules } from '../../lib/rules/all';
import { toneAt } from '../../lib/rules/assess';
import type { Rule } from '../../lib/rules/rule';
import { ruleNote } from '../../lib/saying/finding';
import { TONES } from '../../lib/vocabulary/findings';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { SourceLink } from '../shared/SourceLink';
import { useSpeech } from '../shared/speech';
import { ToneBadge } from '../shared/ToneBadge';
import { NamedPages } from './NamedPages';
import type { RecordProps } from './options';
import { Panel, Section } from './Section';
import { Switch } from './Switch';
import { useOptions } from './useOptions';

interface FindingsSectionProps extends RecordProps {
  readonly office: Office;
}

/** Every rule with the tone and source that it has at this office, reason and own switch; the last check; the pages the person named. */
export function FindingsSection({ stored, edit, office }: FindingsSectionProps): JSX.Element {
  const options = useOptions();
  const say = options.findings;
  const { findingsOff, dismissed, lastCheck } = stored.settings;
  const known = rules.filter(({ id }) => findingsOff.includes(id));

  return (
    <Section id="findings" title={options.sections.findings} lead={say.lead}>
      <Panel>
        <Switch
          label={say.lastCheck}
          more={say.lastCheckMore}
          on={lastCheck}
          onSwitch={(on) => edit(changeSettings({ lastCheck: on }))}
        />
      </Panel>
      <Panel>
        <div class="row">
          <p role="status">{say.off(known.length)}</p>
          {known.length > 0 && (
            <Button weight="quiet" onClick={() => edit(changeSettings({ findingsOff: [] }))}>
              {say.allOn}
            </Button>
          )}
        </div>
        {TONES.map((tone) => {
          const ofTone = rules
            .filter((rule) => toneAt(office, rule.restsOn, rule.tone) === tone)
            .toSorted((one, other) => (one.rank ?? 50) - (other.rank ?? 50));
          const hidden = ofTone.filter(({ id }) => findingsOff.includes(id) || dismissed.includes(id));
          return (
            <details key={tone} class="tone-group">
              <summary>
                <h3>
                  <ToneBadge tone={tone} />
                </h3>
                <span class="hint">{say.ofTone(ofTone.length, hidden.length)}</span>
                <Icon name="chevron" />
              </summary>
              <ul class="rows">
                {ofTone.map((rule) => (
                  <FindingRow
                    key={rule.id}
                    rule={rule}
                    office={office}
                    on={!findingsOff.includes(rule.id)}
                    dismissed={dismissed.includes(rule.id)}
                    // Who switches it on wants to see it, also where it was once dismissed.
                    onSwitch={(on) => edit(all(switchFinding(rule.id, on), undismiss(rule.id)))}
                    onShowAgain={() => void edit(undismiss(rule.id))}
                  />
                ))}
              </ul>
            </details>
          );
        })}
      </Panel>
      <NamedPages pages={stored.namedPages} onForget={(page) => edit(forgetPage(page))} />
    </Section>
  );
}

interface FindingRowProps {
  readonly rule: Rule;
  readonly office: Office;
  readonly on: boolean;
  readonly dismissed: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onShowAgain: () => void;
}

function FindingRow({ rule, office, on, dismissed, onSwitch, onShowAgain }: FindingRowProps): JSX.Element | null {
  const { words } = useSpeech();
  const say = useOptions().findings;
  const note = ruleNote(words, rule.id);
  if (!note) return null;
  const { name, why } = note;
  const { sources, policySource, borrowed } = cite(office, rule.restsOn, rule.sources);
  return (
    <li class="finding-row" id={`finding-${rule.id}`} data-on={on}>
      <h4>{name}</h4>
      <Switch bare label={say.shown(name)} on={on} onSwitch={onSwitch} />
      <div class="more">
        <details>
          <summary aria-label={say.whyOf(name)}>{say.why}</summary>
          <div class="stack">
            <p>
              {why}
              {borrowed && ` ${words.findings.borrowed}`}
            </p>
            <p class="hint">
              {say.where}: {rule.on.map((page) => words.shared.pages[page]).join(', ')}
            </p>
          </div>
        </details>
        <SourceLink sources={sources} policySource={policySource} />
      </div>
      {!on && toneAt(office, rule.restsOn, rule.tone) === 'rejected' && <p class="hint">{say.rejectedOff}</p>}
      {on && dismissed && (
        <p class="hint">
          {say.dismissed}{' '}
          <button type="button" class="text-button" aria-label={say.showAgainOf(name)} onClick={onShowAgain}>
            {say.showAgain}
          </button>
        </p>
      )}
    </li>
  );
}
