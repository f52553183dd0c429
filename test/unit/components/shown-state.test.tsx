// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { ShownState } from '../../../components/popup/ShownState';
import { SpeechProvider } from '../../../components/shared/speech';
import { type Day, dayOf } from '../../../lib/calendar/day';
import { all, type Edit, newCase } from '../../../lib/case/edits';
import { emptyRecord, type StepId } from '../../../lib/case/schema';
import { APPLICATION_STATES, type ApplicationState } from '../../../lib/vocabulary/application';
import { wordsIn } from '../../words-in';
import { clearPage } from './clear-page';

const TODAY = dayOf(2026, 11, 30);
const answers = {
  situation: 'certificate-in-use',
  certificateValidUntil: dayOf(2027, 1, 21),
  eOnay: 'active',
} as const;

afterEach(clearPage);

function show(state: ApplicationState, steps: Partial<Record<StepId, Day>>) {
  const person = { ...newCase(answers), steps };
  const made: Edit[] = [];
  render(
    <SpeechProvider value={{ words: wordsIn('tr'), language: 'tr', today: TODAY }}>
      <ShownState person={person} state={state} onTurn={async (change) => void made.push(change)} />
    </SpeechProvider>,
    document.body,
  );
  return {
    buttons: () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent),
    press: () => document.querySelector('button')?.click(),
    stepsAfter: () => all(...made)({ ...emptyRecord(), case: person }).case?.steps,
  };
}

describe('what «Başvurularım» says of the application', () => {
  test('with the courier: «Kart yolda» marks it as approved, which the person presses', () => {
    const { buttons, press, stepsAfter } = show('with-courier', { apply: TODAY });
    expect(buttons()).toEqual(['Kart yolda']);
    expect(stepsAfter()).toEqual({ apply: TODAY });
    press();
    expect(stepsAfter()).toEqual({ apply: TODAY, approved: TODAY });
  });

  test('approved already: nothing is left to take over, the page’s word is told all the same', () => {
    const { buttons } = show('with-courier', { apply: TODAY, approved: TODAY });
    expect(buttons()).toEqual([]);
    expect(document.body.textContent).toContain('kuryede görünüyor');
  });

  test('delivered: «Teslim aldım»', () => {
    const { buttons, press, stepsAfter } = show('delivered', { apply: TODAY, approved: TODAY });
    expect(buttons()).toEqual(['Teslim aldım']);
    press();
    expect(stepsAfter()).toMatchObject({ 'card-received': TODAY });
  });

  test.each(['rejected', 'returned'] as const)('%s: the question why it came back', async (state) => {
    const { buttons, press } = show(state, { apply: TODAY });
    expect(buttons()).toEqual([wordsIn('tr').popup.returned.open]);
    press();
    await Promise.resolve();
    expect(document.querySelectorAll('input[type="radio"]').length).toBeGreaterThan(1);
  });

  test('nothing is offered to who has applied for nothing, nor once the new card is there', () => {
    for (const state of ['rejected', 'returned'] as const) expect(show(state, {}).buttons()).toEqual([]);
    for (const state of APPLICATION_STATES) {
      expect(show(state, { apply: TODAY, 'card-received': TODAY }).buttons()).toEqual([]);
      expect(document.body.textContent).toBe('');
    }
  });
});
