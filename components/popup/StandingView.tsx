import type { JSX } from 'preact';
import type { Office } from '../../lib/offices/office';
import { sayStanding } from '../../lib/saying/standing';
import type { Standing } from '../../lib/timeline/standing';
import { useSpeech } from '../shared/speech';

interface StandingViewProps {
  readonly standing: Standing;
  readonly office: Office;
}

/** What comes first: how many days are left, and what that means today. */
export function StandingView({ standing, office }: StandingViewProps): JSX.Element {
  const { words, language } = useSpeech();
  const { title, figure, lines, alarm } = sayStanding(words, standing, office, language);
  return (
    <section class="standing" data-alarm={alarm} data-figure={figure !== null}>
      {figure !== null && (
        <p class="figure" aria-hidden="true">
          {figure}
        </p>
      )}
      <div>
        <p class="title">
          {/* One sentence read aloud: «60 gün kaldı». */}
          {figure !== null && <span class="unseen">{figure} </span>}
          {title}
        </p>
        {lines.map((line) => (
          <p key={line} class="line">
            {line}
          </p>
        ))}
      </div>
    </section>
  );
}
