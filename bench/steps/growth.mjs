// How the figures grow: with a crowd on the machine, with a large environment, with many ports, with launches at once.
import { newJob } from '../../scripts/runner.mjs';
import { endHelpers, startProcesses, startSockets } from '../machine-load.mjs';
import { LISTENS_AFTER_MS, measureSteps, serverAlone, serverCommand } from './ours.mjs';
import { endedProcessesMs } from './processes.mjs';

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

/**
 * The processor time of a launch, main and post, beside that of a server alone, among many at once compared with one after the
 * other: the clock on the wall would tell of the cores.
 * @param {number} count
 * @returns {Promise<Row>}
 */
async function launchesAtOnce(count) {
  const launch = async () => {
    const job = newJob();
    const run = `exec ${serverCommand('/dev/null', LISTENS_AFTER_MS).join(' ')}`;
    const { exitCode } = await job.uses({ run, 'ready-path': '/' }).done;
    await job.end();
    job.remove();
    if (exitCode !== 0) throw new Error('a launch has failed');
  };
  const alone = async (/** @type {number} */ together) =>
    costOf(count, together, () => serverAlone('/dev/null').then(() => {}));
  const inTurn = { launch: await costOf(count, 1, launch), alone: await alone(1) };
  const atOnce = { launch: await costOf(count, count, launch), alone: await alone(count) };
  return {
    figure: `${count} launches at once: processor time of one, beside that of a server alone`,
    bar: BAR,
    reached: atOnce.launch / atOnce.alone / (inTurn.launch / inTurn.alone),
    told: `${atOnce.launch.toFixed(0)} ms, a server alone ${atOnce.alone.toFixed(0)}; in turn ${inTurn.launch.toFixed(0)}, alone ${inTurn.alone.toFixed(0)}`,
  };
}

/** The processor time that one of them takes, with so many at a time. @param {number} count @param {number} together @param {() => Promise<void>} work */
async function costOf(count, together, work) {
  const before = endedProcessesMs();
  for (let done = 0; done < count; done += together) await Promise.all(Array.from({ length: together }, work));
  return (endedProcessesMs() - before) / count;
}
