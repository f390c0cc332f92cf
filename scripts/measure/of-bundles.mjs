// What has run of src/ in the processes of the action, from what V8 has counted in its bundles.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundlesIn, countsIn } from '../measured-bundles.mjs';
import { countsInScript } from './counts.mjs';
import { onSources } from './on-sources.mjs';

/**
 * Of one script of a bundle after the other, what has run of its sources.
 * @param {string} build the folder of the bundles and the counts
 * @param {(path: string) => boolean} isOurs
 */
export async function* ofBundles(build, isOurs) {
  for (const [name, counts] of countsByScript(build)) {
    const { url, code, map } = scriptIn(build, name);
    yield await onSources(url, { code, counts, map }, isOurs);
  }
}

/**
 * @param {string} build
 * @param {string} name
 */
function scriptIn(build, name) {
  const path = join(bundlesIn(build), name);
  const map = existsSync(`${path}.map`) ? JSON.parse(readFileSync(`${path}.map`, 'utf8')) : NO_SOURCE;
  return { url: pathToFileURL(path).href, code: readFileSync(path, 'utf8'), map };
}

/** Of the script that has the bundler's own functions in it. */
const NO_SOURCE = { sources: [], mappings: '' };

/**
 * The sum of what the processes have left in the folder of the counts, each in a file.
 * @param {string} build
 */
function countsByScript(build) {
  /** @type {Map<string, Float64Array>} */
  const sums = new Map();
  for (const file of readdirSync(countsIn(build))) {
    /** @type {{ result: { url: string, functions: import('./counts.mjs').Functions }[] }} */
    const { result } = JSON.parse(readFileSync(join(countsIn(build), file), 'utf8'));
    for (const { url, functions } of result) {
      const name = nameInBundles(url);
      if (name === undefined) continue;
      const counts = countsInScript(scriptIn(build, name).code.length, functions);
      const sum = sums.get(name);
      sums.set(name, sum ? sum.map((count, index) => count + (counts[index] ?? 0)) : counts);
    }
  }
  return sums;
}

/**
 * `main/index.js`, wherever the folder of the bundles was copied to; nothing of other scripts.
 * @param {string} url
 */
function nameInBundles(url) {
  return /\/dist\/((?:main|post|stop)\/[^/]+\.js)$/.exec(url)?.[1];
}
