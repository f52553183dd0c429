import type { JSX } from 'preact';
import type { Stored } from '../../lib/case/schema';
import type { Office } from '../../lib/offices/office';
import { sayFinding } from '../../lib/saying/finding';
import type { Tone } from '../../lib/vocabulary/findings';
import { Icon } from '../shared/Icon';
import { useSpeech } from '../shared/speech';
import { findingsOn } from './TabPart';
import type { TabSight } from './tab-sight';

interface TabStripProps {
  readonly stored: Stored;
  readonly office: Office;
  readonly sight: TabSight;
}

/** One line at the top where the tab has something to say, leading down to it: the popup is higher than its window. */
export function TabStrip({ stored, office, sight }: TabStripProps): JSX.Element | null {
  const { words, language, today } = useSpeech();
  const say = words.popup.tab;
  const [gravest, ...others] = findingsOn(sight, stored, office, today);
  const doubt = doubtOf(sight);

  const summary: { tone: Tone; text: string } | null =
    gravest && gravest.tone !== 'info'
      ? {
          tone: gravest.tone,
          text: sayFinding(words, gravest, language).title,
        }
      : doubt && { tone: 'uncertain', text: say.short[doubt] };
  if (!summary) return null;

  return (
    <a class="strip" data-tone={summary.tone} href="#this-tab">
      <Icon name={summary.tone} />
      <span>
        <strong>
          {gravest && gravest.tone !== 'info' ? words.labels.tones[summary.tone] : words.popup.tabHeading}
        </strong>{' '}
        {summary.text}
        {others.length > 0 && ` · ${say.more(others.length)}`}
      </span>
      <Icon name="chevron" />
    </a>
  );
}

/** What keeps us from telling anything of an official page. */
function doubtOf(sight: TabSight): 'no-answer' | 'no-access' | 'unrecognised' | null {
  switch (sight.is) {
    case 'no-answer':
    case 'no-access':
      return sight.is;
    case 'by-address':
      return sight.page ? null : 'unrecognised';
    case 'read':
      return sight.report.facts ? null : 'unrecognised';
    default:
      return null;
  }
}
