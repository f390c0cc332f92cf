// What it costs to tell whose a port is, beside what reading /proc/net/tcp alone costs in the same rounds: medians of wall
// time, in brackets of processor time. `--small` leaves the crowd out. Started by owner-check.mjs.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endHelpers, startProcesses, startSockets } from './machine-load.mjs';
import { cases, hiddenCase, startListener } from './owner-cases.mjs';

/** @typedef {import('./owner-cases.mjs').Case} Case */

const ROUNDS = 21;
const QUIET = { processes: 100, listening: 0, connected: 0 };
const CROWDED = { processes: 5_000, listening: 4_000, connected: 16_000 };
const NOBODYS_ID = 65_534;

/** @param {typeof QUIET} load @param {import('./owner-cases.mjs').Listening} older */
async function measureUnder({ processes, listening, connected }, older) {
  await startProcesses(processes);
  if (listening > 0) await startSockets(listening, connected);
  console.log(`\n${everyPid().length} processes, ${lines('/proc/net/tcp') + lines('/proc/net/tcp6')} TCP sockets`);
  const rows = [];
  const all = await cases(older);
  for (const each of all) rows.push(await measure(each));
  if (process.getuid?.() === 0) rows.push(measureAsNobody(older.port));
  console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
  for (const each of all.slice(0, 1)) await tellCosts(waitingFor(each.view));
  await tellCosts(PARTS);
}

/**
 * The first look of a view, the second one, and /proc/net/tcp alone, in turns. On a machine with more to do than this,
 * the processor's time is what repeats itself.
 * @param {Case} each
 */
async function measure({ name, port, kind, view }) {
  /** @type {Record<'first' | 'second' | 'tcp', Cost[]>} */
  const costs = { first: [], second: [], tcp: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const fresh = view();
    const look = async () => {
      const found = await fresh.ownershipOf(port);
      if (found.kind !== kind) throw new Error(`${name}: expected ${kind}, found ${JSON.stringify(found)}`);
    };
    costs.first.push(await costOf(look));
    costs.second.push(await costOf(look));
    costs.tcp.push(await costOf(() => readFileSync('/proc/net/tcp')));
    await new Promise(setImmediate); // For Ctrl-C.
  }
  const [first, second, tcp] = [medianOf(costs.first), medianOf(costs.second), medianOf(costs.tcp)];
  return {
    name,
    'first look': told(first),
    'second look': told(second),
    '/proc/net/tcp': told(tcp),
    ratio: `${(first.ms / tcp.ms).toFixed(1)} (${(first.cpu / tcp.cpu).toFixed(1)})`,
  };
}

/** @param {number} port @returns {Awaited<ReturnType<typeof measure>>} */
function measureAsNobody(port) {
  const args = [fileURLToPath(import.meta.url), '--hidden', String(port)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    uid: NOBODYS_ID,
    gid: NOBODYS_ID,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`as another user: ${stderr}`);
  return JSON.parse(stdout);
}

/** What a launch that waits for its server asks again and again. @param {Case['view']} makeView */
function waitingFor(makeView) {
  const view = makeView();
  return {
    'make a view': makeView,
    'a view and its first look at the server’s sockets': () => makeView().listeners(0),
    'its later looks at them': () => view.listeners(0),
  };
}

/** @param {Readonly<Record<string, () => unknown>>} parts */
async function tellCosts(parts) {
  for (const [name, part] of Object.entries(parts)) {
    const costs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      costs.push(await costOf(part));
      await new Promise(setImmediate);
    }
    console.log(`${name}: ${told(medianOf(costs))}`);
  }
}

/** What a full search is made of. */
const PARTS = {
  'list /proc': () => readdirSync('/proc'),
  'read every stat': () => readOfAll('stat'),
  'read every environ': () => readOfAll('environ'),
  'list every fd': () => everyPid().map(descriptors),
  'list every fd and read its links': () => {
    for (const pid of everyPid())
      for (const fd of descriptors(pid)) attempt(() => readlinkSync(`/proc/${pid}/fd/${fd}`));
  },
  'read /proc/net/tcp': () => readFileSync('/proc/net/tcp'),
  'read /proc/net/tcp6': () => readFileSync('/proc/net/tcp6'),
};

/** @param {string} file */
function readOfAll(file) {
  for (const pid of everyPid()) attempt(() => readFileSync(`/proc/${pid}/${file}`));
}

/** @param {string} pid */
function descriptors(pid) {
  return attempt(() => readdirSync(`/proc/${pid}/fd`)) ?? [];
}

function everyPid() {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
}

/** @template T @param {() => T} action */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined; // Gone meanwhile, or closed.
  }
}

/** @param {string} file */
function lines(file) {
  return readFileSync(file, 'utf8').split('\n').length - 2;
}

/** @typedef {{ ms: number, cpu: number }} Cost */

/** @param {() => unknown} action @returns {Promise<Cost>} */
async function costOf(action) {
  const [began, used] = [performance.now(), process.cpuUsage()];
  await action();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - began, cpu: (user + system) / 1_000 };
}

/** @param {readonly Cost[]} costs @returns {Cost} */
function medianOf(costs) {
  const middle = (/** @type {number[]} */ numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
  return { ms: middle(costs.map(({ ms }) => ms)), cpu: middle(costs.map(({ cpu }) => cpu)) };
}

/** @param {Cost} cost */
function told({ ms, cpu }) {
  return `${ms.toFixed(2)} ms (${cpu.toFixed(2)})`;
}

const [mode, port] = process.argv.slice(2);
if (mode === '--hidden') {
  console.log(JSON.stringify(await measure(await hiddenCase(Number(port)))));
} else {
  process.stdin.on('end', () => process.exit(1)).resume();
  const older = await startListener();
  await measureUnder(QUIET, older);
  if (mode !== '--small') await measureUnder(CROWDED, older);
}
await endHelpers();
process.exit();
