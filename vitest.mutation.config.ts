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

// The tests of what stryker.config.mjs mutates. Scenarios, soak and recipes run dist/, which is not mutated.
export default defineConfig({
  test: {
    include: [
      '__tests__/{advice,conflict,inputs,launch,readiness,report,serve,server,state}/*.test.ts',
      '__tests__/{find-owner,outputs,outputs.fuzz,relaunch-policy,whole-words}.test.ts',
      '__tests__/ending/how-it-ended.test.ts',
      '__tests__/listeners/{any-listing,hostile-listings,macos,ownership,proc-net-tcp,windows}.test.ts',
      '__tests__/output/{decode-part,escapes,match-within,named-ports,search-windows}.test.ts',
      '__tests__/ports/{candidates,ephemeral-range,refused-ports}.test.ts',
      '__tests__/processes/{any-listing,containers,hostile-listings,linux,macos}.test.ts',
      '__tests__/processes/{members,oom-kills,pids-since,windows}.test.ts',
      '__tests__/system/{endpoint,self-connection,system-error}.test.ts',
    ],
    sequence: { sequencer: NearestFirst },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
