// Reads docs/recipes.md: each `###` heading, the comment below it for the tests, the step in its yaml block.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from './runner.mjs';

/**
 * What the comment says, in YAML, so that no grammar of our own is needed.
 * @typedef {object} Trial
 * @property {string} workspace Folder of the installation, and of its files in __tests__/fixtures/recipes; recipes may share it.
 * @property {string[]} npm Packages, with exact versions.
 * @property {string[]} pip The same.
 * @property {string[]} debian Packages of the system.
 * @property {string} build A command to run once in the workspace, after the packages and with the registries at hand.
 * @property {string} get The path that is asked for.
 * @property {string | undefined} send What is sent to the bare port instead.
 * @property {string} expect A part of the answer that nobody else would give.
 * @property {boolean} fast Whether it is in `npm test`.
 *
 * @typedef {{ name: string, inputs: Record<string, string>, trial?: Trial, notRunHere?: string }} Recipe
 */

const ACTION = /^<owner>\/serve-on-free-port@v1$/;
const KEYS = ['workspace', 'npm', 'pip', 'debian', 'build', 'get', 'send', 'expect', 'fast'];

/** The recipes of this repository. */
export function ownRecipes() {
  const { inputs } = parse(readFileSync(join(repository, 'action.yml'), 'utf8'));
  return readRecipes(readFileSync(join(repository, 'docs/recipes.md'), 'utf8'), Object.keys(inputs));
}

/**
 * @param {string} markdown
 * @param {readonly string[]} inputNames
 * @returns {Recipe[]}
 */
export function readRecipes(markdown, inputNames) {
  const sections = markdown.split(/^(?=#{2,3} )/m).filter((section) => section.startsWith('### '));
  return sections.map((section) => readRecipe(section, inputNames));
}

/**
 * @param {string} section
 * @param {readonly string[]} inputNames
 * @returns {Recipe}
 */
function readRecipe(section, inputNames) {
  const name = /^### (.+)/.exec(section)?.[1]?.trim() ?? '';
  const wrong = (/** @type {string} */ text) => new Error(`recipe "${name}": ${text}`);

  const [, comment] = /^###.+\n\n?<!--([\s\S]*?)-->\n/.exec(section) ?? [];
  if (comment === undefined) throw wrong('no comment for the tests below its heading');
  const [, block, words = ''] = /\n```yaml\n([\s\S]*?)\n```\n([\s\S]*)/.exec(section) ?? [];
  if (block === undefined) throw wrong('no yaml block');
  if (!/\w{3,}.*\./s.test(words)) throw wrong('no sentence below its yaml block');

  const steps = parse(block);
  const own = Array.isArray(steps) ? steps.filter(({ uses }) => ACTION.test(uses)) : [];
  if (own.length !== 1) throw wrong(`${own.length} steps that use the action, instead of one`);
  /** @type {Record<string, unknown>} */
  const given = own[0].with ?? {};
  for (const input of Object.keys(given)) if (!inputNames.includes(input)) throw wrong(`unknown input ${input}`);
  const inputs = Object.fromEntries(Object.entries(given).map(([input, value]) => [input, String(value)]));

  const notes = parse(comment) ?? {};
  const reason = notes['not run here'];
  if (reason !== undefined) return { name, inputs, notRunHere: String(reason) };
  for (const key of Object.keys(notes)) if (!KEYS.includes(key)) throw wrong(`unknown key ${key} in its comment`);
  if (typeof notes.expect !== 'string') throw wrong('its comment does not say what to expect');
  const list = (/** @type {string} */ text = '') => text.split(' ').filter((entry) => entry !== '');
  const trial = {
    workspace: notes.workspace ?? name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    npm: list(notes.npm),
    pip: list(notes.pip),
    debian: list(notes.debian),
    build: notes.build ?? '',
    get: notes.get ?? '/',
    send: notes.send,
    expect: notes.expect,
    fast: notes.fast === true,
  };
  const loose = [
    ...trial.npm.filter((entry) => !/.@\d+\.\d+\.\d+[\w.-]*$/.test(entry)),
    ...trial.pip.filter((entry) => !/==\d/.test(entry)),
  ];
  if (loose.length > 0) throw wrong(`no exact version of ${loose.join(', ')}`);
  return { name, inputs, trial };
}
