import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { LAUNCHERS, pressures, RANGES, THIEVES } from './pressures.mjs';
import { printHead, printTable } from './report.mjs';
import { rangeSetter } from './surroundings.mjs';

/**
 * @typedef {import('./launcher.mjs').Batch} Batch
 * @typedef {import('./launcher.mjs').Tally} Tally
 * @typedef {import('./pickers.mjs').PickerName} PickerName
 * @typedef {import('./pressures.mjs').Pressure} Pressure
 * @typedef {{ pressure: Pressure, byPicker: Map<PickerName, Tally> }} Row
 */

/** So many choices of ours are one round; each round runs every picker under every pressure. */
const ROUND = 5_000;

/** Choices of another picker for each of ours: their rates need no ten thousand to be seen. */
const OTHERS = 0.4;

/**
 * Runs all pickers under all pressures in turn, prints what happened, and returns the exit status: 1 when ours collided.
 *
 * @param {{ choices: number, seed: number, outerNamespace: string }} options
 */
export async function runRace({ choices, seed, outerNamespace }) {
  const began = performance.now();
  const setRange = rangeSetter(outerNamespace);
  const rounds = Math.max(1, Math.round(choices / ROUND));
  /** @type {Row[]} */
  const rows = pressures(setRange !== undefined).map((pressure) => ({ pressure, byPicker: new Map() }));
  printHead({ choices, rounds, seed, canSetRange: setRange !== undefined });

  const launchers = await Promise.all(Array.from({ length: LAUNCHERS }, () => start('launcher.mjs')));
  for (let round = 0; round < rounds; round += 1) {
    for (const { pressure, byPicker } of rows) {
      setRange?.(RANGES[pressure.range]);
      const thieves = await startThieves(pressure, `${seed}/${round}`);
      for (const picker of rotated(pressure.pickers, round)) {
        const ours = shareOf(choices * pressure.share, round, rounds);
        const batch = { pressure, picker, choices: picker === 'ours' ? ours : Math.ceil(ours * OTHERS) };
        const tally = await runBatch(batch, launchers, `${seed}/${round}/${pressure.title}/${picker}`);
        byPicker.set(picker, sum([byPicker.get(picker) ?? NOTHING, tally]));
      }
      await Promise.all(thieves.map(end));
    }
  }
  await Promise.all(launchers.map(end));
  return printTable(rows, (performance.now() - began) / 1000);
}

/**
 * @param {{ pressure: Pressure, picker: PickerName, choices: number }} batch
 * @param {import('node:child_process').ChildProcess[]} all
 * @param {string} seed
 */
async function runBatch({ pressure, picker, choices }, all, seed) {
  const launchers = pressure.areStrangers || picker === 'ours' ? all : all.slice(0, 1);
  const tallies = launchers.map(async (launcher, index) => {
    /** @type {Batch} */
    const batch = {
      picker,
      choices: shareOf(choices, index, launchers.length),
      inFlight: shareOf(pressure.inFlight, index, launchers.length),
      areApart: !pressure.areStrangers && picker !== 'ours',
      seed: `${seed}/${index}`,
    };
    launcher.send(batch);
    return /** @type {Tally} */ (await answer(launcher));
  });
  return sum(await Promise.all(tallies));
}

/** @param {Pressure} pressure @param {string} seed */
function startThieves({ thieves, title }, seed) {
  if (thieves === 'none') return Promise.resolve([]);
  const each = String(THIEVES.portsAtATime / THIEVES.processes);
  const processes = Array.from({ length: THIEVES.processes }, (_, index) => `${seed}/${title}/thief ${index}`);
  return Promise.all(processes.map((seedOfOne) => start('thief.mjs', thieves, each, seedOfOne)));
}

/** @param {string} file @param {string[]} args */
async function start(file, ...args) {
  const child = fork(join(import.meta.dirname, file), args);
  await answer(child);
  return child;
}

/**
 * The next message of a process; an error when it ends without one.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
async function answer(child) {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([message]) => message),
      once(child, 'exit', { signal }).then(([code]) =>
        Promise.reject(new Error(`a process ended with status ${code}`)),
      ),
    ]);
  } finally {
    settled.abort();
  }
}

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  child.disconnect();
  await once(child, 'exit');
}

const NOTHING = { choices: 0, collisions: 0, waitedMs: 0 };

/** @param {Tally[]} tallies */
function sum(tallies) {
  return tallies.reduce(
    (all, { choices, collisions, waitedMs }) => ({
      choices: all.choices + choices,
      collisions: all.collisions + collisions,
      waitedMs: all.waitedMs + waitedMs,
    }),
    NOTHING,
  );
}

/**
 * One of so many whole shares that add up to the total, rounded.
 *
 * @param {number} total @param {number} index @param {number} of
 */
function shareOf(total, index, of) {
  return Math.round((total * (index + 1)) / of) - Math.round((total * index) / of);
}

/** @template Item @param {readonly Item[]} items @param {number} by */
function rotated(items, by) {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
