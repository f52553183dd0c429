import { expect, it } from 'vitest';
import { isAnswer, readMutated } from './mutations';

it('three hundred mutated samples are answered, none with a freeze', async () => {
  for await (const { what, result, milliseconds } of readMutated(300, 11)) {
    expect(isAnswer(result), `${what}: ${JSON.stringify(result)}`).toBe(true);
    expect(milliseconds, what).toBeLessThan(2_000);
  }
});
