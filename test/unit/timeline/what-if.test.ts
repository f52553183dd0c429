import { describe, expect, it } from 'vitest';
import { type Day, dayOf } from '../../../lib/calendar/day';
import { newCase } from '../../../lib/case/edits';
import { type Case, DEFAULT_SETTINGS, E_ONAY_STATES, SITUATIONS } from '../../../lib/case/schema';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { office as genel } from '../../../lib/offices/known/genel';
import type { Office } from '../../../lib/offices/office';
import { sayWhatIf } from '../../../lib/saying/finding';
import { whatIf } from '../../../lib/timeline/what-if';
import { wordsIn } from '../../words-in';

const end = dayOf(2027, 1, 21);
const settings = DEFAULT_SETTINGS;
const ask = (day: Day, more: Partial<Case> = {}, office: Office = aksaray) =>
  whatIf(
    {
      ...newCase({ situation: 'certificate-in-use', certificateValidUntil: end, eOnay: 'active' }),
      ...more,
    },
    office,
    day,
    settings,
  );
/** As the popup says it. */
const inWords = (answer: ReturnType<typeof ask>, language: 'tr' | 'en' = 'tr') =>
  answer.findings
    .map((finding) => sayWhatIf(wordsIn(language), finding, language))
    .map(({ title, body }) => `${title}. ${body}`)
    .join('\n');
const said = (answer: ReturnType<typeof ask>) => answer.findings.map(({ id, tone }) => `${tone} ${id}`);

