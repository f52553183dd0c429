import type { JSX } from 'preact';
import { sayStanding } from '../../lib/saying/standing';
import type { Standing } from '../../lib/timeline/standing';
import { useSpeech } from '../shared/speech';

interface StandingViewProps {
  readonly standing: Standing;
}

/** What comes first: how many days are left, and what that means today. */
export function StandingView({ standing }: StandingViewProps): JSX.Element {
  const { words, language } = useSpeech();
  const { title, figure, lines, alarm } = sayStanding(words, standing, language);
  return (
    <section class="standing" data-alarm={alarm}>
      <p class="title">
        {figure !== null && <span class="figure">{figure}</span>}
        {figure !== null && ' '}
        {title}
      </p>
      {lines.map((line) => (
        <p key={line} class="line">
          {line}
        </p>
      ))}
    </section>
  );
}
