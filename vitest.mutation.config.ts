import { basename, dirname, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests of the mutated file come first, and then those of its folder: they kill the mutant, and the rest need not run. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = this.ctx.config.related?.[0] ?? '';
    const tests = dirname(mutated).replace(/\/src\b/, '/__tests__');
    const name = join(tests, basename(mutated, '.ts'));
    const distance = ({ moduleId }: TestSpecification): number =>
      moduleId.startsWith(`${name}.`) ? 0 : moduleId.startsWith(tests) ? 1 : moduleId.includes('/serve/') ? 3 : 2;
    return files.toSorted((one, other) => distance(one) - distance(other));
  }
}

// The unit tests. Scenarios, soak and recipes run dist/, which is not mutated; documents and runner test no source.
export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/{scenarios,soak,recipes,documents,runner}/**'],
    sequence: { sequencer: NearestFirst },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
