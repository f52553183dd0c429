// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { StandingView } from '../../../components/popup/StandingView';
import { SpeechProvider } from '../../../components/shared/speech';
import { addDays, dayOf } from '../../../lib/calendar/day';
import { newCase } from '../../../lib/case/edits';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { standing } from '../../../lib/timeline/standing';
import { wordsIn } from '../../words-in';
import { clearPage } from './clear-page';

const END = dayOf(2027, 1, 21);
const office = aksaray;
const person = newCase({ situation: 'certificate-in-use', certificateValidUntil: END, eOnay: 'active' });

afterEach(clearPage);

/** What a screen reader hears first, so many days before the end. */
function heard(daysLeft: number, language: 'tr' | 'en'): string {
  const today = addDays(END, -daysLeft);
  render(
    <SpeechProvider value={{ words: wordsIn(language), language, today }}>
      <StandingView standing={standing(person, office, today)} />
    </SpeechProvider>,
    document.body,
  );
  return document.querySelector('.title')?.textContent ?? '';
}

describe('the days that are left, or gone', () => {
  test.each([
    [2, '2 days left'],
    [1, '1 day left'],
    [-1, '1 day since it ended'],
    [-2, '2 days since it ended'],
  ])('%i: «%s» in English', (daysLeft, said) => {
    expect(heard(daysLeft, 'en')).toBe(said);
  });

  test('need no plural in Turkish', () => {
    expect([2, 1, -1].map((daysLeft) => heard(daysLeft, 'tr'))).toEqual([
      '2 gün kaldı',
      '1 gün kaldı',
      '1 gün önce süresi doldu',
    ]);
  });
});
