import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../lib/calendar/day';
import { appliedOn, mayComeBack, stageOf, underWaySince } from '../../../lib/case/progress';

const first = dayOf(2026, 11, 20);
const later = dayOf(2026, 11, 23);

describe('an application', () => {
  test('is made on the day of the portal, whenever the form was posted', () => {
    expect(appliedOn({ steps: { apply: first } })).toBe(first);
    expect(appliedOn({ steps: { apply: later, 'post-form': first } })).toBe(later);
  });

  test('is made by the posted form where nothing else is ticked (article 7)', () => {
    expect(appliedOn({ steps: { 'post-form': first } })).toBe(first);
  });

  test('is not made by what comes before it, nor proved by a letter', () => {
    expect(appliedOn({ steps: { role: first, 'cover-letter': first, 'unit-told': first } })).toBeNull();
  });

  test('is under way once approved or with the new card, recorded as made or not', () => {
    expect(underWaySince({ steps: { approved: later } })).toBe(later);
    expect(underWaySince({ steps: { 'card-received': later } })).toBe(later);
    expect(underWaySince({ steps: { apply: first, approved: later } })).toBe(first);
    expect(underWaySince({ steps: { role: first } })).toBeNull();
  });

  test('can come back from the unit once it is made, and until the card is there', () => {
    expect(mayComeBack({ steps: { role: first } })).toBe(false);
    for (const steps of [{ apply: first }, { 'post-form': first }, { apply: first, approved: later }])
      expect(mayComeBack({ steps })).toBe(true);
    expect(mayComeBack({ steps: { apply: first, approved: later, 'card-received': later } })).toBe(false);
  });

  test('has come as far as the last of its steps that is done, whatever was left open before it', () => {
    expect(stageOf({ steps: { role: first, cancel: first, 'unit-told': first } })).toBe('before');
    expect(stageOf({ steps: { 'post-form': first, 'cover-letter': first } })).toBe('applied');
    expect(stageOf({ steps: { approved: first } })).toBe('approved');
    expect(stageOf({ steps: { apply: first, 'card-received': later } })).toBe('card');
  });
});
