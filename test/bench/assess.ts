import fc from 'fast-check';
import { assess } from '../../lib/rules/assess';
import { questions } from '../unit/rules/random';

/** Assessments of random pages and cases per second on one core: the median of several rounds over the same questions. */
export function assessRate({ questionCount = 20_000, rounds = 9, seed = 1 } = {}): number {
  const asked = fc.sample(questions, { numRuns: questionCount, seed });
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    for (const question of asked) assess(question);
    rates.push((asked.length / (performance.now() - started)) * 1000);
  }
  return rates.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
}
