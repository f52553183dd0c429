import { expect, it } from 'vitest';
import { isAnswer, readMutated } from './mutations';

it('five thousand mutated samples are answered, none with a freeze', { timeout: 600_000 }, async () => {
  let slowest = 0;
  for await (const { what, result, milliseconds } of readMutated(5_000, 2_027)) {
    expect(isAnswer(result), `${what}: ${JSON.stringify(result)}`).toBe(true);
    expect(milliseconds, what).toBeLessThan(2_000);
    slowest = Math.max(slowest, milliseconds);
  }
  console.log(`slowest of 5,000 mutations: ${slowest.toFixed(0)} ms`);
});
