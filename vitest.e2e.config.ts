import { defineConfig } from 'vitest/config';

// End-to-end tests in real browsers on the built extension (`npm run build` first). Two at a time: a browser fills a core.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/e2e/**/*.test.{ts,tsx}'],
    environment: 'node',
    maxWorkers: 2,
    setupFiles: ['test/e2e/one-day.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The default second is less than a smooth scroll may take on a busy machine; what is there is seen at once all the same.
    expect: { poll: { timeout: 20_000 } },
  },
});
