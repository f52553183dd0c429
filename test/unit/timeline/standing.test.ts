import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf } from '../../../lib/calendar/day';
import { newCase } from '../../../lib/case/edits';
import type { Case } from '../../../lib/case/schema';
import { office as aksaray } from '../../../lib/offices/known/aksaray';
import { office as genel } from '../../../lib/offices/known/genel';
import { standing } from '../../../lib/timeline/standing';

const end = dayOf(2027, 1, 21);
const today = dayOf(2026, 11, 22);
const person = (more: Partial<Case> = {}): Case => ({
  ...newCase({ situation: 'certificate-in-use', certificateValidUntil: end, eOnay: 'active' }),
  ...more,
});
const on = (day: Day, more: Partial<Case> = {}) => standing(person(more), aksaray, day);

describe('where a person stands', () => {
  it.each([
    ['the day before the window may open', dayOf(2026, 10, 21), 'too-early'],
    ['on the days on which the readings of «3 ay» differ', dayOf(2026, 10, 22), 'borderline'],
    ['on the day that every reading lets in', dayOf(2026, 10, 24), 'open'],
    ['the day before the last', dayOf(2027, 1, 20), 'open'],
    ['on the last day', end, 'last-day'],
    ['the day after', dayOf(2027, 1, 22), 'expired'],
  ] as const)('%s', (_name, day, is) => {
    expect(on(day).is).toBe(is);
  });

  it('counts the days left to the last day, and those since', () => {
    expect(on(today)).toMatchObject({ left: 60 });
    expect(on(dayOf(2027, 2, 20))).toMatchObject({ is: 'expired', ago: 30 });
  });

  it('names the first day that is surely open while it is too early', () => {
    expect(on(dayOf(2026, 9, 1))).toMatchObject({ opensOn: '2026-10-24' });
  });

  it('says that an application is under way, even where the window would be too early', () => {
    expect(on(dayOf(2026, 9, 1), { steps: { apply: dayOf(2026, 8, 30) } }).is).toBe('applied');
  });

  it('says whether the cover letter is what an application waits for (article 8)', () => {
    expect(on(today, { steps: { apply: today } })).toMatchObject({ is: 'applied', letter: 'demanded' });
    const sent = { steps: { apply: today, 'cover-letter': today } };
    expect(on(today, sent)).toMatchObject({ is: 'applied', letter: 'not-needed' });
  });

  it('only asks the own unit of a cover letter that Aksaray demands, and waits for none that the unit does not want', () => {
    const steps = { apply: today };
    const wantsNone = { ...aksaray, coverLetter: { ...aksaray.coverLetter, value: 'not-needed' as const } };
    expect(standing(person({ steps }), genel, today)).toMatchObject({ is: 'applied', letter: 'perhaps' });
    expect(standing(person({ steps }), wantsNone, today)).toMatchObject({ is: 'applied', letter: 'not-needed' });
  });

  it('waits with an approved renewal until a month before the end (article 10)', () => {
    const approved = { steps: { apply: today, approved: today } };
    expect(on(dayOf(2026, 12, 20), approved)).toMatchObject({ is: 'approved', from: '2026-12-21', waiting: true });
    expect(on(dayOf(2026, 12, 21), approved)).toMatchObject({ is: 'approved', waiting: false });
  });

  it('says from when a new card works while the old one holds (article 11)', () => {
    expect(on(today, { steps: { 'card-received': today } })).toMatchObject({ is: 'card', worksFrom: '2027-01-22' });
  });

  it('tells an expired person who holds the new card from one who has done nothing', () => {
    const late = addDays(end, 3);
    expect(on(late, { steps: { 'card-received': today } })).toMatchObject({ is: 'expired', stage: 'card' });
    expect(on(late, { steps: { apply: today, approved: today } })).toMatchObject({ is: 'expired', stage: 'approved' });
    expect(on(late)).toMatchObject({ is: 'expired', stage: 'before' });
  });

  it('counts the posted form after the end as the application (article 7)', () => {
    const posted = { eOnay: 'inactive', steps: { 'post-form': addDays(end, 2) } } as const;
    expect(on(addDays(end, 3), posted)).toMatchObject({ is: 'expired', stage: 'applied' });
  });

  it('tells who is approved on the last day nothing of applying', () => {
    expect(on(end, { steps: { approved: today } })).toMatchObject({ is: 'last-day', stage: 'approved' });
  });

  it('asks for the last day where none is recorded, but not of who has no certificate', () => {
    expect(on(today, { certificateValidUntil: null }).is).toBe('no-date');
    expect(on(today, { certificateValidUntil: null, situation: 'no-certificate' }).is).toBe('first');
    expect(on(today, { certificateValidUntil: null, situation: 'lost-or-stolen' }).is).toBe('lost');
  });

  it('is done once the PIN is made', () => {
    expect(on(today, { steps: { pin: today } }).is).toBe('done');
  });

  it('says nothing of the renewal window to who changes their identity', () => {
    expect(on(dayOf(2026, 1, 1), { situation: 'identity-changed' }).is).toBe('identity-change');
  });
});

describe('each stage of a process that is produced at once (article 10)', () => {
  const applied = { apply: today, 'cover-letter': today };
  const STAGES = [
    ['before', {}],
    ['applied', applied],
    ['approved', { ...applied, approved: today }],
    ['card', { ...applied, approved: today, 'card-received': today }],
  ] as const;

  it.each(STAGES)('%s: of a first application, a loss and an identity change', (stage, steps) => {
    expect(on(today, { situation: 'no-certificate', certificateValidUntil: null, steps })).toMatchObject({
      is: 'first',
      stage,
    });
    expect(on(today, { situation: 'lost-or-stolen', steps })).toMatchObject({ is: 'lost', stage });
    expect(on(today, { situation: 'identity-changed', steps })).toMatchObject({ is: 'identity-change', stage });
  });

  it('tells a lost certificate that is cancelled from one that is not', () => {
    const lost = { situation: 'lost-or-stolen' } as const;
    expect(on(today, lost)).toMatchObject({ cancelled: false });
    expect(on(today, { ...lost, steps: { cancel: today } })).toMatchObject({ cancelled: true });
  });

  it('says whether the cover letter is missing, but not of an identity change (articles 3, 8)', () => {
    const steps = { apply: today };
    expect(on(today, { situation: 'lost-or-stolen', steps })).toMatchObject({ letter: 'demanded' });
    expect(on(today, { situation: 'no-certificate', steps: applied })).toMatchObject({ letter: 'not-needed' });
    expect(on(today, { situation: 'identity-changed', steps })).not.toHaveProperty('letter');
  });

  it('an identity change is none the less one when the certificate has ended (article 3)', () => {
    const late = addDays(end, 3);
    expect(on(late, { situation: 'identity-changed' })).toMatchObject({ is: 'identity-change', end, left: -3 });
    expect(on(today, { situation: 'identity-changed', certificateValidUntil: null })).toMatchObject({
      is: 'identity-change',
      end: null,
    });
  });
});
