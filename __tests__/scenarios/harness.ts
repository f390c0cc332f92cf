import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { processesWith } from '../../scripts/processes-with.mjs';
import { newJob } from '../../scripts/runner.mjs';

export { processesWith };

export type Job = ReturnType<typeof newJob>;

/** Where /proc tells what is alive, and util-linux has setsid. */
export const onLinux = process.platform === 'linux';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** The command that starts the fixture server; its settings are in its own head. */
export function serverCommand(...settings: readonly string[]): string {
  return [process.execPath, join(FIXTURES, 'server.mjs'), ...settings].join(' ');
}

const cleanUps: (() => unknown)[] = [];

/** Has this done after the test, before what was to be done earlier. */
export function cleanUpAfterTest(cleanUp: () => unknown): void {
  cleanUps.push(cleanUp);
}

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A job that ends, with nothing of it left alive, when the test does. */
export function startJob(options: Parameters<typeof newJob>[0] = {}): Job {
  const job = newJob(options);
  cleanUps.push(async () => {
    await job.end();
    const left = processesOf(job);
    for (const pid of left) process.kill(pid, 'SIGKILL');
    job.remove();
    expect(left, 'processes left alive by the job').toEqual([]);
  });
  return job;
}

/** The living processes of a job, as the runner knows them. */
export function processesOf({ trackingId }: Job): readonly number[] {
  return processesWith(`RUNNER_TRACKING_ID=${trackingId}`);
}

/** Whether the process lives; a zombie does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^\d+ \([\s\S]*\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** Waits for a fact that nothing announces. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}

/** A stranger that takes a port and answers 200 to everything (or, mute, nothing at all), until the test ends or it is told to let go. */
export async function takePort(
  port: number,
  { host = '127.0.0.1', isMute = false } = {},
): Promise<{ letGo: () => Promise<void> }> {
  const stranger: Server = createServer((_, response) => {
    if (!isMute) response.end('stranger');
  });
  stranger.listen(port, host);
  await once(stranger, 'listening');
  const letGo = async (): Promise<void> => {
    stranger.closeAllConnections();
    if (stranger.listening) await new Promise((resolve) => stranger.close(resolve));
  };
  cleanUps.push(letGo);
  return { letGo };
}

/** A port that was free a moment ago, for the tests that give one. */
export async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '::');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Arrival {
  /** The port that the server is about to bind. */
  readonly port: number;
  readonly go: () => void;
  /** When the server's process had ended, from `performance.now()`. */
  readonly ended: Promise<number>;
}

/** Where fixture servers wait, between our choice of the port and their bind, for the test's word. */
export async function openGate(): Promise<{ readonly setting: string; readonly arrival: () => Promise<Arrival> }> {
  const arrived: Arrival[] = [];
  const waiting: ((arrival: Arrival) => void)[] = [];
  const sockets = new Set<Socket>();
  const gate = createTcpServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    const ended = new Promise<number>((resolve) => socket.once('close', () => resolve(performance.now())));
    socket.once('data', (data) => {
      const arrival = { port: Number(data.toString()), go: () => void socket.write('go\n'), ended };
      const waiter = waiting.shift();
      if (waiter) waiter(arrival);
      else arrived.push(arrival);
    });
  }).listen(0, '127.0.0.1');
  await once(gate, 'listening');
  cleanUps.push(() => {
    for (const socket of sockets) socket.destroy();
    gate.close();
  });
  const { port } = gate.address() as AddressInfo;
  const arrival = async (): Promise<Arrival> => {
    const first = arrived.shift();
    return first ?? new Promise((resolve) => waiting.push(resolve));
  };
  return { setting: `gate=${port}`, arrival };
}

/** What the server that was exported answers. */
export async function bodyAt(url: string | undefined): Promise<string> {
  const response = await fetch(url ?? 'missing url');
  return response.text();
}

/** The titles and texts of a result's error annotations. */
export function errorsIn(result: { readonly commands: readonly { name: string; data: string }[] }): readonly string[] {
  return result.commands.filter(({ name }) => name === 'error').map(({ data }) => data);
}
