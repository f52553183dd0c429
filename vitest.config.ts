import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

// One project for each thing that is tested, and its long tests (`*.long.test.ts`, `npm run test:long`) in one of their own.
// `unit`: pure code and jsdom. `built`: what is shipped, read from `.output`. `chromium`, `firefox`: the built extension in real browsers.

const LONG = '*.long.test.{ts,tsx}';

type TestOptions = NonNullable<TestProjectInlineConfiguration['test']>;

/** A project of the quick tests in some folders, and one of the long ones. */
const projects = (name: string, folders: readonly string[], options: TestOptions): TestProjectInlineConfiguration[] => {
  const shared = { environment: 'node', ...options };
  return [
    {
      extends: true,
      test: {
        ...shared,
        name,
        include: folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
        exclude: [`**/${LONG}`],
      },
    },
    {
      extends: true,
      test: { ...shared, name: `${name}-long`, include: folders.map((folder) => `${folder}/**/${LONG}`) },
    },
  ];
};

const IN_A_BROWSER: TestOptions = {
  // A browser fills a core.
  maxWorkers: 2,
  // One browser a worker, whatever file a test stands in.
  isolate: false,
  setupFiles: ['test/e2e/one-day.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // The default second is less than a smooth scroll may take on a busy machine; what is there is seen at once all the same.
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A browser that a worker kept ends with it; on a busy machine that takes a while.
    teardownTimeout: 60_000,
    projects: [
      ...projects('unit', ['test/unit', 'test/portals'], {
        // One world for all: loading jsdom and the product anew for each file would take as long as the tests themselves.
        isolate: false,
        // Vitest by itself leaves one core idle: on two, half of all.
        maxWorkers: '100%',
        testTimeout: 60_000,
      }),
      ...projects('built', ['test/built'], { testTimeout: 120_000 }),
      ...projects('chromium', ['test/e2e/chromium'], IN_A_BROWSER),
      ...projects('firefox', ['test/e2e/firefox'], IN_A_BROWSER),
    ],
  },
});
