import type { ComponentChildren, JSX } from 'preact';
import type { CardAction, ShowField } from '../../lib/messages';
import type { Finding } from '../../lib/rules/rule';
import { type FindingSentences, sayFinding } from '../../lib/saying/finding';
import { Button, LinkButton } from '../shared/Button';
import { CopyButton } from '../shared/CopyButton';
import { SourceLink } from '../shared/SourceLink';
import { useSpeech } from '../shared/speech';
import { ToneBadge } from '../shared/ToneBadge';

/** What a finding's buttons do. */
export interface FindingActs {
  readonly onDismiss?: (finding: string) => void;
  readonly onShow?: (action: ShowField) => void;
  /** Leads to what the finding rests on; the popup itself is what the card's button opens. */
  readonly onCorrect?: { readonly label: string; readonly act: () => void };
  readonly onLetter?: () => void;
  readonly onCalendar?: () => void;
  /** The one of our links that leads where the tab is already: it is not offered. */
  readonly linkOfTab?: string | null;
}

interface FindingViewProps {
  readonly finding: Finding;
  /** What is said, where it is not the rule's own words. */
  readonly sentences?: FindingSentences;
  readonly acts?: FindingActs;
  /** Without its buttons, where there is nothing to act on yet. */
  readonly bare?: boolean;
}

/** A finding as the popup shows it: tone, title, reason, what to do, source. */
export function FindingView({
  finding,
  sentences: own,
  acts = {},
  bare = false,
}: FindingViewProps): JSX.Element | null {
  const { words, language } = useSpeech();
  const sentences = own ?? sayFinding(words, finding, language);
  return (
    <li class="finding">
      <ToneBadge tone={finding.tone} />
      <h3>{sentences.title}</h3>
      <p>{sentences.body}</p>
      {!bare && <Actions actions={sentences.actions} acts={acts} finding={finding.id} />}
      <SourceLink sources={finding.sources} policySource={finding.policySource} />
    </li>
  );
}

interface ActionsProps {
  readonly actions: readonly CardAction[];
  readonly acts?: FindingActs;
  readonly finding?: string;
}

/** What can be done about a finding or a step from the popup; what has no act here has no button. */
export function Actions({ actions, acts = {}, finding = '' }: ActionsProps): JSX.Element | null {
  const shown = actions.map((action) => buttonOf(action, acts, finding)).filter((button) => button !== null);
  return shown.length === 0 ? null : <div class="button-row">{shown}</div>;
}

function buttonOf(action: CardAction, acts: FindingActs, finding: string): JSX.Element | null {
  const { label } = action;
  const button = (act: (() => void) | undefined, say: ComponentChildren = label, weight?: 'quiet') =>
    act ? (
      <Button key={label} {...(weight && { weight })} onClick={act}>
        {say}
      </Button>
    ) : null;
  switch (action.do) {
    case 'open':
      return action.href === acts.linkOfTab ? null : (
        <LinkButton key={label} href={action.href}>
          {label}
        </LinkButton>
      );
    case 'copy':
      return <CopyButton key={label} text={action.text} label={label} />;
    case 'show-field':
      return button(acts.onShow && (() => acts.onShow?.(action)));
    // The steps stand in the popup itself.
    case 'open-record':
      return action.at === 'record' ? button(acts.onCorrect?.act, acts.onCorrect?.label) : null;
    case 'open-letter':
      return button(acts.onLetter);
    case 'save-calendar':
      return button(acts.onCalendar);
    case 'dismiss':
      return button(acts.onDismiss && (() => acts.onDismiss?.(finding)), label, 'quiet');
  }
}