describe('«şu gün başvurursam»', () => {
  it('says that a renewal is rejected while 3 months or more are left (article 9)', () => {
    expect(said(ask(dayOf(2026, 9, 1)))).toContain('rejected renewal-too-early');
    expect(said(ask(dayOf(2026, 10, 24))).filter((one) => one.startsWith('rejected'))).toEqual([]);
  });

  it('says that a renewal in time without e-onay is rejected (articles 9, 5)', () => {
    const answer = ask(dayOf(2026, 11, 22), { eOnay: 'inactive' });
    expect(said(answer)).toContain('rejected renewal-without-e-onay');
    expect(inWords(answer)).toContain('Süresi dolmadan e-onaysız yapılan yenilemeyi MEBBİS Birimi reddeder');
  });

  it('rejects nothing on a guess, but says what hangs on it: e-onay unknown', () => {
    const answer = ask(dayOf(2026, 11, 22), { eOnay: 'unknown' });
    expect(said(answer).filter((one) => one.startsWith('rejected'))).toEqual([]);
    expect(said(answer)).toContain('uncertain renewal-without-e-onay');
    expect(inWords(answer)).toContain('E-onayınız yoksa MEBBİS Birimi bu yenilemeyi reddeder');
  });

  it('is not sure of it on the last day, nor without one', () => {
    for (const answer of [
      ask(end, { eOnay: 'inactive' }),
      ask(end, { eOnay: 'inactive', certificateValidUntil: null }),
    ]) {
      expect(said(answer)).toContain('uncertain renewal-without-e-onay');
      expect(inWords(answer)).toContain('süresi o sırada dolmamışsa');
    }
  });

  it('says nothing of it after the end, with e-onay, and of a unit that takes such a renewal', () => {
    const accepts: Office = { ...aksaray, wetRenewalInTime: { ...aksaray.wetRenewalInTime, value: 'accepted' } };
    for (const answer of [
      ask(dayOf(2027, 2, 1), { eOnay: 'inactive' }),
      ask(dayOf(2026, 11, 22), { eOnay: 'active' }),
      ask(dayOf(2026, 11, 22), { eOnay: 'inactive' }, accepts),
    ])
      expect(said(answer).join()).not.toContain('renewal-without-e-onay');
  });

  it('says nothing of a page that nobody has seen', () => {
    const days = [dayOf(2026, 9, 1), dayOf(2026, 10, 22), dayOf(2026, 11, 22), end, dayOf(2027, 2, 1)];
    for (const day of days)
      for (const situation of SITUATIONS)
        for (const eOnay of E_ONAY_STATES)
          for (const office of [aksaray, genel])
            for (const language of ['tr', 'en'] as const)
              expect(inWords(ask(day, { situation, eOnay }, office), language)).not.toMatch(/bu sayfa|this page/iu);
  });

  it('keeps silent of it where the person switched that finding off', () => {
    const off = { ...settings, findingsOff: ['renewal-without-e-onay'] };
    const person = newCase({ situation: 'certificate-in-use', certificateValidUntil: end, eOnay: 'inactive' });
    const ids = whatIf(person, aksaray, dayOf(2026, 11, 22), off).findings.map(({ id }) => id);
    expect(ids).not.toContain('renewal-without-e-onay');
  });

  it('is no harder than the rules on an office that has no source of its own', () => {
    const answer = ask(dayOf(2026, 11, 22), { eOnay: 'inactive' }, genel);
    expect(said(answer)).toContain('caution renewal-without-e-onay');
    expect(said(answer).join()).not.toContain('rejected');
    expect(inWords(answer)).toContain('ilinizin MEBBİS Birimine sorun');
  });

  it('names the days of production and of use of a renewal (articles 10, 11)', () => {
    expect(ask(dayOf(2026, 11, 22))).toMatchObject({ producedFrom: '2026-12-21', worksFrom: '2027-01-22' });
    expect(ask(dayOf(2026, 12, 30))).toMatchObject({ producedFrom: null, worksFrom: '2027-01-22' });
  });

  it('produces at once after the end, and in every other process (article 10)', () => {
    expect(ask(dayOf(2027, 2, 1))).toMatchObject({ producedFrom: null, worksFrom: null, unknown: false });
    for (const situation of ['no-certificate', 'identity-changed', 'lost-or-stolen'] as const) {
      expect(ask(dayOf(2026, 11, 22), { situation })).toMatchObject({
        producedFrom: null,
        worksFrom: null,
        unknown: false,
      });
    }
  });

  it('says from when nothing can be signed: on the last day and after it surely, in the last month perhaps', () => {
    expect(ask(dayOf(2026, 12, 20)).gap).toBeNull();
    expect(ask(dayOf(2026, 12, 21)).gap).toEqual({ from: '2027-01-22', sure: false });
    expect(ask(dayOf(2027, 1, 20)).gap).toEqual({ from: '2027-01-22', sure: false });
    expect(ask(end).gap).toEqual({ from: '2027-01-22', sure: true });
    expect(ask(dayOf(2027, 3, 1)).gap).toEqual({ from: '2027-01-22', sure: true });
  });

  it('knows of no such days in other processes, nor without the last day', () => {
    for (const situation of ['no-certificate', 'identity-changed', 'lost-or-stolen'] as const)
      expect(ask(dayOf(2027, 1, 20), { situation }).gap).toBeNull();
    expect(ask(dayOf(2027, 1, 20), { certificateValidUntil: null }).gap).toBeNull();
  });

  it('can’t tell a renewal’s days without its last day', () => {
    expect(ask(dayOf(2026, 11, 22), { certificateValidUntil: null })).toMatchObject({ unknown: true });
  });

  it('says each thing once, gravest first, and nothing that is switched off', () => {
    const answer = ask(dayOf(2026, 9, 1), { eOnay: 'inactive' });
    const ids = answer.findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const tones = answer.findings.map(({ tone }) => ['rejected', 'caution', 'uncertain'].indexOf(tone));
    expect(tones).toEqual(tones.toSorted());
    const off = { ...settings, findingsOff: ['renewal-too-early'] };
    const person = newCase({ situation: 'certificate-in-use', certificateValidUntil: end, eOnay: 'active' });
    expect(whatIf(person, aksaray, dayOf(2026, 9, 1), off).findings.map(({ id }) => id)).not.toContain(
      'renewal-too-early',
    );
  });
});
