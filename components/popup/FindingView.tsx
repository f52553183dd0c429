import type { JSX } from 'preact';
import type { CardAction } from '../../lib/messages';
import type { Finding } from '../../lib/rules/rule';
import { type SaidFinding, sayFinding } from '../../lib/saying/finding';
import { Button, LinkButton } from '../shared/Button';
import { CopyButton } from '../shared/CopyButton';
import { SourceLink } from '../shared/SourceLink';
import { useSpeech } from '../shared/speech';
import { ToneBadge } from '../shared/ToneBadge';

interface FindingViewProps {
  readonly finding: Finding;
  /** What is said, where it is not the rule's own words. */
  readonly said?: SaidFinding;
  readonly onDismiss?: (finding: string) => void;
  /** Without its buttons, where there is nothing to act on yet. */
  readonly bare?: boolean;
}

/** A finding as the popup shows it: tone, title, reason, what to do, source. */
export function FindingView({ finding, said: own, onDismiss, bare = false }: FindingViewProps): JSX.Element | null {
  const { words, language } = useSpeech();
  const said = own ?? sayFinding(words, finding, language);
  return (
    <li class="finding">
      <ToneBadge tone={finding.tone} />
      <h3>{said.title}</h3>
      <p>{said.body}</p>
      {!bare && <Actions actions={said.actions} onDismiss={() => onDismiss?.(finding.id)} />}
      <SourceLink sources={finding.sources} policySource={finding.policySource} />
    </li>
  );
}

interface ActionsProps {
  readonly actions: readonly CardAction[];
  readonly onDismiss?: () => void;
}

/** What can be done from the popup; showing a field belongs to the card in the page. */
export function Actions({ actions, onDismiss }: ActionsProps): JSX.Element | null {
  const shown = actions.filter(({ do: what }) => what !== 'show-field' && what !== 'open-record');
  if (shown.length === 0) return null;
  return (
    <div class="button-row">
      {shown.map((action) => {
        if (action.do === 'open')
          return (
            <LinkButton key={action.label} href={action.href}>
              {action.label}
            </LinkButton>
          );
        if (action.do === 'copy') return <CopyButton key={action.label} text={action.text} label={action.label} />;
        if (action.do !== 'dismiss' || !onDismiss) return null;
        return (
          <Button key={action.label} weight="quiet" onClick={onDismiss}>
            {action.label}
          </Button>
        );
      })}
    </div>
  );
}
