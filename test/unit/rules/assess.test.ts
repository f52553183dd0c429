import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificateState } from '../../../lib/calendar/certificate';
import { addDays, addMonths, dayOf } from '../../../lib/calendar/day';
import { renewalWindow } from '../../../lib/calendar/renewal-window';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { office as genel } from '../../../lib/offices/known/genel';
import type { Office } from '../../../lib/offices/office';
import type { PageFacts } from '../../../lib/pages/facts';
import { rules } from '../../../lib/rules/all';
import { assess, speaksOn, toneAt } from '../../../lib/rules/assess';
import { windowAt } from '../../../lib/rules/ground';
import { TONES } from '../../../lib/vocabulary/findings';
import { PAGE_KINDS } from '../../../lib/vocabulary/page-kinds';
import { sayFinding } from '../../words-in';
import { FINAL_WITH_E_ONAY, IN_USE, question, TODAY, TOO_EARLY } from './ask';
import { days, questions } from './random';

const ids = (ask: Parameters<typeof question>[0]) => assess(question(ask)).map(({ id }) => id);

describe('what a finding offers', () => {
  const offered = (on: 'self-paid-application' | 'application-form', portal: PageFacts['portal']) => {
    const asked = question({ on, person: { ...IN_USE, eOnay: 'inactive' } });
    const findings = assess({ ...asked, facts: { ...asked.facts, portal } });
    return findings.flatMap(({ actions }) => actions).flatMap((action) => (action.do === 'open' ? [action.page] : []));
  };

  test('never to open the page one is on', () => {
    expect(offered('application-form', 'bp')).toEqual(['self-service']);
    expect(offered('application-form', 'oi')).toEqual([]);
    expect(offered('self-paid-application', 'bp')).toContain('application');
  });

  test('the day to apply from is offered for the calendar, and the record to be put right', () => {
    const early = assess(
      question({
        on: 'application-form',
        person: { ...IN_USE, noticeReceivedOn: null, certificateValidUntil: TOO_EARLY },
      }),
    );
    expect(early.find(({ id }) => id === 'renewal-too-early')?.actions.map((action) => action.do)).toEqual([
      'save-calendar',
      'open-own',
    ]);
  });

  test('the letter where it is missing, and the step to be ticked', () => {
    const person = { ...IN_USE, steps: { apply: addDays(TODAY, -3) } };
    const missing = assess(question({ on: 'mebbis-main-menu', person }));
    expect(missing.find(({ id }) => id === 'cover-letter-missing')?.actions).toEqual([
      { do: 'prepare-letter' },
      { do: 'open-own', at: 'step' },
    ]);
  });
});

