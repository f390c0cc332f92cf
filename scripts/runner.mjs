// A stand-in for GitHub's runner: reads action.yml, runs main and post as the runner does, and understands what they
// print and write. The scenario tests and `npm run try` both use it.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { countingVariables, inBundles } from './measured-bundles.mjs';
import { commandReader } from './runner-commands.mjs';
import { readFileCommands } from './runner-files.mjs';
import { lineReader } from './runner-lines.mjs';

/**
 * @typedef {import('./runner-commands.mjs').Command} Command
 * @typedef {{ exitCode: number | null, log: string, commands: Command[], outputs: Record<string, string>, summary: string }} Result
 * @typedef {{ folder: string, inputs: Record<string, { default?: string }>, runs: { main: string, post?: string } }} Manifest
 * @typedef {{ pid: number, files: string, exited: Promise<unknown>, done: Promise<Result>, line: (pattern: RegExp) => Promise<string>, cancel: () => void, kill: (signal: NodeJS.Signals) => void }} Running
 */

export const repository = dirname(import.meta.dirname);

/** Node 24, as `using: node24` has it: the packaged one where it is installed, this one otherwise. */
export function findNode24() {
  const packaged = join(repository, 'node_modules/node24/bin/node');
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `Node ${process.versions.node} is too old to stand in for node24; use Node 24 or run npm ci on Linux`,
  );
}

/**
 * @param {string} folder of the action.yml, in the repository
 * @returns {Manifest}
 */
const manifestIn = (folder) => ({ folder, ...parse(readFileSync(join(repository, folder, 'action.yml'), 'utf8')) });
const serve = manifestIn('.');
const stop = manifestIn('stop');

/**
 * One job: its folders, its status, and the posts that its steps have left to run. `wrap` puts the command that runs an
 * entry of the action into another one that becomes it in the end, as another user or with limits; the folders are open to
 * everybody then. They are made in the folder `within`.
 * @param {{
 *   environment?: NodeJS.ProcessEnv,
 *   workspace?: string,
 *   within?: string,
 *   wrap?: (command: readonly string[]) => readonly string[],
 * }} [options]
 */
