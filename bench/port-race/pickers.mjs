import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort, { clearLockedPorts } from 'get-port';
import { handedOutIn } from '../../src/ports/handed-out.ts';
import { reservePorts } from '../../src/ports/reserve.ts';
import { close, listen, portOf } from './sockets.mjs';

/**
 * @typedef {{ port: number, release: () => void }} Choice `release` is called once the port has been bound, or was lost.
 * @typedef {(random: () => number) => Promise<Choice | undefined>} Picker undefined: no port is free right now.
 */

/** @satisfies {Record<string, Picker>} */
export const pickers = { ours, 'get-port': plainGetPort, 'bind(0), close': bindZero, 'random, checked': randomPort };

/** @typedef {keyof typeof pickers} PickerName */

const NOTHING_TO_RELEASE = () => {};

/**
 * `port: auto` as the launch loop asks for it. Each launch has a register of its own, as in a job of its own, so that
 * nothing but the claims keeps simultaneous launches apart.
 *
 * @type {Picker}
 */
async function ours(random) {
  const folder = mkdtempSync(join(tmpdir(), 'port-race-'));
  const needs = /** @type {const} */ ({ port: { kind: 'auto' }, portVariables: ['PORT'], extraPorts: [] });
  const reservation = await reservePorts(needs, { handedOut: handedOutIn(folder), random });
  rmSync(folder, { recursive: true });
  forgetWithinProcess();
  if (reservation.kind !== 'reserved') throw new Error(`ours chose no port: ${JSON.stringify(reservation)}`);
  return { port: reservation.ports.main, release: reservation.release };
}

/** @type {Picker} */
async function plainGetPort() {
  try {
    return { port: await getPort(), release: NOTHING_TO_RELEASE };
  } catch (error) {
    if (error instanceof Error && error.message === 'No available ports found') return undefined;
    throw error;
  } finally {
    forgetWithinProcess();
  }
}

/** get-port remembers its ports within one process; launches are processes of their own, and know nothing of each other. */
function forgetWithinProcess() {
  clearLockedPorts();
}

/** @type {Picker} */
async function bindZero() {
  const server = await listen(0);
  if (!server) return undefined;
  const port = portOf(server);
  await close(server);
  return { port, release: NOTHING_TO_RELEASE };
}

/** @type {Picker} */
async function randomPort(random) {
  const port = 1_024 + Math.floor(random() * (65_536 - 1_024));
  const server = await listen(port);
  if (!server) return undefined;
  await close(server);
  return { port, release: NOTHING_TO_RELEASE };
}
