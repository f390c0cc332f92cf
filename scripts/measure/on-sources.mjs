// What has run of a script, told of the sources that the script was made from: the form is Istanbul's.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import convert from 'ast-v8-to-istanbul';
import { parseAstAsync } from 'vitest/node';
import { countsInSource, rangesOf } from './counts.mjs';
import { placesOf } from './places.mjs';

/**
 * @typedef {{ code: string, counts: Float64Array, map: import('./places.mjs').SourceMap }} Script
 * @typedef {object} FileCounts
 * @property {string} path
 * @property {Record<string, { type: string, line: number }>} branchMap
 * @property {Record<string, number[]>} b how often each side of a branch
 * @property {Record<string, { name: string }>} fnMap
 * @property {Record<string, number>} f how often a function
 */

/**
 * Of each source that is ours, by its path, how often its statements, branches and functions have run.
 * @param {string} url of the script
 * @param {Script} script
 * @param {(path: string) => boolean} isOurs
 * @returns {Promise<Record<string, FileCounts>>}
 */
export async function onSources(url, script, isOurs) {
  const sources = script.map.sources.map((source) => {
    const sourceUrl = new URL(source, url).href;
    const path = fileURLToPath(sourceUrl);
    return isOurs(path) ? { url: sourceUrl, text: readFileSync(path, 'utf8') } : undefined;
  });
  const texts = sources.map((source) => source?.text);
  const places = placesOf(script.code, script.map, texts);
  const converted = sources.map((source, index) =>
    source ? onSource(source.url, source.text, countsInSource(source.text, script, places[index] ?? [])) : {},
  );
  return Object.assign({}, ...(await Promise.all(converted)));
}

/**
 * The statements, branches and functions are those of the source itself, whichever script has run: so those of several
 * scripts can be added up. The scripts' own ones, mapped back, differ by a column here and there.
 * @param {string} url
 * @param {string} code
 * @param {Float64Array} counts of its characters
 * @returns {Promise<Record<string, FileCounts>>}
 */
export async function onSource(url, code, counts) {
  const ast = await parseAstAsync(code, { lang: 'ts' });
  const functions = [{ functionName: '', isBlockCoverage: true, ranges: rangesOf(counts) }];
  return convert({ code, ast, coverage: { url, functions } });
}
