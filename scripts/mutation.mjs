// `npm run mutation [-- words...]`: mutation testing by Stryker, of the files of stryker.config.mjs or of those whose folder or
// name contains one of the words. Prints the score of each file and of all, and which mutants nobody noticed; ends with 1
// where the score is below the config's `thresholds.break`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { relative } from 'node:path';
import { findNode24, repository } from './runner.mjs';

/** @import { MutantResult } from '@stryker-mutator/api/core' */

// Stryker takes a newer Node than the tests do.
if (Number.parseInt(process.versions.node, 10) < 22) {
  const again = spawnSync(findNode24(), process.argv.slice(1), { stdio: 'inherit' });
  process.exit(again.status ?? 1);
}
process.chdir(repository);
const { Stryker } = await import('@stryker-mutator/core');
const { default: config } = await import('../stryker.config.mjs');

// Stryker merges what it is told into the config's own object.
const enough = config.thresholds.break;
const words = process.argv.slice(2);
const groups = groupsOf(fs.globSync(config.mutate)).filter(
  ([folder, files]) => words.length === 0 || words.some((word) => `${folder} ${files.join(' ')}`.includes(word)),
);
/** @type {MutantResult[]} */
const results = [];
for (const [folder, files] of groups) {
  const began = Date.now();
  const found = await new Stryker({ mutate: [...files], thresholds: { break: 0 } }).runMutationTest();
  results.push(...found);
  console.log(`${folder}: ${told(found)}, in ${Math.round((Date.now() - began) / 1_000)} s`);
}

const byFile = Map.groupBy(results, ({ fileName }) => relative(repository, fileName));
for (const [file, found] of [...byFile].sort()) console.log(`  ${file}: ${told(found)}`);
fs.mkdirSync('.stryker', { recursive: true });
fs.writeFileSync('.stryker/unnoticed.txt', results.filter(isUnnoticed).map(describe).sort().join('\n'));
console.log(`all: ${told(results)}; .stryker/unnoticed.txt has those that nobody noticed`);
process.exitCode = scoreOf(results) >= enough ? 0 : 1;

/**
 * A mutant of what is done when a file is loaded has all tests run that there are for the files under test: the fewer files at
 * once, the fewer tests. The launch loop's take the longest, and are run for it alone.
 * @param {readonly string[]} files
 */
function groupsOf(files) {
  return [...Map.groupBy(files.toSorted(), (file) => (file === 'src/serve.ts' ? file : file.replace(/\/[^/]*$/, '')))];
}

/** @param {MutantResult} mutant */
function isNoticed({ status }) {
  return status === 'Killed' || status === 'Timeout';
}

/** @param {MutantResult} mutant */
function isUnnoticed({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

/** In percent, as Stryker counts it: of the mutants that can be run. @param {readonly MutantResult[]} mutants */
function scoreOf(mutants) {
  const noticed = mutants.filter(isNoticed).length;
  return (100 * noticed) / (noticed + mutants.filter(isUnnoticed).length || 1);
}

/** @param {readonly MutantResult[]} mutants */
function told(mutants) {
  return `${scoreOf(mutants).toFixed(1)} % of ${mutants.filter((one) => isNoticed(one) || isUnnoticed(one)).length} mutants`;
}

/** @param {MutantResult} mutant */
function describe({ fileName, location, mutatorName, replacement, status }) {
  const { line, column } = location.start;
  return `${relative(repository, fileName)}:${line + 1}:${column + 1} ${mutatorName} ${status}: ${replacement?.replace(/\s+/g, ' ')}`;
}
