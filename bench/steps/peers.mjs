// The other ways to start a server in a job and wait for it, each as its users write it, measured beside ours: how soon
// it notices, what it costs, whether a stranger's port fools it, when it gives up on a dead server, what it leaves alive.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { processesWith } from '../../scripts/processes-with.mjs';
import { newJob } from '../../scripts/runner.mjs';
import { median, now, p95 } from './clock.mjs';
import { freePort, LISTENS_AFTER_MS, NODE, serverAlone, serverCommand, stampOf } from './ours.mjs';
import { timed } from './processes.mjs';

const VERSIONS = { 'wait-on': '9.5.1', 'start-server-and-test': '2.1.5', '@playwright/test': '1.65.1' };
/** What waits for ever is not waited for any longer. */
const GIVE_UP_AFTER_MS = 10_000;
const MARK = 'BENCH_OF_A_SERVER';

/**
 * What one way does with a server: `command` is the server's, `port` its port, `marker` stands in the environment.
 * @typedef {(server: { command: string, port: number, marker: string, folder: string }) => Promise<{ began: number, ended: number, succeeded: boolean, end: () => Promise<void> }>} Way
 */

/** @param {number} rounds @param {string} folder */
export async function measurePeers(rounds, folder) {
  const modules = install();
  const ways = { 'this action': ours, ...peers(modules) };
  /** @type {Record<string, { notice: number[], whole: number[] }>} */
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, { notice: [], whole: [] }]));
  const bare = [];
  const alone = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push((await timed([NODE, '-e', '0'])).ms);
    alone.push(await serverAlone(join(folder, `peer-alone-${round}`)));
    for (const [name, way] of Object.entries(ways)) {
      const stamps = join(folder, `${name.replace(/\W/g, '-')}-${round}`);
      const run = await once(way, serverCommand(stamps, LISTENS_AFTER_MS).join(' '), folder);
      if (!run.succeeded) throw new Error(`${name} did not succeed`);
      times[name]?.notice.push(run.ended - stampOf(stamps, 'listening'));
      times[name]?.whole.push(run.ended - run.began);
    }
  }
  const rows = [];
  for (const [name, way] of Object.entries(ways)) {
    const { notice = [], whole = [] } = times[name] ?? {};
    rows.push({
      way: name,
      'listening to the end, ms (median / p95)': `${median(notice).toFixed(0)} / ${p95(notice).toFixed(0)}`,
      'overhead / bare node': ((median(whole) - median(alone)) / median(bare)).toFixed(1),
      'port of a stranger that answers 200': await withStranger(way, folder),
      'server that exits 1': await withDeadServer(way, folder),
      'left alive': await leftBy(way, folder),
    });
  }
  return rows;
}

/** @param {Way} way @param {string} command @param {string} folder @param {number} [port] */
async function once(way, command, folder, port) {
  const marker = randomUUID();
  const run = await way({ command, port: port ?? (await freePort()), marker, folder });
  await run.end();
  for (const pid of processesWith(`${MARK}=${marker}`)) process.kill(pid, 'SIGKILL');
  return run;
}

/** @param {Way} way @param {string} folder */
async function withStranger(way, folder) {
  const stranger = createServer((_, response) => response.end('the stranger')).listen(0, '127.0.0.1');
  await new Promise((resolve) => stranger.once('listening', resolve));
  const { port } = /** @type {import('node:net').AddressInfo} */ (stranger.address());
  // Where the port is our choice, the server finds the stranger there all the same.
  const command = serverCommand('/dev/null', 0).join(' ');
  const { succeeded } = await once(way, `env PORT=${port} ${command}`, folder, port);
  stranger.closeAllConnections();
  stranger.close();
  return succeeded ? 'success, wrongly' : 'refused';
}

