// `npm run examples [-- names...]`: runs the workflows of docs/examples with act, each in a repository of its own with its
// project from .github/fixtures/examples, and checks what was logged and that nothing is left.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { which } from '@actions/io';
import { parse } from 'yaml';
import { idOf, missingLines, readable, runByAct, wrongSteps } from './act.mjs';
import { newRepository, OURS } from './example-repository.mjs';
import { repository } from './runner.mjs';

/**
 * @import { Entry, Step } from './act.mjs'
 *
 * @typedef {object} Example
 * @property {RegExp} tests A line of the tests', which the last step prints.
 * @property {string} [notRun] Why it is not run here; then the names in it are checked, and no more.
 * @property {[string, string][]} [changed] What cannot be run here, and what is run instead. Each stands there once.
 */

const chromium = await which(process.env.CHROMIUM ?? 'chromium', false);

/** @type {Record<string, Example>} */
const EXAMPLES = {
  'one-step': { tests: /✔ the server says hello/ },
  'two-servers': { tests: /✔ the frontend passes requests on to the backend/ },
  'api-with-database': {
    tests: /✔ the second port has the metrics/,
    // It is one of the programs of the fast recipes: scripts/install-recipes.mjs has installed it.
    changed: [['sudo apt-get update && sudo apt-get install --yes redis-server', 'redis-server --version']],
  },
  'playwright-matrix': {
    tests: /✓.*a click counts/,
    // Playwright's browsers come from a server of its own; Debian's chromium stands in, see playwright.config.js there.
    changed: [['npx playwright install --with-deps chromium', 'exec "$CHROMIUM" --version']],
    ...(chromium === '' ? { notRun: 'there is no chromium' } : {}),
  },
  'background-install': {
    tests: /✔ the API greets/,
    // act 0.2.89 refuses the keys of background steps, so that here the steps run one after the other.
    changed: [
      ['        background: true\n', ''],
      ['      - wait: api\n', ''],
    ],
  },
  'job-container': { tests: /✔ the database counts the visits/, notRun: 'it needs a container engine' },
  reusable: { tests: /✔ the site greets/ },
};

/** The home of a job is an empty one: what npm has to know of this machine's, and the packages that it has already. */
const FOR_NPM = {
  npm_config_cache: join(homedir(), '.npm'),
  npm_config_userconfig: join(homedir(), '.npmrc'),
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(?:NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i.test(name)),
  ),
};

const { inputs, outputs } = parse(readFileSync(join(repository, 'action.yml'), 'utf8'));
const files = readdirSync(join(repository, 'docs/examples')).filter((file) => file.endsWith('.yml'));
const all = new Set([...files.map((file) => file.slice(0, -'.yml'.length)), ...Object.keys(EXAMPLES)]);
const given = process.argv.slice(2);
for (const name of given.length > 0 ? given : all) {
  const example = EXAMPLES[name];
  if (!example) throw new Error(`Which example is ${name}? There are ${Object.keys(EXAMPLES).join(', ')}`);
  await check(name, example);
}

/**
 * @param {string} name
 * @param {Example} example
 */
async function check(name, { tests, notRun, changed = [] }) {
  const began = performance.now();
  const text = readFileSync(join(repository, `docs/examples/${name}.yml`), 'utf8');
  const unknown = unknownNames(text);
  if (unknown.length > 0) return report(name, began, unknown);
  if (notRun) return console.log(`${name}: not run here, ${notRun}`);

  const workflow = changed.reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`${name}.yml does not say once: ${from.trim()}`);
    return before.replace(from, () => to);
  }, text);
  const steps = stepsOf(workflow);
  const own = steps.flatMap((step, index) => (step.uses === OURS ? [{ ...step, id: idOf(step, index) }] : []));
  const last = idOf(steps.at(-1) ?? {}, steps.length - 1);
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    const { project, job } = newRepository(folder, name, workflow, steps);
    const { entries, servers, problems } = await runByAct(project, job, { ...FOR_NPM, CHROMIUM: chromium });
    const wrong = [
      ...problems,
      ...wrongSteps(entries, steps),
      ...own.flatMap(({ id, with: inputs }) => [
        ...missingLines(entries, 'Main', id, [/: ready after \d+ ms at http:\/\/localhost:/]),
        ...missingLines(entries, inputs?.test ? 'Main' : 'Post', id, [/: stopped within /]),
      ]),
      ...missingLines(entries, 'Main', last, [tests]),
    ];
    report(name, began, wrong, entries, `${steps.length} steps, ${servers} processes of servers seen, none left`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {number} began
 * @param {readonly string[]} problems
 * @param {readonly Entry[]} [entries]
 * @param {string} [passed]
 */
function report(name, began, problems, entries = [], passed = '') {
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  if (problems.length === 0) return console.log(`${name}: ${passed} (${seconds} s)`);
  process.exitCode = 1;
  console.log(readable(entries));
  console.error(`\n${name} failed after ${seconds} s:\n${problems.map((problem) => `- ${problem}`).join('\n')}\n`);
}

/**
 * @param {string} workflow
 * @returns {(Step & { with?: Record<string, unknown> })[]}
 */
function stepsOf(workflow) {
  return parse(workflow).jobs.test.steps;
}

/**
 * Inputs and outputs of the action that it does not have: the runner warns of the ones, and takes the others for empty.
 * @param {string} text
 */
function unknownNames(text) {
  const own = stepsOf(text).filter(({ uses }) => uses === OURS);
  if (own.length === 0) return ['no step uses the action'];
  const given = own.flatMap((step) => Object.keys(step.with ?? {}));
  const read = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)];
  return [
    ...given.filter((name) => !(name in inputs)).map((name) => `unknown input ${name}`),
    ...read
      .filter(([, id, name = '']) => !own.some((step) => step.id === id) || !(name in outputs))
      .map(([expression]) => `unknown output ${expression}`),
  ];
}
