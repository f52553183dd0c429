import { defineConfig } from 'vitest/config';

// Tests of what is shipped, read from `.output` (`npm run build` first): manifest, sizes, what its code could reach.
export default defineConfig({
  test: { include: ['test/built/**/*.test.ts'], environment: 'node', testTimeout: 120_000 },
});
