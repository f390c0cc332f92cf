// `npm run docs`: writes the README's tables of inputs and outputs, which say what action.yml and stop/action.yml say.
// With --check it writes nothing, and ends with 1 where they say something else.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/**
 * @typedef {{ description: string, required?: boolean, default?: string }} Input
 * @typedef {{ inputs: Record<string, Input>, outputs?: Record<string, { description: string }> }} Action
 */

/**
 * The README with each table anew, between `<!-- inputs: made by npm run docs -->` and `<!-- /inputs -->`, and likewise
 * for `outputs` and for the stop action's `stop-inputs`.
 * @param {string} readme
 * @param {{ serve: Action, stop: Action }} actions
 */
export function withTables(readme, { serve, stop }) {
  const tables = {
    inputs: inputTable(serve.inputs),
    outputs: table(
      ['output', 'meaning'],
      Object.entries(serve.outputs ?? {}).map(([name, { description }]) => [code(name), description]),
    ),
    'stop-inputs': inputTable(stop.inputs),
  };
  return Object.entries(tables).reduce((text, [name, made]) => between(text, name, made), readme);
}

/** An input that only the action itself has a use for. */
const OWN_INPUT = 'job-status';

/** @param {Record<string, Input>} inputs */
function inputTable(inputs) {
  const rows = Object.entries(inputs)
    .filter(([name]) => name !== OWN_INPUT)
    .map(([name, input]) => {
      // A default that action.yml cannot say as a value is the last sentence of its description.
      const [, meaning = input.description, inWords = ''] = /^(.*) Default: (.*)\.$/s.exec(input.description) ?? [];
      const value = input.default === undefined ? inWords : code(input.default);
      return [code(name), input.required ? 'required' : value, meaning];
    });
  return table(['input', 'default', 'meaning'], rows);
}

/** @type {(head: readonly string[], rows: readonly (readonly string[])[]) => string} */
function table(head, rows) {
  const inCell = (/** @type {string} */ text) => (text === '' ? ' ' : ` ${text.replaceAll('|', '\\|')} `);
  const line = (/** @type {readonly string[]} */ cells) => `|${cells.map(inCell).join('|')}|`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``;
}

/** @type {(text: string, name: string, made: string) => string} */
function between(text, name, made) {
  const place = new RegExp(`(<!-- ${name}: made by npm run docs -->\n)[^]*?(<!-- /${name} -->)`, 'g');
  if (text.match(place)?.length !== 1) throw new Error(`README.md has no place of its own for the ${name}`);
  return text.replace(place, (_, begin, end) => `${begin}\n${made}\n\n${end}`);
}

if (process.argv[1] === import.meta.filename) {
  const root = dirname(import.meta.dirname);
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
  const present = read('README.md');
  const wanted = withTables(present, { serve: parse(read('action.yml')), stop: parse(read('stop/action.yml')) });
  if (!process.argv.includes('--check')) writeFileSync(join(root, 'README.md'), wanted);
  else if (present !== wanted) {
    console.error('The tables of README.md are not what action.yml and stop/action.yml say; run npm run docs');
    process.exit(1);
  }
}
