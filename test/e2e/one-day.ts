import { setTimeout as rest } from 'node:timers/promises';
import { beforeEach } from 'vitest';
import { dayAt } from '../../lib/calendar/day';

/** Longer than any test that reckons with days. */
const A_TEST = 60_000;

// A test makes its record around today and reads afterwards what the product made of today: no day may begin in between.
beforeEach(async () => {
  const day = dayAt(new Date());
  if (dayAt(new Date(Date.now() + A_TEST)) === day) return;
  while (dayAt(new Date()) === day) await rest(250);
});
