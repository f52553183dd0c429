import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOf } from '../../../lib/calendar/day';
import { calendarFile } from '../../../lib/calendar-file/calendar-file';
import { type Case, emptyRecord, type Stored } from '../../../lib/case/schema';
import { checklist } from '../../../lib/checklists/checklist-of';
import { office } from '../../../lib/offices/known/aksaray';
import { open } from '../../../lib/reminders/due';
import { sayReminder } from '../../../lib/reminders/say';
import { assess } from '../../../lib/rules/assess';
import { sayFinding } from '../../../lib/saying/finding';
import { sayStanding } from '../../../lib/saying/standing';
import { sayStep } from '../../../lib/saying/step';
import { standing } from '../../../lib/timeline/standing';
import { spokenIn } from '../../../lib/words/spoken';
import { wordsIn } from '../../words-in';
import { question } from '../rules/ask';

const TODAY = dayOf(2026, 11, 30);
const SOON = 'SMS ya da e-posta gelince';

const person = (own: Partial<Case>): Case => ({
  situation: 'certificate-in-use',
  certificateValidUntil: null,
  eOnay: 'active',
  noticeReceivedOn: null,
  steps: {},
  seenOnPage: [],
  returned: [],
  ...own,
});

/** What popup, card, reminder and calendar say of one moment. */
function said(own: Case, today: Day = TODAY) {
  const words = wordsIn('tr');
  const list = checklist(own, office, today);
  const stored: Stored = { ...emptyRecord(), case: own };
  const cards = assess(question({ on: 'application-login', person: own, today })).map((finding) =>
    sayFinding(spokenIn('tr'), finding, 'tr'),
  );
  return {
    next: list.next && sayStep(words, list.next, list.process).title,
    beside: list.beside,
    numbers: list.steps
      .filter((step) => step.id === 'notice')
      .flatMap((step) => sayStep(words, step, list.process).actions),
    standing: sayStanding(words, standing(own, office, today), 'tr').lines.join(' '),
    reminder: open(stored, office, today)
      .filter(({ about }) => about.kind !== 'activate-e-onay')
      .map((one) => sayReminder(one, 'tr', today).body)
      .join(' '),
    // Unfolded as RFC 5545 folds it.
    calendar: (calendarFile(stored, office, 'tr', new Date(`${addDays(today, -1)}T12:00:00Z`)) ?? '')
      .replaceAll(/\r\n[ \t]/g, '')
      .replaceAll('\\,', ',')
      .replaceAll('\\;', ';')
      .split('BEGIN:VEVENT')
      .filter((event) => event.includes(`DTSTART;VALUE=DATE:${today.replaceAll('-', '')}`))
      .join(' '),
    card: cards.map(({ title, body }) => `${title}. ${body}`),
  };
}

const CALL = "SMS gelmediyse 444 5 576'yı arayın";
const ACTIVATE = 'E-onay aktivasyonunu yapın';
const LOOK = 'E-onayınız var mı, bakın';
const APPLY = 'Yenilemeyi e-onayla yapın';
const NOTICE = "Yenileme SMS'i geldi mi?";

// days left, e-onay, whether the SMS came: the popup's step; the sentence of popup, reminder and calendar
const IN_TIME = [
  [45, 'inactive', false, ACTIVATE, `Önce e-onay aktivasyonunu yapın, ${SOON} e-onayla başvurun.`],
  [45, 'inactive', true, ACTIVATE, 'Önce e-onay aktivasyonunu yapın, sonra e-onayla başvurun.'],
  [45, 'unknown', false, LOOK, `Önce e-onayınız var mı bakın, ${SOON} e-onayla başvurun.`],
  [45, 'unknown', true, LOOK, 'Önce e-onayınız var mı bakın, sonra e-onayla başvurun.'],
  [45, 'active', false, NOTICE, `${SOON} «E-onaylı Başvuru Onay» ile başvurun.`],
  [45, 'active', true, APPLY, 'Şimdi «E-onaylı Başvuru Onay» ile başvurun.'],
  ...([30, 14, 1, 0] as const).flatMap(
    (left) =>
      [
        [left, 'inactive', false, ACTIVATE, `Önce e-onay aktivasyonunu yapın, sonra e-onayla başvurun. ${CALL}`],
        [left, 'inactive', true, ACTIVATE, 'Önce e-onay aktivasyonunu yapın, sonra e-onayla başvurun.'],
        [left, 'unknown', false, LOOK, `Önce e-onayınız var mı bakın, sonra e-onayla başvurun. ${CALL}`],
        [left, 'unknown', true, LOOK, 'Önce e-onayınız var mı bakın, sonra e-onayla başvurun.'],
        [left, 'active', false, APPLY, `Şimdi «E-onaylı Başvuru Onay» ile başvurun. ${CALL}`],
        [left, 'active', true, APPLY, 'Şimdi «E-onaylı Başvuru Onay» ile başvurun.'],
      ] as const,
  ),
] as const;

