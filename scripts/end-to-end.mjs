// Runs the workflow's end-to-end job with act, and checks what each step logged and that nothing of it is left.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { missingLines, readable, runByAct, wrongSteps } from './act.mjs';
import { repository } from './runner.mjs';

/** @import { Entry, Step } from './act.mjs' */

const WORKFLOW = '.github/workflows/ci.yml';

/**
 * What the main and the post phase of the steps that use the action must say, by the step's id.
 * @type {Record<string, { main: RegExp[], post?: RegExp[] }>}
 */
const EXPECTED = {
  first: {
    main: [
      /^first: port \d+ chosen$/,
      /^first: launched, process group \d+/,
      /^first: ready after \d+ ms at http:\/\/localhost:/,
    ],
    post: [/^first: stopped within /, /^first listens on port /],
  },
  second: {
    main: [/^second: PORT is 0: the system chooses the port$/, /^second: ready after /],
    post: [/^second: stopped within /, /^second listens on port /],
  },
  third: {
    main: [
      /^third: port \d+ in use .*; retrying in 50 ms \(1\/1\)$/,
      /^third: port \d+ in use .*going on with a fresh port$/,
      /^third: port \d+ chosen$/,
      /^third: ready after /,
    ],
    post: [/^third: stopped within /, /^third listens on port /],
  },
  leaver: {
    main: [/^leaver: ready after /],
    post: [/^warning: leaver: ended by itself with status 0, /, /^leaver listens on port /],
  },
  fourth: {
    main: [
      /^fourth: port \d+ in use .*; retrying in 500 ms \(1\/5\)$/,
      /^fourth: port \d+ is free$/,
      /^fourth: ready /,
    ],
    post: [],
  },
  'stop-fourth': {
    main: [/^fourth: stopped within /, /^fourth listens on port /],
  },
  'one-step': {
    main: [/^fifth: ready after /, /^fifth answers at http:\/\/localhost:/],
    post: [/^fifth listens on port /],
  },
  'failing-test': {
    main: [/^sixth: ready after /, /^error: test: ended with status 7$/],
    post: [/^sixth listens on port /],
  },
  'failing-server': {
    main: [
      /^seventh: launched, process group \d+/,
      /^error: seventh: ended with status 3 after .*, before it was ready/,
    ],
    post: [],
  },
};

const began = performance.now();
/** @type {Step[]} */
const steps = parse(readFileSync(join(repository, WORKFLOW), 'utf8')).jobs['end-to-end'].steps;
const { entries, servers, problems: ofAnyJob } = await runByAct(repository, ['-W', WORKFLOW, '-j', 'end-to-end']);
const problems = [
  ...ofAnyJob,
  ...wrongSteps(entries, steps),
  ...Object.entries(EXPECTED).flatMap(([id, { main, post }]) => [
    ...missingLines(entries, 'Main', id, main),
    ...(post ? missingLines(entries, 'Post', id, post) : []),
  ]),
  ...commandsOfServers(entries),
];
const seconds = ((performance.now() - began) / 1_000).toFixed(1);
if (problems.length > 0) {
  console.log(readable(entries));
  console.error(`\nend-to-end failed after ${seconds} s:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(
    `end-to-end: ${steps.length} steps as expected, ${servers} processes of servers seen, none left (${seconds} s)`,
  );
}

/**
 * The servers print commands of the runner's; act calls those that it does not obey `ignored`.
 * @param {readonly Entry[]} entries
 */
function commandsOfServers(entries) {
  const printed = entries.filter(({ msg, command }) => msg.includes('must stay plain text') && command !== 'summary');
  if (printed.length === 0) return ['no server has printed its command'];
  // An annotation of the action's may quote them, as its text.
  const obeyed = printed.filter(({ command, raw }) => command !== 'ignored' && !raw?.includes('Its last words:'));
  return obeyed.map(({ step, msg }) => `step "${step}": a command of the server's was obeyed: ${msg.trim()}`);
}
