import type { JSX } from 'preact';
import type { Day } from '../../lib/calendar/day';
import type { Case, Settings } from '../../lib/case/schema';
import type { Office } from '../../lib/offices/office';
import { sayDay } from '../../lib/saying/dates';
import { sayWhatIf } from '../../lib/saying/finding';
import { whatIf } from '../../lib/timeline/what-if';
import { DateField } from '../shared/DateField';
import { useSpeech } from '../shared/speech';
import { FindingView } from './FindingView';

interface WhatIfViewProps {
  readonly day: Day | null;
  readonly onDay: (day: Day | null) => void;
  readonly person: Case;
  readonly settings: Settings;
  readonly office: Office;
}

/** «Şu gün başvurursam»: a day to try, answered by the same rules. */
export function WhatIfView({ day, onDay, person, settings, office }: WhatIfViewProps): JSX.Element {
  const { words, language } = useSpeech();
  const say = words.popup.whatIf;
  const answer = day && whatIf(person, office, day, settings);
  return (
    <div class="stack">
      <DateField label={say.label} what="application" value={day} onChange={onDay} />
      <div class="stack" aria-live="polite">
        {answer && (
          <>
            {answer.findings.length === 0 ? (
              <p>{say.nothing}</p>
            ) : (
              <ul class="findings">
                {answer.findings.map((finding) => (
                  <FindingView
                    key={finding.id}
                    finding={finding}
                    sentences={sayWhatIf(words, finding, language)}
                    bare
                  />
                ))}
              </ul>
            )}
            {answer.unknown ? (
              <p class="soft">{say.unknown}</p>
            ) : (
              <dl class="facts">
                <dt>{say.produced}</dt>
                <dd>
                  {answer.producedFrom ? say.producedFrom(sayDay(answer.producedFrom, language)) : say.producedAtOnce}
                </dd>
                <dt>{say.works}</dt>
                <dd>{answer.worksFrom ? say.worksFrom(sayDay(answer.worksFrom, language)) : say.worksAtOnce}</dd>
                {answer.gap && (
                  <>
                    <dt>{say.gap}</dt>
                    <dd>{say[answer.gap.sure ? 'gapSure' : 'gapPossible'](sayDay(answer.gap.from, language))}</dd>
                  </>
                )}
              </dl>
            )}
          </>
        )}
      </div>
    </div>
  );
}
