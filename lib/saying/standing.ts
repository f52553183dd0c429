import type { Stage } from '../case/progress';
import type { LetterDemand } from '../checklists/cover-letter';
import type { Standing } from '../timeline/standing';
import type { Language } from '../vocabulary/language';
import type { Words } from '../words/catalogue';
import { sayDay } from './dates';

/** Where a person stands, in words. */
export interface StandingSentences {
  readonly title: string;
  /** A number that stands large before the title: «60 gün kaldı». */
  readonly figure: string | null;
  readonly lines: readonly string[];
  /**
   * How loud it is: `soon` from 30 days on while something is to be done, `last` on the last day while nobody applied, `over`
   * once the card is dead.
   */
  readonly alarm: 'calm' | 'soon' | 'last' | 'over';
}

type Sentences = Words['popup']['standing'];

const SOON = 30;

/** A standing in a language; each stage of each process has its own sentence. */
export function sayStanding(
  { popup, renewing }: Pick<Words, 'popup' | 'renewing'>,
  standing: Standing,
  language: Language,
): StandingSentences {
  const say = popup.standing;
  switch (standing.is) {
    case 'first':
      return plain(say.first.title, atOnce(say, standing.stage, standing.letter, say.first.before));
    case 'lost': {
      const { title, before, cancelled } = say.lost;
      return plain(title, atOnce(say, standing.stage, standing.letter, standing.cancelled ? cancelled : before));
    }
    case 'identity-change':
      return ofIdentityChange(say, standing, language);
    case 'no-date':
      return plain(say.noDate.title, say.noDate.text);
    case 'done':
      return plain(say.done.title, say.done.text);
    default:
      return ofRenewal(say, renewing, standing, language);
  }
}

const plain = (title: string, ...lines: readonly string[]): StandingSentences => ({
  title,
  figure: null,
  lines,
  alarm: 'calm',
});

/** How far an application has come that is produced as soon as it is approved (article 10). */
function atOnce(say: Sentences, stage: Stage, letter: LetterDemand, before: string): string {
  switch (stage) {
    case 'before':
      return before;
    case 'applied':
      return say.applied[letter];
    case 'approved':
      return say.atOnce.approved;
    case 'card':
      return say.atOnce.card;
  }
}

type Of<K extends Standing['is']> = Extract<Standing, { is: K }>;

/** Article 3. The days of the present e-imza count only until the new one is produced, which ends it. */
function ofIdentityChange(
  say: Sentences,
  { stage, unit, end, left }: Of<'identity-change'>,
  language: Language,
): StandingSentences {
  const { title, before, oldEnds } = say.identityChange;
  const meaning = atOnce(say, stage, 'not-needed', before[unit]);
  const over = end !== null && left < 0;
  const lines = over || stage === 'card' ? [meaning] : [meaning, oldEnds];
  if (end === null || stage === 'approved' || stage === 'card') return plain(title, ...lines);
  if (over) return ended(say, end, -left, lines, language);
  return {
    title: say.daysLeft(left),
    figure: String(left),
    lines: [say.ends(sayDay(end, language)), ...lines],
    alarm: 'calm',
  };
}

function ofRenewal(
  say: Sentences,
  renewing: Words['renewing'],
  standing: Exclude<Standing, { is: 'first' | 'lost' | 'identity-change' | 'no-date' | 'done' }>,
  language: Language,
): StandingSentences {
  const day = (of: Parameters<typeof sayDay>[0]) => sayDay(of, language);
  const counting = (left: number, meaning: string, toDo = false): StandingSentences => ({
    title: say.daysLeft(left),
    figure: String(left),
    lines: [say.ends(day(standing.end)), meaning],
    alarm: toDo && left <= SOON ? 'soon' : 'calm',
  });
  switch (standing.is) {
    case 'too-early':
      return counting(standing.left, say.tooEarly(day(standing.opensOn)));
    case 'borderline':
      return counting(standing.left, say.borderline(day(standing.opensOn)));
    case 'open':
      return counting(standing.left, renewing.inTime(standing.how), true);
    case 'applied':
      return counting(standing.left, say.applied[standing.letter]);
    case 'approved':
      return counting(standing.left, standing.waiting ? say.approvedWaits(day(standing.from)) : say.approved);
    case 'card':
      return counting(standing.left, say.card(day(standing.worksFrom)));
    case 'last-day':
      return ofLastDay(say, renewing, standing);
    case 'expired': {
      const meaning = standing.stage === 'before' ? renewing.afterExpiry[standing.way] : say.expired[standing.stage];
      return ended(say, standing.end, standing.ago, [meaning], language, standing.stage === 'card');
    }
  }
}

/** As grave as what is left to do: nothing applied for is the last chance in time. */
function ofLastDay(say: Sentences, renewing: Words['renewing'], { stage, how }: Of<'last-day'>): StandingSentences {
  const { title, endsToday, ...further } = say.lastDay;
  if (stage !== 'before') return { ...plain(title, further[stage]), alarm: stage === 'card' ? 'calm' : 'soon' };
  const eOnayFirst = how.eOnay === 'inactive' || how.eOnay === 'unknown';
  const lines = [endsToday, renewing.inTime(how), ...(eOnayFirst ? [renewing.eOnayEnds] : [])];
  return { ...plain(title, ...lines), alarm: 'last' };
}

/** The certificate is over; with the new card in hand that is no alarm. */
const ended = (
  say: Sentences,
  end: Parameters<typeof sayDay>[0],
  ago: number,
  lines: readonly string[],
  language: Language,
  calm = false,
): StandingSentences => ({
  title: say.daysAgo(ago),
  figure: String(ago),
  lines: [say.ended(sayDay(end, language)), ...lines],
  alarm: calm ? 'calm' : 'over',
});
