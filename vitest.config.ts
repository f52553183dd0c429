import { defineConfig } from 'vitest/config';

// Unit tests: pure code and jsdom, no browser, no build.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/portals/**/*.test.ts'],
    environment: 'node',
    // One world for all: loading jsdom and the product anew for each file would take as long as the tests themselves.
    isolate: false,
    // Vitest by itself leaves one core idle: on two, half of all.
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
