/** Tests that need no browser, cheapest first; docs/testing.md says what each project is for. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globals: false,
    reporters: ['default'],
    // Guards against what hangs; a busy machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: ['unit', 'content', 'integration', 'output'].map((name) => ({
      extends: true,
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        // Two builds must not run at once in one checkout.
        fileParallelism: name !== 'integration',
      },
    })),
  },
});
