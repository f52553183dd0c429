import { describe, expect, test } from 'vitest';
import { type Known, maySpeak } from '../../../lib/answer/answer-page';
import { type Memory, readMemory, withTab } from '../../../lib/answer/memory';
import { dayOf } from '../../../lib/calendar/day';
import { type Case, emptyRecord, type Stored } from '../../../lib/case/schema';
import { OFFICES } from '../../../lib/offices/offices';

const MAIN_MENU = 'https://mebbis.meb.gov.tr/main.aspx?ntk=1';
const today = dayOf(2026, 11, 23);
const person: Case = {
  situation: 'certificate-in-use',
  certificateValidUntil: dayOf(2027, 1, 21),
  eOnay: 'active',
  noticeReceivedOn: dayOf(2026, 11, 1),
  steps: { role: dayOf(2026, 11, 1), apply: dayOf(2026, 11, 10) },
  seenOnPage: [],
  returned: [],
};
const applied: Stored = { ...emptyRecord(), case: person };
const sent: Stored = {
  ...applied,
  case: { ...person, steps: { ...person.steps, 'cover-letter': dayOf(2026, 11, 12) } },
};
const FRESH = readMemory(null);

const speaks = (stored: Stored, memory: Memory = FRESH, url = MAIN_MENU): boolean => {
  const known: Known = { stored, office: OFFICES.aksaray, today, language: 'tr', tab: 7, mayProve: true };
  return maySpeak(url, memory, known);
};

describe('a glance at the main menu', () => {
  test('finds something to say while the cover letter is missing, and nothing once it was sent', () => {
    expect(speaks(applied)).toBe(true);
    expect(speaks(sent)).toBe(false);
  });

  test('finds nothing in a tab that was told to be silent', () => {
    expect(speaks(applied, withTab(FRESH, 7, { muted: true }))).toBe(false);
    expect(speaks(applied, withTab(FRESH, 8, { muted: true }))).toBe(true);
  });

  test('finds the empty record until that was said once in this browser session', () => {
    expect(speaks(emptyRecord())).toBe(true);
    expect(speaks(emptyRecord(), { ...FRESH, noCaseSaidOn: 'an earlier page' })).toBe(false);
  });

  test('finds a page that the person has named at this address, whatever its heading', () => {
    const at = { host: 'mebbis.meb.gov.tr', path: '/main.aspx', heading: 'ortak ekran' };
    const named = { ...at, page: 'mebbis-common-screen', namedOn: today } as const;
    const withName: Stored = { ...sent, namedPages: [named] };
    expect(speaks(withName)).toBe(true);
    expect(speaks(withName, FRESH, 'https://mebbis.meb.gov.tr/baska.aspx')).toBe(false);
  });
});
