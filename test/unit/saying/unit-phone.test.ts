import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { startCase, tick } from '../../../lib/case/edits';
import { emptyRecord } from '../../../lib/case/schema';
import { checklist } from '../../../lib/checklists/checklist-of';
import { ELSEWHERE, FIRST_OFFICE } from '../../../lib/offices/offices';
import { planOf } from '../../../lib/reminders/plan';
import { sayReminder } from '../../../lib/reminders/say';
import { sayFinding } from '../../../lib/saying/finding';
import { sayStep } from '../../../lib/saying/step';
import { withUnitPhone } from '../../../lib/saying/unit-phone';
import { spokenIn } from '../../../lib/words/spoken';
import { wordsIn } from '../../words-in';

const phone = '0382 000 00 00';
const office = { ...FIRST_OFFICE, phone };
const day = dayOf(2026, 11, 23);

test('the unit’s number stands behind the words that send the person there', () => {
  const say = (text: string, title = '') => withUnitPhone(spokenIn('tr'), text, phone, title);
  expect(say('Gelmediyse MEBBİS Birimini arayın; sonra bekleyin.')).toBe(
    `Gelmediyse MEBBİS Birimini arayın (${phone}); sonra bekleyin.`,
  );
  expect(say('Kılavuzlarda yazmıyor.', 'Nedeni MEBBİS Birimine sorun')).toBe(
    `Kılavuzlarda yazmıyor. MEBBİS Birimi: ${phone}.`,
  );
  expect(say("444 5 576'yı arayın.")).toBe("444 5 576'yı arayın.");
  expect(withUnitPhone(spokenIn('tr'), 'MEBBİS Birimini arayın.', undefined)).toBe('MEBBİS Birimini arayın.');
});

describe.each(['tr', 'en'] as const)('in %s the number is told', (language) => {
  const words = wordsIn(language);
  const inUse = startCase({
    situation: 'certificate-in-use',
    certificateValidUntil: dayOf(2027, 1, 21),
    eOnay: 'active',
  });
  const changed = startCase({ situation: 'identity-changed', certificateValidUntil: null, eOnay: 'unknown' });

  test('by the reminders of a silent unit', () => {
    const approval = tick('cover-letter', day)(tick('apply', day)(inUse(emptyRecord())));
    const word = tick('unit-letter', day)(changed(emptyRecord()));
    for (const [stored, kind] of [
      [approval, 'approval'],
      [word, 'unit-word'],
    ] as const) {
      const told = planOf(stored, office, day, dayOf(2026, 12, 20)).filter((one) => one.about.kind === kind);
      expect(told.length).toBeGreaterThan(0);
      for (const one of told) expect(sayReminder(one, language, one.dueOn).body).toContain(phone);
    }
  });

  test('by the step that waits for the approval', () => {
    const person = inUse(emptyRecord()).case ?? expect.fail('no case');
    const { steps, process } = checklist(person, office, day);
    const step = steps.find(({ id }) => id === 'approved') ?? expect.fail('no step');
    expect(sayStep(words, step, process).reason).toContain(phone);
  });

  test('by what was taken over from another province', () => {
    const person = inUse(emptyRecord()).case ?? expect.fail('no case');
    const { steps, process } = checklist(person, { ...ELSEWHERE, phone }, day);
    const step = steps.find(({ id }) => id === 'cover-letter') ?? expect.fail('no step');
    expect(sayStep(words, step, process).reason).toContain(phone);
  });

  test('by the warning that has the unit asked', () => {
    const finding = {
      id: 'identity-which-reason',
      variant: 'plain',
      tone: 'uncertain',
      values: {},
      actions: [],
      dismissible: false,
      sources: [{ source: 'notice', article: 3 }],
      policySource: null,
      borrowed: false,
      unitPhone: phone,
    } as unknown as Parameters<typeof sayFinding>[1];
    expect(sayFinding(words, finding, language).body).toContain(phone);
  });
});