describe('assess', () => {
  test('never throws and says every finding in both languages', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        for (const finding of assess(asked)) {
          for (const language of ['tr', 'en'] as const) {
            const { title, body } = sayFinding(finding, language);
            expect(`${title} ${body}`).not.toMatch(/–|undefined|NaN/);
            expect(title).not.toBe(finding.id);
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('says each finding once, gravest first, the same way each time', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const found = assess(asked);
        const tones = found.map(({ tone }) => TONES.indexOf(tone));
        expect(tones).toEqual(tones.toSorted());
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(assess(asked)).toEqual(found);
      }),
      { numRuns: 2000 },
    );
  });

  test('says «Reddedilir» only where the notice says so of this very case', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const { facts, case: person, today, office } = asked;
        for (const finding of assess(asked).filter(({ tone }) => tone === 'rejected')) {
          expect(facts.named).toBe(false);
          expect(facts.request.state).not.toBe('unreadable');
          expect(finding.borrowed).toBe(false);
          if (finding.id === 'lost-as-renewal') {
            expect(person?.situation).toBe('lost-or-stolen');
            continue;
          }
          // All others are of a renewal of a certificate that surely has not ended.
          const validUntil = person?.certificateValidUntil;
          expect(person?.situation).toBe('certificate-in-use');
          if (!validUntil) throw new Error(`${finding.id} rests on no last day`);
          expect(certificateState(validUntil, today)).toBe('valid');
          if (finding.id === 'renewal-too-early') {
            expect(renewalWindow(validUntil, today, office.renewalWindow.value).verdict).toBe('too-early');
            expect(person.noticeReceivedOn).toBeNull();
            continue;
          }
          const { offered, choosing } = facts.signing;
          expect(facts.page).toBe('final-approval');
          expect(office.id).toBe('aksaray');
          if (finding.id === 'renewal-signed-otherwise') {
            expect(offered['e-onay']).toBe('yes');
            expect(choosing).not.toContain('e-onay');
            expect(choosing).not.toEqual([]);
          } else {
            expect(finding.id).toBe('renewal-without-e-onay');
            expect([offered['e-onay'], facts.settled]).toEqual(['no', true]);
          }
        }
      }),
      { numRuns: 20_000 },
    );
  });

  test('leaves out what is switched off or dismissed', () => {
    fc.assert(
      fc.property(questions, fc.subarray(rules.map(({ id }) => id)), (asked, off) => {
        const rest = assess(asked).filter(({ id }) => !off.includes(id));
        expect(assess({ ...asked, findingsOff: off })).toEqual(rest);
        expect(assess({ ...asked, dismissed: off })).toEqual(rest);
      }),
      { numRuns: 1000 },
    );
  });

  test('speaks nowhere but on the pages that it says it can speak on', () => {
    expect(PAGE_KINDS.filter((page) => !speaksOn(page)).toSorted()).toEqual([
      'e-onay-activation',
      'mebbis-login',
      'mebbis-module',
      'mebbis-no-permission',
      'mebbis-second-factor',
      'mebbis-session-over',
      'password-resend',
      'self-service-login',
      'self-service-menu',
    ]);
  });

  test('says only one of what contradicts each other', () => {
    const exclusive = [
      ['choose-e-onay', 'renewal-signed-otherwise', 'renewal-without-e-onay'],
      ['renewal-too-early', 'record-contradicts', 'renewal-borderline', 'end-date-unknown', 'notice-not-received'],
      ['renewal-too-early', 'choose-e-onay'],
      ['expired-with-e-onay', 'expired-without-e-onay', 'expired-signed-wet-despite-e-onay'],
      ['e-onay-not-active', 'e-onay-unknown'],
      ['pin-too-early', 'pin-which-card', 'pin-last-day', 'pin-now'],
      ['loss-not-declared', 'lost-as-renewal', 'other-reason', 'identity-which-reason', 'type-unknown'],
    ];
    fc.assert(
      fc.property(questions, (asked) => {
        // The page's own date can stand beside the window's finding: both are about the record.
        if (asked.facts.validUntil !== null) return;
        const found = assess(asked).map(({ id }) => id);
        for (const group of exclusive) expect(found.filter((id) => group.includes(id)).length).toBeLessThan(2);
      }),
      { numRuns: 10_000 },
    );
  });

  test('tells a good renewal on its way nothing but what is still to do', () => {
    expect(ids({ on: 'application-form', reason: 'renewal', person: IN_USE })).toEqual([]);
    const signing = { on: 'final-approval', earlier: 'renewal', offers: FINAL_WITH_E_ONAY, person: IN_USE } as const;
    expect(ids(signing)).toEqual(['choose-e-onay']);
    expect(ids({ ...signing, choosing: ['e-onay'] })).toEqual([]);
  });

  test('puts what decides first where two things reject', () => {
    const person = { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null };
    const asked = {
      on: 'final-approval',
      reason: 'renewal',
      offers: FINAL_WITH_E_ONAY,
      choosing: ['wet-signature'],
    } as const;
    expect(ids({ ...asked, person })).toEqual(['renewal-too-early', 'renewal-signed-otherwise']);
  });

  test('cites the office’s own source, not the notice, in another province', () => {
    const person = { ...IN_USE, certificateValidUntil: TOO_EARLY, noticeReceivedOn: null };
    const [early] = assess(question({ on: 'sms-code', reason: 'renewal', office: 'genel', person }));
    if (!early) throw new Error('no finding');
    expect(sayFinding(early, 'tr').source).toBe('Kaynak: Kamu SM yönergesi');
    expect(sayFinding(early, 'en').source).toBe('Source: Kamu SM directive');
  });

  test('counts no rule among the rejections of an office that has no source of its own for it', () => {
    const rejections = (office: Office) =>
      rules.filter((rule) => toneAt(office, rule.restsOn, rule.tone) === 'rejected').map(({ id }) => id);
    expect(rejections(aksaray)).toHaveLength(4);
    expect(rejections(genel)).toEqual(['renewal-too-early']);
  });

  test('names the article as the source', () => {
    const asked = question({
      on: 'final-approval',
      reason: 'renewal',
      offers: { 'wet-signature': 'yes' },
      person: IN_USE,
    });
    expect(assess(asked).map((finding) => sayFinding(finding, 'tr').source)).toEqual(['Kaynak: Madde 9, Madde 5']);
  });
});

describe('the remembered window', () => {
  test('is the calendar’s own verdict on every day, for any length', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -130, max: 130 }),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        (end, away, months, letsExactlyIn) => {
          const length = { months, days: Math.round(months * 30), letsExactlyIn };
          const today = addDays(addMonths(end, -months), away);
          expect(windowAt(end, today, length)).toEqual(renewalWindow(end, today, length));
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('is one for each office: exactly 3 months are not the same in Aksaray and elsewhere', () => {
    const [end, exactly] = [dayOf(2027, 1, 21), dayOf(2026, 10, 21)];
    const verdictIn = (office: Office) => windowAt(end, exactly, office.renewalWindow.value).verdict;
    expect([verdictIn(aksaray), verdictIn(genel)]).toEqual(['too-early', 'borderline']);
  });

  test('comes to an end for the last days of the calendar', () => {
    const last = dayOf(2099, 12, 31);
    expect(windowAt(last, dayOf(2099, 1, 1), { months: 3, days: 90 }).verdict).toBe('too-early');
    expect(windowAt(dayOf(2000, 1, 2), dayOf(2000, 1, 1), { months: 3, days: 90 }).verdict).not.toBe('too-early');
  });
});
