import { V8CoverageProvider } from '@vitest/coverage-v8/dist/provider.js';
import { countsInScript } from './counts.mjs';
import { inProcesses } from './in-processes.mjs';
import { onSources } from './on-sources.mjs';

/**
 * Vitest's provider, which finds out itself what has run in the workers.
 * @param {string} build the folder of the bundles and what V8 has counted in them
 */
export function withProcesses(build) {
  const provider = new V8CoverageProvider();
  const isOurs = (/** @type {string} */ path) => provider.isIncluded(path);
  const inWorkers = provider.generateCoverage.bind(provider);
  return Object.assign(provider, {
    /**
     * Of one module, instead of the mapping that vitest has: see `onSources`.
     * @param {string} url
     * @param {number} startsAt
     * @param {{ code: string, map: import('./places.mjs').SourceMap }} transformed
     * @param {import('./counts.mjs').Functions} functions
     */
    remapCoverage: (url, startsAt, { code, map }, functions) => {
      const counts = countsInScript(startsAt + code.length, functions).subarray(startsAt);
      return onSources(url, { code, counts, map }, isOurs);
    },
    /** @param {import('vitest/node').ReportContext} context */
    generateCoverage: async (context) => {
      const sum = await inWorkers(context);
      for await (const counts of inProcesses(build, isOurs)) sum.merge(counts);
      return sum;
    },
  });
}
