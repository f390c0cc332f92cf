import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import all from './vitest.config.ts';

// Inherited by the workers, and read there by the stand-in runner.
process.env.MEASURED_BUILD = join(import.meta.dirname, 'build/coverage');

export default mergeConfig(
  all,
  defineConfig({
    test: {
      exclude: ['__tests__/soak/**'],
      globalSetup: 'scripts/measure/setup.mjs',
      coverage: {
        enabled: true,
        provider: 'custom',
        customProviderModule: 'scripts/measure/provider.mjs',
        include: ['src/**/*.ts'],
        reporter: [['text', { skipFull: true }], 'html', 'json'],
        reportOnFailure: true,
        thresholds: { lines: 95, branches: 95 },
      },
    },
  }),
);
