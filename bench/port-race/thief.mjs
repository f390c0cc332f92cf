// A process that takes ports, holds each for a while, and takes the next. Arguments: how it aims (`system`: bind port 0;
// `aimed`: a random port outside the ephemeral range), how many ports it holds at a time, the seed.
import { setTimeout as sleep } from 'node:timers/promises';
import { ephemeralRange } from '../../src/ports/ephemeral-range.ts';
import { seeded } from './seeded.mjs';
import { close, listen } from './sockets.mjs';

const HOLDS_MS = 100;
const LOWEST_AIMED_AT = 10_000;

const [aim, atOnce, seed = ''] = process.argv.slice(2);
const random = seeded(seed);
const { first, last } = ephemeralRange();

function outsideTheRange() {
  for (;;) {
    const port = LOWEST_AIMED_AT + Math.floor(random() * (65_536 - LOWEST_AIMED_AT));
    if (port < first || port > last) return port;
  }
}

async function steal() {
  await sleep(random() * HOLDS_MS);
  for (;;) {
    const server = await listen(aim === 'system' ? 0 : outsideTheRange());
    // Where nothing is left to take, the next may be given back soon.
    await sleep(server ? HOLDS_MS : 2);
    if (server) await close(server);
  }
}

process.on('disconnect', () => process.exit());
for (let taken = 0; taken < Number(atOnce); taken += 1) void steal();
await sleep(HOLDS_MS);
process.send?.('up');
