import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../../lib/calendar/day';
import { readBackup } from '../../../lib/case/backup';
import { emptyRecord } from '../../../lib/case/schema';
import { officeOf } from '../../../lib/offices/offices';
import { hasScript } from '../../../lib/pages/hosts';
import { assess } from '../../../lib/rules/assess';
import { documentOf, readBoth } from './read';

interface Expected {
  readonly id: string;
  readonly tone: string;
}
interface HeldOut {
  readonly file: string;
  readonly url: string;
  readonly case: object | null;
  readonly today: string;
  readonly expect: readonly Expected[];
  readonly mayAlso?: readonly Expected[];
  readonly why: string;
}

const folder = new URL('../../portals/held-out/', import.meta.url);
const pages: readonly HeldOut[] = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));

/** What is found on a page, by the whole way from its HTML to the findings. */
function found({ file, url, case: person, today }: HeldOut): string[] {
  const day = asDay(today);
  if (!day) throw new Error(`no day: ${today}`);
  const backup = { format: 'eimza-asistani/backup', version: 1, case: person };
  const read = readBackup(JSON.stringify(backup), emptyRecord(), day);
  if (!read.ok) throw new Error(`${file}: ${read.problem} ${read.where ?? ''}`);
  const [facts] = hasScript(url) ? readBoth(documentOf(readFileSync(new URL(file, folder), 'utf8')), url) : [];
  if (!facts) return [];
  const { settings } = read.next;
  const findings = assess({
    facts,
    case: read.next.case,
    office: officeOf(settings, null),
    today: day,
    chosenEarlier: null,
    noCaseShown: false,
    findingsOff: [],
    dismissed: [],
  });
  return findings.map(({ id, tone }) => `${id} ${tone}`).sort();
}

const say = (all: readonly Expected[] = []) => all.map(({ id, tone }) => `${id} ${tone}`).sort();

describe('pages that somebody wrote who had not seen how pages are recognised', () => {
  it('are forty', () => {
    expect(pages).toHaveLength(40);
  });

  it.each(pages)('$file: $why', (page) => {
    const also = say(page.mayAlso);
    expect(found(page).filter((one) => !also.includes(one))).toEqual(say(page.expect));
  });
});
