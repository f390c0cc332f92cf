// ncc leaves out the licence of a package that only another package imports, behind an import(); MIT asks for it.
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'licenses.txt';

/**
 * The packages whose code a bundle has, by what the bundler notes above each module, and those whose licence stands beside.
 * @param {string} folder of the bundle
 */
export function packagesIn(folder) {
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const named = code.matchAll(/^;\/\/ CONCATENATED MODULE: \S*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//gm);
  const licensed = readFileSync(join(folder, FILE), 'utf8').matchAll(/^((?:@[\w.-]+\/)?[\w.-]+)\n[A-Z][\w.-]+\n/gm);
  const names = (/** @type {Iterable<RegExpMatchArray>} */ found) =>
    new Set(Array.from(found, ([, name = '']) => name));
  return { bundled: names(named), licensed: names(licensed) };
}

/**
 * Adds the licences that are missing.
 * @param {string} folder of the bundle
 * @param {string} modules the node_modules that it was made from
 */
export function completeLicenses(folder, modules) {
  const { bundled, licensed } = packagesIn(folder);
  for (const name of [...bundled].filter((bundledName) => !licensed.has(bundledName)).sort()) {
    const { license } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
    const file = readdirSync(join(modules, name)).find((entry) => /^licen[cs]e/i.test(entry)) ?? '';
    appendFileSync(join(folder, FILE), `\n${name}\n${license}\n${readFileSync(join(modules, name, file), 'utf8')}`);
  }
}
