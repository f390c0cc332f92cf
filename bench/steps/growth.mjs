// How the figures grow: with a crowd on the machine, with a large environment, with many ports, with launches at once.
import { newJob } from '../../scripts/runner.mjs';
import { endHelpers, startProcesses, startSockets } from '../machine-load.mjs';
import { now } from './clock.mjs';
import { measureSteps, serverAlone, serverCommand } from './ours.mjs';

/** @typedef {import('./ours.mjs').Row} Row */

/** No figure may become more than so many times itself. */
const BAR = 1.3;

/** @param {number} rounds @param {string} folder @returns {Promise<Row[]>} */
export async function measureGrowth(rounds, folder) {
  const environment = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`VARIABLE_${index}`, 'x'.repeat(50)]),
  );
  const extraPorts = { 'extra-ports': Array.from({ length: 40 }, (_, index) => `EXTRA_${index}`).join(' ') };
  const quiet = await measureSteps(rounds, folder);
  const rows = [
    ...grown('200 variables', quiet, await measureSteps(rounds, folder, { environment })),
    ...grown('40 extra-ports', quiet, await measureSteps(rounds, folder, undefined, extraPorts)),
    await launchesAtOnce(64),
  ];
  await startProcesses(5_000);
  await startSockets(4_000, 16_000);
  try {
    return [...rows, ...grown('5,000 processes, 20,000 sockets', quiet, await measureSteps(rounds, folder))];
  } finally {
    await endHelpers();
  }
}

/** @param {string} load @param {readonly Row[]} before @param {readonly Row[]} after @returns {Row[]} */
function grown(load, before, after) {
  return after.flatMap(({ figure, bar, reached, told }, index) => {
    const ratio = reached / (before[index]?.reached ?? Number.NaN);
    return bar === undefined ? [] : [{ figure: `${load}: ${figure}`, bar: BAR, reached: ratio, told }];
  });
}

/** What a launch among many takes beside what as many servers take alone, compared with the same of two at once. @param {number} count @returns {Promise<Row>} */
async function launchesAtOnce(count) {
  const ratio = async (/** @type {number} */ launches) => {
    const alone = await timeOf(launches, () => serverAlone('/dev/null'));
    const whole = await timeOf(launches, async () => {
      const job = newJob();
      const run = `exec ${serverCommand('/dev/null', 300).join(' ')}`;
      const { exitCode } = await job.uses({ run, 'ready-path': '/' }).done;
      await job.end();
      job.remove();
      if (exitCode !== 0) throw new Error('a launch has failed');
    });
    return { ratio: whole / alone, each: whole / launches };
  };
  const two = await ratio(2);
  const many = await ratio(count);
  return {
    figure: `${count} launches at once: one of them, beside a server alone among as many`,
    bar: BAR,
    reached: many.ratio / two.ratio,
    told: `${many.each.toFixed(0)} ms each`,
  };
}

/** @param {number} count @param {() => Promise<unknown>} work */
async function timeOf(count, work) {
  const began = now();
  await Promise.all(Array.from({ length: count }, work));
  return now() - began;
}