describe('a renewal in time: popup, reminder and calendar say one sentence, and the card what comes first in it', () => {
  test.each(IN_TIME)('%i days left, e-onay %s, SMS %s: «%s»', (left, eOnay, noticed, step, sentence) => {
    const noticeReceivedOn = noticed ? addDays(TODAY, -5) : null;
    const all = said(person({ certificateValidUntil: addDays(TODAY, left), eOnay, noticeReceivedOn }));
    expect(all.next).toBe(step);
    expect(all.numbers).toHaveLength(left > 30 ? 0 : 1);
    expect(all.beside).toBe(sentence.includes(CALL) ? 'no-notice' : null);
    for (const text of [all.standing, all.reminder, all.calendar]) expect(text).toContain(sentence);
    // Where nothing is said of the SMS elsewhere, nothing is said of it here.
    for (const text of [all.standing, all.reminder, all.calendar])
      expect(text.includes(CALL)).toBe(!noticed && left <= 30);

    const [first = ''] = all.card;
    if (eOnay === 'inactive') expect(first).toContain('E-onay aktivasyonunuz yok');
    else if (noticed) expect(first).not.toMatch(/SMS|aktivasyonunuz yok/u);
    else if (left > 30) expect(first).toContain(NOTICE);
    else expect(first).toContain(sentence.split('. ')[0]);
  });
});

// e-onay: the popup's step, the sentence
const AFTER = [
  ['active', 'Yenilemeyi e-onayla yapın', 'Şimdi e-onayla başvurun.'],
  ['inactive', 'Islak imzalı formla başvurun', 'Şimdi başvurun, çıkan formu ıslak imzayla imzalayıp'],
  ['unknown', 'Yenileme başvurusu yapın', 'Şimdi başvurun: e-onayınız varsa e-onayla, yoksa ıslak imzalı formu'],
] as const;

describe('a renewal after the end: the SMS is no matter any more', () => {
  for (const noticed of [false, true])
    test.each(AFTER)(`e-onay %s, SMS ${noticed}: «%s»`, (eOnay, step, sentence) => {
      const noticeReceivedOn = noticed ? addDays(TODAY, -50) : null;
      const all = said(person({ certificateValidUntil: addDays(TODAY, -1), eOnay, noticeReceivedOn }));
      expect(all).toMatchObject({ next: step, beside: null });
      for (const text of [all.standing, all.reminder, all.calendar]) expect(text).toContain(sentence);
      for (const text of [all.standing, all.reminder, all.calendar, ...all.card]) expect(text).not.toMatch(/SMS/u);
    });
});

describe('before the window', () => {
  test.each([
    ['active', null],
    ['inactive', ACTIVATE],
    ['unknown', LOOK],
  ] as const)('e-onay %s: the popup asks for «%s», and nothing says to apply', (eOnay, step) => {
    const steps = { role: TODAY };
    const all = said(person({ certificateValidUntil: addDays(TODAY, 150), eOnay, steps }));
    expect(all).toMatchObject({ next: step, beside: null, reminder: '' });
    expect(all.standing).toContain('En erken başvuru gününüz:');
  });
});

describe('the other situations have no SMS and no e-onay that must come first', () => {
  test.each([
    ['no-certificate', {}, 'MEBBİS görevlendirme kaydınıza bakın'],
    ['lost-or-stolen', {}, 'Sertifikayı iptal ettirin ya da askıya alın'],
    ['identity-changed', {}, 'Değişikliği MEBBİS Birimine yazıyla bildirin'],
    ['identity-changed', { 'unit-letter': TODAY }, 'MEBBİS Biriminden haber bekleyin'],
    ['identity-changed', { 'unit-told': TODAY, 'old-ends-known': TODAY }, 'Şimdi başvurun'],
  ] as const)('%s %o: «%s»', (situation, done, step) => {
    for (const eOnay of ['active', 'inactive', 'unknown'] as const)
      for (const noticeReceivedOn of [null, TODAY])
        for (const left of [200, 20, 0, -5]) {
          const steps = { role: TODAY, ...done };
          const certificateValidUntil = situation === 'no-certificate' ? null : addDays(TODAY, left);
          const all = said(person({ situation, certificateValidUntil, eOnay, noticeReceivedOn, steps }));
          expect(all.next).toBe(step);
          for (const text of [all.standing, all.reminder, all.calendar, ...all.card]) expect(text).not.toMatch(/SMS/u);
        }
  });
});
