import type { JSX } from 'preact';
import type { Office } from '../../lib/offices/office';
import type { Standing } from '../../lib/timeline/standing';
import { sayDay } from '../../lib/words/say-parts';
import { type Speech, useSpeech } from '../shared/language';

interface StandingViewProps {
  readonly standing: Standing;
  readonly office: Office;
}

/** What comes first: how many days are left, and what that means today. */
export function StandingView({ standing, office }: StandingViewProps): JSX.Element {
  const { title, figure, lines, alarm } = said(standing, office, useSpeech());
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

interface Said {
  readonly title: string;
  readonly figure: string | null;
  readonly lines: readonly string[];
  /** How loud the number is: `soon` from 30 days on while something is to be done, `over` once the card is dead. */
  readonly alarm: 'calm' | 'soon' | 'over';
}

const SOON = 30;

function said(standing: Standing, office: Office, { words, language }: Speech): Said {
  const say = words.popup.standing;
  const plain = ({ title, text }: { title: string; text: string }): Said => ({
    title,
    figure: null,
    lines: [text],
    alarm: 'calm',
  });
  const counting = (left: number, meaning: string, toDo = false): Said => ({
    title: say.daysLeft(left),
    figure: String(left),
    lines: ['end' in standing ? say.ends(sayDay(standing.end, language)) : '', meaning],
    alarm: toDo && left <= SOON ? 'soon' : 'calm',
  });

  switch (standing.is) {
    case 'first':
      return plain(say.first);
    case 'lost':
      return plain(say.lost);
    case 'no-date':
      return plain(say.noDate);
    case 'done':
      return plain(say.done);
    case 'identity-change':
      return counting(standing.left, say.identityChange);
    case 'too-early':
      return counting(standing.left, say.tooEarly(sayDay(standing.opensOn, language)));
    case 'borderline':
      return counting(standing.left, say.borderline(sayDay(standing.opensOn, language)));
    case 'open':
      return counting(standing.left, say.open, true);
    case 'applied':
      return counting(standing.left, standing.letterMissing ? say.letterMissing : say.applied);
    case 'approved':
      return counting(
        standing.left,
        standing.waiting ? say.approvedWaits(sayDay(standing.from, language)) : say.approved,
      );
    case 'card':
      return counting(standing.left, say.card(sayDay(standing.worksFrom, language)));
    case 'last-day': {
      const { title, hasCard, applied, notApplied } = say.lastDay;
      const text = standing.hasCard ? hasCard : standing.applied ? applied : notApplied;
      return { title, figure: null, lines: [text], alarm: 'soon' };
    }
    case 'expired': {
      const { hasCard, applied, either, wetOnly } = say.expired;
      const way = office.renewalAfterExpiry.value === 'wet-only' ? wetOnly : either;
      const meaning = standing.hasCard ? hasCard : standing.applied ? applied : way;
      const lines = [say.ended(sayDay(standing.end, language)), meaning];
      return {
        title: say.daysAgo(standing.ago),
        figure: String(standing.ago),
        lines,
        alarm: standing.hasCard ? 'calm' : 'over',
      };
    }
  }
}
