// What has run of src/ in processes of their own, from what V8 has counted in the action's bundles, and in sources that
// Node runs as they stand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundlesIn, countsIn } from '../measured-bundles.mjs';
import { countsInScript } from './counts.mjs';
import { onSource, onSources } from './on-sources.mjs';

/**
 * Of one script after the other, what has run of its sources.
 * @param {string} build the folder of the bundles and the counts
 * @param {(path: string) => boolean} isOurs whether it is a source that is measured
 */
export async function* inProcesses(build, isOurs) {
  for (const [path, counts] of countsByScript(build, isOurs)) {
    const url = pathToFileURL(path).href;
    const code = readFileSync(path, 'utf8');
    // Node puts spaces in the place of types.
    yield isOurs(path)
      ? await onSource(url, code, counts)
      : await onSources(url, { code, counts, map: mapOf(path) }, isOurs);
  }
}

/** @param {string} bundle */
function mapOf(bundle) {
  const file = `${bundle}.map`;
  // The script with the bundler's own functions has none.
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { sources: [], mappings: '' };
}

/**
 * By the path of the script, the sum of what the processes have left in the folder of the counts, each in a file.
 * @param {string} build
 * @param {(path: string) => boolean} isOurs
 */
function countsByScript(build, isOurs) {
  /** @type {Map<string, Float64Array>} */
  const sums = new Map();
  for (const file of readdirSync(countsIn(build))) {
    /** @type {{ result: { url: string, functions: import('./counts.mjs').Functions }[] }} */
    const { result } = JSON.parse(readFileSync(join(countsIn(build), file), 'utf8'));
    for (const { url, functions } of result) {
      const path = bundleAt(url, build) ?? (url.startsWith('file:') ? fileURLToPath(url) : '');
      if (!path.startsWith(bundlesIn(build)) && !isOurs(path)) continue;
      const counts = countsInScript(readFileSync(path, 'utf8').length, functions);
      const sum = sums.get(path);
      sums.set(path, sum ? sum.map((count, index) => count + (counts[index] ?? 0)) : counts);
    }
  }
  return sums;
}

/**
 * The path of a bundle, wherever the folder of the bundles was copied to.
 * @param {string} url
 * @param {string} build
 */
function bundleAt(url, build) {
  const [, name] = /\/dist\/((?:main|post|stop)\/[^/]+\.js)$/.exec(url) ?? [];
  return name && join(bundlesIn(build), name);
}
