import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayOf, daysBetween } from '../../../lib/calendar/day';
import { placeLabels } from '../../../lib/timeline/place-labels';
import { type MarkKind, type Timeline, timeline } from '../../../lib/timeline/timeline';

const checkedOn = dayOf(2026, 11, 23);
const source = { source: 'notice', article: 9 } as const;
const office = {
  renewalWindow: { value: { months: 3, days: 90 }, source, checkedOn, own: true },
  productionMonths: { value: 1, source, checkedOn, own: true },
};
const end = dayOf(2027, 1, 21);
const picture = (today: Day, whatIf: Day | null = null, renewal = true) =>
  timeline({ validUntil: end, today, whatIf, office, renewal });
const mark = (line: Timeline, kind: MarkKind) => {
  const found = line.marks.find((each) => each.kind === kind);
  if (!found) throw new Error(`no mark ${kind}`);
  return found;
};

describe('the timeline', () => {
  it('shows a renewal’s days in the order in which they come', () => {
    const line = picture(dayOf(2026, 11, 22));
    expect(line.marks.map(({ kind, day }) => `${kind} ${day}`)).toEqual([
      'opens 2026-10-24',
      'today 2026-11-22',
      'production 2026-12-21',
      'end 2027-01-21',
    ]);
  });

  it('keeps the last months wide though today is two years before them', () => {
    const line = picture(dayOf(2024, 11, 22));
    expect(mark(line, 'today')).toMatchObject({ at: 0, beyond: 'before' });
    expect(mark(line, 'end').at - mark(line, 'opens').at).toBeGreaterThan(0.7);
  });

  it('shows today after the end, and at the edge once it is long past', () => {
    const soon = picture(dayOf(2027, 2, 20));
    expect(mark(soon, 'today')).toMatchObject({ at: 1, beyond: null });
    expect(mark(soon, 'end').at).toBeLessThan(0.9);
    expect(mark(picture(dayOf(2028, 5, 1)), 'today')).toMatchObject({ at: 1, beyond: 'after' });
  });

  it('shows the day asked about', () => {
    const line = picture(dayOf(2026, 11, 22), dayOf(2026, 12, 1));
    expect(mark(line, 'what-if').at).toBeGreaterThan(mark(line, 'today').at);
    expect(mark(line, 'what-if').at).toBeLessThan(mark(line, 'production').at);
  });

  it('shows neither window nor production where the process has none', () => {
    expect(picture(dayOf(2026, 11, 22), null, false).marks.map(({ kind }) => kind)).toEqual(['today', 'end']);
  });

  it('holds every day of four years: marks inside and in order, bands without holes from edge to edge', () => {
    for (let today = dayOf(2025, 1, 1); today < dayOf(2029, 1, 1); today = addDays(today, 1)) {
      const line = picture(today, addDays(today, 17));
      let last = 0;
      for (const { at, day, beyond } of line.marks) {
        expect(at).toBeGreaterThanOrEqual(last);
        expect(at).toBeLessThanOrEqual(1);
        if (beyond === null) expect(at).toBeCloseTo(daysBetween(line.from, day) / daysBetween(line.from, line.to));
        last = at;
      }
      expect(line.bands.map(({ from }) => from)).toEqual([0, ...line.bands.slice(0, -1).map(({ to }) => to)]);
      expect(line.bands.at(-1)?.to).toBe(1);
    }
  });

  it('stays a picture at the bounds of the calendar', () => {
    for (const validUntil of [dayOf(2000, 1, 1), dayOf(2099, 12, 31)]) {
      const line = timeline({ validUntil, today: dayOf(2026, 1, 1), whatIf: null, office, renewal: true });
      for (const { at } of line.marks) expect(at >= 0 && at <= 1).toBe(true);
    }
  });
});

describe('labels of a row', () => {
  it('stand under their marks where there is room', () => {
    expect(
      placeLabels(
        [
          { at: 100, width: 40 },
          { at: 200, width: 40 },
        ],
        300,
        6,
      ),
    ).toEqual([80, 180]);
  });

  it('never cover each other nor leave the picture', () => {
    for (let a = 0; a <= 352; a += 11) {
      for (let b = a; b <= 352; b += 7) {
        for (let c = b; c <= 352; c += 13) {
          const labels = [a, b, c].map((at) => ({ at, width: 76 }));
          const lefts = placeLabels(labels, 352, 6);
          lefts.forEach((left, index) => {
            expect(left).toBeGreaterThanOrEqual(index === 0 ? 0 : (lefts[index - 1] ?? 0) + 76 + 6);
            expect(left + 76).toBeLessThanOrEqual(352);
          });
        }
      }
    }
  });
});
