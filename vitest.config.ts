import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // The scenarios speak bash, which on Windows is not the default shell; end to end, the workflow runs there as well.
    exclude: process.platform === 'win32' ? ['__tests__/scenarios/**'] : [],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
