import { defineConfig } from 'vitest/config';

// Unit tests: pure code and jsdom, no browser, no build.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/portals/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