export function newJob({ environment = {}, workspace = process.cwd(), within = tmpdir(), wrap } = {}) {
  const home = mkdtempSync(join(within, 'stand-in-runner-'));
  const temp = join(home, '_temp');
  mkdirSync(temp);
  const open = (/** @type {string} */ path, mode = 0o777) => wrap && chmodSync(path, mode);
  open(home);
  open(temp, 0o1777);
  const trackingId = `github_${randomUUID()}`;
  /** @type {(() => Running)[]} */
  const posts = [];
  /** @type {Set<Running>} */
  const running = new Set();
  let status = 'success';

  /**
   * @param {Manifest} manifest
   * @param {Record<string, string>} inputs
   */
  const inputVariables = (manifest, inputs) => {
    /** @type {Record<string, string>} */
    const variables = {};
    for (const [name, { default: fallback = '' }] of Object.entries(manifest.inputs)) {
      const text = inputs[name] ?? String(fallback).replace(/\$\{\{ *job\.status *\}\}/g, status);
      variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = text;
    }
    return variables;
  };

  /**
   * @param {Manifest} manifest
   * @param {'main' | 'post'} phase
   * @param {Record<string, string>} inputs
   * @param {Record<string, string>} state
   * @param {(line: string) => void} onLine
   * @returns {Running & { stateFile: string }}
   */
  const start = (manifest, phase, inputs, state, onLine) => {
    const files = mkdtempSync(join(home, 'commands-'));
    open(files);
    /** @type {Record<string, string>} */
    const fileVariables = {};
    for (const name of ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']) {
      fileVariables[`GITHUB_${name}`] = join(files, name.toLowerCase());
      writeFileSync(join(files, name.toLowerCase()), '');
      open(join(files, name.toLowerCase()), 0o666);
    }
    const entry = [findNode24(), inBundles(join(repository, manifest.folder, manifest.runs[phase] ?? ''))];
    const [program = '', ...args] = wrap?.(entry) ?? entry;
    const child = spawn(program, args, {
      cwd: workspace,
      // The runner closes the step's input; stdout and stderr are pipes that it reads until both are closed.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // The job that runs this may itself have been run again with debug logging.
        RUNNER_DEBUG: undefined,
        ...environment,
        ...countingVariables,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        RUNNER_TRACKING_ID: trackingId,
        ACTIONS_RUNTIME_TOKEN: 'a credential of the action',
        ACTIONS_RESULTS_URL: 'https://results.invalid/',
        ...fileVariables,
        ...inputVariables(manifest, inputs),
        ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
      },
    });

    const reader = commandReader();
    /** @type {string[]} */
    const lines = [];
    /** @type {{ pattern: RegExp, resolve: (line: string) => void }[]} */
    const waiting = [];
    const take = (/** @type {string} */ line) => {
      lines.push(line);
      reader.read(line);
      onLine(line);
      for (const waiter of waiting) if (waiter.pattern.test(line)) waiter.resolve(line);
    };
    for (const stream of [child.stdout, child.stderr]) {
      const perLine = lineReader(take);
      stream.on('data', perLine.write).on('end', perLine.end);
    }

    const exited = once(child, 'exit');
    /** @type {Promise<Result>} */
    const done = new Promise((resolve, reject) => {
      // 'close' comes when the process has ended and its streams are closed: a server that held them would show here.
      child.once('close', (exitCode) => {
        const read = (/** @type {string} */ name) => {
          const file = join(files, name);
          return existsSync(file) ? readFileSync(file, 'utf8') : '';
        };
        // On a full disk a file may be cut, and then the step has to fail, as the runner has it.
        const onInvalid = (/** @type {Error} */ problem) => exitCode === 0 && reject(problem);
        resolve({
          exitCode,
          log: lines.join('\n'),
          commands: reader.commands,
          outputs: readFileCommands(read('output'), process.platform, onInvalid),
          summary: read('step_summary'),
        });
      });
    });
    return {
      pid: child.pid ?? 0,
      files,
      exited,
      done,
      line: (pattern) => {
        const found = lines.find((line) => pattern.test(line));
        if (found !== undefined) return Promise.resolve(found);
        return Promise.race([
          new Promise((/** @type {(line: string) => void} */ resolve) => waiting.push({ pattern, resolve })),
          done.then(({ log }) => Promise.reject(new Error(`${phase} ended without a line like ${pattern}:\n${log}`))),
        ]);
      },
      kill: (signal) => child.kill(signal),
      cancel: () => {
        child.kill('SIGINT');
        setTimeout(() => child.kill('SIGTERM'), 7_500).unref();
        setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
      },
      stateFile: join(files, 'state'),
    };
  };

  return {
    temp,
    trackingId,
    get status() {
      return status;
    },
    /**
     * Starts a step that uses the action; its post runs when the job ends.
     * @param {Record<string, string>} inputs
     * @param {(line: string) => void} [onLine]
     * @returns {Running}
     */
    uses(inputs, onLine = () => {}) {
      for (const name of Object.keys(inputs)) if (!(name in serve.inputs)) onLine(`Unexpected input '${name}'`);
      const main = start(serve, 'main', inputs, {}, onLine);
      let hasFailed = false;
      posts.unshift(() => {
        const onInvalid = (/** @type {Error} */ problem) => {
          if (!hasFailed) throw problem;
        };
        const state = readFileCommands(
          existsSync(main.stateFile) ? readFileSync(main.stateFile, 'utf8') : '',
          process.platform,
          onInvalid,
        );
        return start(serve, 'post', inputs, state, onLine);
      });
      const done = main.done.then((result) => {
        running.delete(step);
        hasFailed = result.exitCode !== 0;
        if (hasFailed) status = 'failure';
        return result;
      });
      const step = { ...main, done };
      running.add(step);
      return step;
    },
    /**
     * Runs a step that uses the stop action.
     * @param {Record<string, string>} [inputs]
     * @param {(line: string) => void} [onLine]
     * @returns {Promise<Result>}
     */
    async stops(inputs = {}, onLine = () => {}) {
      const result = await this.startStop(inputs, onLine).done;
      if (result.exitCode !== 0) status = 'failure';
      return result;
    },
    /**
     * Starts such a step.
     * @param {Record<string, string>} [inputs]
     * @param {(line: string) => void} [onLine]
     * @returns {Running}
     */
    startStop(inputs = {}, onLine = () => {}) {
      return start(stop, 'main', inputs, {}, onLine);
    },
    /** Starts the post phase of the step that began last. */
    startPost() {
      const post = posts.shift();
      if (!post) throw new Error('No step has a post phase left');
      return post();
    },
    /**
     * Cancels what still runs, then runs the posts, last in, first out, and returns what each printed. `keep` leaves
     * them to be run once more; `withoutCancelling` lets main run on, as in a job container, where no signal reaches it.
     */
    async end({ keep = false, withoutCancelling = false } = {}) {
      for (const step of withoutCancelling ? [] : running) {
        step.cancel();
        await step.done;
      }
      /** @type {Result[]} */
      const results = [];
      for (const post of keep ? posts : posts.splice(0)) results.push(await post().done);
      return results;
    },
    /** Deletes the job's folders. */
    remove() {
      rmSync(home, { recursive: true, force: true });
    },
  };
}
