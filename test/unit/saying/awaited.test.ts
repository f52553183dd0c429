import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOf } from '../../../lib/calendar/day';
import { type Case, E_ONAY_STATES } from '../../../lib/case/schema';
import { checklist } from '../../../lib/checklists/checklist-of';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { sayAwaited } from '../../../lib/saying/step';
import { wordsIn } from '../../words-in';

const TODAY = dayOf(2026, 9, 23);
const END = dayOf(2027, 1, 21);
const person: Case = {
  situation: 'certificate-in-use',
  certificateValidUntil: END,
  eOnay: 'active',
  noticeReceivedOn: null,
  steps: { role: TODAY },
  seenOnPage: [],
  returned: [],
};
const applied = { ...person.steps, apply: TODAY, 'cover-letter': TODAY, approved: TODAY };

function said(own: Partial<Case>, today: Day, language: 'tr' | 'en' = 'tr') {
  const list = checklist({ ...person, ...own }, aksaray, today);
  expect(list.next).toBeNull();
  return sayAwaited(wordsIn(language), list, language);
}

describe('what is being waited for', () => {
  test('before the window it is the SMS, from the day the window opens', () => {
    expect(said({}, TODAY)?.what).toBe("Beklenen: yenileme SMS'i, 24 Ekim 2026'dan itibaren.");
    expect(said({}, TODAY, 'en')?.what).toBe('Awaited: the renewal SMS, from 24 October 2026 on.');
  });

  test('with the SMS it is the renewal period', () => {
    expect(said({ noticeReceivedOn: TODAY }, TODAY)?.what).toBe(
      "Beklenen: yenileme dönemi, 24 Ekim 2026'dan itibaren.",
    );
  });

  test('approved, it is the new card; with the card, the end of the old e-imza', () => {
    const november = dayOf(2026, 11, 23);
    const renewed = { noticeReceivedOn: TODAY, steps: applied };
    expect(said(renewed, november)?.what).toBe("Beklenen: yeni kart, 21 Aralık 2026'dan itibaren.");
    expect(said({ ...renewed, steps: { ...applied, 'card-received': TODAY } }, november)?.what).toBe(
      "Beklenen: eski e-imzanın süresinin dolması; yeni kart 22 Ocak 2027'den itibaren çalışır.",
    );
  });

  test.each(['tr', 'en'] as const)('whatever it is, it has a name and a day (%s)', (language) => {
    const awaited = new Set<string>();
    for (const [own, today] of everyRenewal()) {
      const list = checklist(own, aksaray, today);
      const one = list.next === null && !list.steps.at(-1)?.done ? sayAwaited(wordsIn(language), list, language) : null;
      if (!one) continue;
      awaited.add(one.step.id);
      expect(one.what).toMatch(/^(Beklenen|Awaited): [^?]+ \d+ [^?]+\.$/u);
    }
    const named = Object.keys(wordsIn(language).popup.next.awaited);
    expect([...awaited].toSorted()).toEqual(named.toSorted());
  });
});

/** A renewal on every day around its end, with every combination of what can be done. */
function* everyRenewal(): Generator<readonly [Case, Day]> {
  const steps = ['role', 'apply', 'cover-letter', 'approved', 'card-received'] as const;
  for (let daysLeft = 150; daysLeft >= -40; daysLeft -= 5) {
    for (let done = 0; done < 2 ** steps.length; done++) {
      const ticked = steps.filter((_, i) => (done >> i) % 2).map((step) => [step, TODAY]);
      for (const noticeReceivedOn of [null, TODAY]) {
        for (const eOnay of E_ONAY_STATES) {
          const own = { ...person, eOnay, noticeReceivedOn, steps: Object.fromEntries(ticked) };
          yield [own, addDays(END, -daysLeft)];
        }
      }
    }
  }
}
