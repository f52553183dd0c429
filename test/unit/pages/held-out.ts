import { readdirSync, readFileSync } from 'node:fs';
import { asDay } from '../../../lib/calendar/day';
import { readBackup } from '../../../lib/case/backup';
import { emptyRecord } from '../../../lib/case/schema';
import { officeOf } from '../../../lib/offices/offices';
import type { PageFacts } from '../../../lib/pages/facts';
import { assess } from '../../../lib/rules/assess';

interface Expected {
  readonly id: string;
  readonly tone: string;
}

/** A page that somebody wrote from the rules alone, and what is to be found on it. */
export interface HeldOut {
  readonly file: string;
  readonly url: string;
  readonly case: object | null;
  readonly today: string;
  readonly expect: readonly Expected[];
  readonly mayAlso?: readonly Expected[];
  readonly why: string;
}

const folder = new URL('../../portals/held-out/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

export const HELD_OUT: readonly HeldOut[] = JSON.parse(text('expected.json'));

export const htmlFiles = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort();

export const htmlOf = ({ file }: HeldOut): string => text(file);

const say = (all: readonly Expected[] = []) => all.map(({ id, tone }) => `${id} ${tone}`).sort();

export const expectedOn = (page: HeldOut): string[] => say(page.expect);

/** What is found on a page of which these are the facts, what it leaves open aside. */
export function foundOn(page: HeldOut, facts: PageFacts | null): string[] {
  const today = asDay(page.today);
  if (!today) throw new Error(`no day: ${page.today}`);
  const backup = { format: 'eimza-asistani/backup', version: 1, case: page.case };
  const read = readBackup(JSON.stringify(backup), emptyRecord(), today);
  if (!read.ok) throw new Error(`${page.file}: ${read.problem} ${read.where ?? ''}`);
  if (!facts) return [];
  const { case: person, settings } = read.next;
  const findings = assess({
    facts,
    case: person,
    office: officeOf(settings, null),
    today,
    chosenEarlier: null,
    noCaseShown: false,
    findingsOff: [],
    dismissed: [],
  });
  const also = say(page.mayAlso);
  return say(findings).filter((one) => !also.includes(one));
}