/** @param {Way} way @param {string} folder */
async function withDeadServer(way, folder) {
  const { began, ended, succeeded } = await once(way, 'sh -c "exit 1"', folder);
  if (succeeded) return 'success, wrongly';
  return ended - began >= GIVE_UP_AFTER_MS ? 'waits on' : `gives up after ${((ended - began) / 1_000).toFixed(1)} s`;
}

/** A server with a child in a session of its own. @param {Way} way @param {string} folder */
async function leftBy(way, folder) {
  const marker = randomUUID();
  const command = `sh -c "setsid sleep 60 & exec ${serverCommand('/dev/null', 0).join(' ')}"`;
  const run = await way({ command, port: await freePort(), marker, folder });
  await run.end();
  const left = processesWith(`${MARK}=${marker}`);
  for (const pid of left) process.kill(pid, 'SIGKILL');
  return left.length === 0 ? 'nothing' : `${left.length} processes`;
}

/** @type {Way} */
async function ours({ command, port, marker }) {
  const job = newJob({ environment: { [MARK]: marker } });
  const began = now();
  // A stranger's port can only be met where it is given.
  const given = command.startsWith('env PORT=')
    ? { port: String(port), 'bind-retries': '1', 'bind-backoff': '50ms' }
    : {};
  const { exitCode } = await job.uses({ run: `exec ${command}`, 'ready-path': '/', ...given }).done;
  const ended = now();
  const end = async () => {
    await job.end();
    job.remove();
  };
  return { began, ended, succeeded: exitCode === 0, end };
}

/** @param {string} modules @returns {Record<string, Way>} */
function peers(modules) {
  const bin = (/** @type {string} */ name) => join(modules, '.bin', name);
  return {
    'until curl; sleep 1': script(
      ({ command, port }) => `${command} & until curl -fs http://localhost:${port} >/dev/null; do sleep 1; done`,
    ),
    [`wait-on ${VERSIONS['wait-on']}`]: script(
      ({ command, port }) => `${command} & exec ${bin('wait-on')} http-get://localhost:${port}`,
    ),
    [`start-server-and-test ${VERSIONS['start-server-and-test']}`]: script(
      ({ command, port }) =>
        `exec ${bin('start-server-and-test')} '${command.replaceAll("'", `'\\''`)}' http://localhost:${port} true`,
    ),
    [`@playwright/test ${VERSIONS['@playwright/test']}`]: script(({ command, port, folder }) => {
      const project = join(folder, 'playwright');
      mkdirSync(project, { recursive: true });
      const webServer = { command, url: `http://localhost:${port}`, reuseExistingServer: false };
      writeFileSync(
        join(project, 'playwright.config.mjs'),
        `export default ${JSON.stringify({ webServer, reporter: 'line' })};`,
      );
      writeFileSync(
        join(project, 'one.spec.mjs'),
        `import { test } from '@playwright/test';\ntest('one', () => {});\n`,
      );
      if (!existsSync(join(project, 'node_modules')))
        execFileSync('ln', ['-s', modules, join(project, 'node_modules')]);
      return `cd ${project} && exec ${bin('playwright')} test`;
    }),
  };
}

/** A step of a workflow that runs this script. @param {(server: Parameters<Way>[0]) => string} text @returns {Way} */
function script(text) {
  return async (server) => {
    const path = `${dirname(NODE)}:${process.env.PATH}`;
    const env = { ...process.env, PORT: String(server.port), [MARK]: server.marker, PATH: path };
    const files = join(server.folder, 'out');
    const run = await timed(['bash', '-c', `exec > ${files} 2>&1; ${text(server)}`], {
      env,
      timeout: GIVE_UP_AFTER_MS,
    });
    return { began: run.began, ended: run.ended, succeeded: run.status === 0, end: async () => {} };
  };
}

/** The folder of the peers' modules. */
function install() {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'serve-on-free-port', 'bench-peers');
  const wanted = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  mkdirSync(folder, { recursive: true });
  const options = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  execFileSync('npm', ['install', ...options, ...wanted], { stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'node_modules');
}
