import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, type } from 'node:os';
import { ephemeralRange } from '../../src/ports/ephemeral-range.ts';
import { LAUNCHERS, THIEVES } from './pressures.mjs';

/**
 * @typedef {import('./launcher.mjs').Tally} Tally
 * @typedef {import('./race.mjs').Row} Row
 */

/** @param {{ choices: number, rounds: number, seed: number, canSetRange: boolean }} run */
export function printHead({ choices, rounds, seed, canSetRange }) {
  const { version } = JSON.parse(
    readFileSync(new URL('../../node_modules/get-port/package.json', import.meta.url), 'utf8'),
  );
  const { first, last } = ephemeralRange();
  console.log(
    `node ${process.versions.node}, get-port ${version}, ${type()} ${release()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(`${choices} choices by ours in ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, seed ${seed}`);
  console.log(`(a), (c): ${THIEVES.processes} processes hold ${THIEVES.portsAtATime} ports at a time, each for 100 ms`);
  console.log(`(b): ${LAUNCHERS} processes choose, bind 100 to 300 ms later and hold the port for 100 ms`);
  console.log(
    canSetRange
      ? 'in a network namespace of its own, where the ephemeral range is set for each pressure'
      : `the ephemeral range cannot be set here (no network namespace of our own): only ${first}-${last} is run`,
  );
}

/**
 * Prints the table and the verdict, and returns the exit status.
 *
 * @param {Row[]} rows
 * @param {number} seconds
 */
export function printTable(rows, seconds) {
  const pickers = [...(rows[0]?.byPicker.keys() ?? [])];
  const lines = rows.map(({ pressure, byPicker }) => [
    pressure.title,
    ...pickers.map((picker) => collisions(byPicker.get(picker))),
  ]);
  const waits = pickers.map((picker) => meanWait(rows.flatMap(({ byPicker }) => byPicker.get(picker) ?? [])));
  console.log(`\n${table([['collisions', ...pickers], ...lines, ['mean wait from choice to bind', ...waits]])}`);

  const ours = rows.filter(({ pressure }) => pressure.counts).flatMap(({ byPicker }) => byPicker.get('ours') ?? []);
  const choices = ours.reduce((sum, tally) => sum + tally.choices, 0);
  const collided = ours.reduce((sum, tally) => sum + tally.collisions, 0);
  console.log(`\nours under (a) and (b): ${collided} collisions in ${choices} choices; ${seconds.toFixed(0)} s`);
  return collided === 0 ? 0 : 1;
}

/** @param {Tally | undefined} tally */
function collisions(tally) {
  if (!tally) return '';
  const percent = (100 * tally.collisions) / tally.choices;
  return `${tally.collisions} of ${tally.choices} (${Number(percent.toPrecision(2))} %)`;
}

/** @param {Tally[]} tallies */
function meanWait(tallies) {
  const waitedMs = tallies.reduce((sum, tally) => sum + tally.waitedMs, 0);
  const choices = tallies.reduce((sum, tally) => sum + tally.choices, 0);
  return `${(waitedMs / choices).toFixed(0)} ms`;
}

/** In Markdown. @param {string[][]} lines */
function table([head = [], ...lines]) {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const row = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [row(head), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}
