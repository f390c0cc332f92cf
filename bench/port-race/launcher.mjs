// A process that chooses ports and binds them a server's start later, many at once, as it is told over IPC.
import { setTimeout as sleep } from 'node:timers/promises';
import { pickers } from './pickers.mjs';
import { seeded } from './seeded.mjs';
import { close, listen } from './sockets.mjs';

/**
 * @typedef {{ picker: import('./pickers.mjs').PickerName, choices: number, inFlight: number, areApart: boolean, seed: string }} Batch
 *   `areApart`: the launches of this process are not each other's strangers, and never choose the same port.
 * @typedef {{ choices: number, collisions: number, waitedMs: number }} Tally
 *   `waitedMs`: from choice to bind, in all.
 */

const START_MS = { shortest: 100, longest: 300 };
const SERVES_MS = 100;
/** The system has no port left: another may be given back soon. */
const LOOK_AGAIN_MS = 2;

/**
 * @param {Batch} batch
 * @returns {Promise<Tally>}
 */
async function run({ picker, choices, inFlight, areApart, seed }) {
  const random = seeded(seed);
  /** @type {Set<number>} */
  const chosen = new Set();
  const tally = { choices: 0, collisions: 0, waitedMs: 0 };
  /** @type {Promise<void>[]} */
  const served = [];
  let left = choices;

  const choose = async () => {
    for (;;) {
      const choice = await pickers[picker](random);
      if (choice && !(areApart && chosen.has(choice.port))) return choice;
      choice?.release();
      await sleep(LOOK_AGAIN_MS);
    }
  };
  const launch = async () => {
    const { port, release } = await choose();
    const since = performance.now();
    chosen.add(port);
    await sleep(START_MS.shortest + random() * (START_MS.longest - START_MS.shortest));
    tally.waitedMs += performance.now() - since;
    const server = await listen(port);
    release();
    tally.choices += 1;
    if (!server) tally.collisions += 1;
    else served.push(sleep(SERVES_MS).then(() => close(server)));
    chosen.delete(port);
  };
  const oneAfterAnother = async () => {
    // Spread, so that the first launches are not all at the same point of their start.
    await sleep(random() * START_MS.shortest);
    while (left > 0) {
      left -= 1;
      await launch();
    }
  };

  await Promise.all(Array.from({ length: inFlight }, oneAfterAnother));
  await Promise.all(served);
  return tally;
}

process.on('message', async (message) => process.send?.(await run(/** @type {Batch} */ (message))));
process.on('disconnect', () => process.exit());
process.send?.('up');
