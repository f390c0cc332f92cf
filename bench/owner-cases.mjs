// The situations in which whose a port is has to be told, each with real processes.
import { randomUUID } from 'node:crypto';
import { copyFileSync, linkSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformOf } from '../src/platform.ts';
import { viewServer } from '../src/server-view.ts';
import { startHelper } from './machine-load.mjs';

/**
 * @typedef {{ name: string, port: number, kind: import('../src/listeners/ownership.ts').Ownership['kind'],
 *   view: () => import('../src/server-view.ts').ServerView }} Case
 * @typedef {{ pid: number, port: number }} Listening
 */

const platform = await platformOf();

const LISTEN = `
  const server = require('node:net').createServer().listen(0, '127.0.0.1', () => console.log(server.address().port));
  process.stdin.on('end', () => process.exit()).resume();
`;

/** A program that listens on a port of the system's choice. @param {string} [program] @returns {Promise<Listening>} */
export async function startListener(program = process.execPath) {
  const { pid, says } = await startHelper(program, ['-e', LISTEN]);
  return { pid, port: Number(says) };
}

/**
 * A server as the action launches it: a shell, and the program below it; `daemon` has left the shell and its session.
 * @param {'child' | 'daemon'} kind
 */
async function launchServer(kind) {
  const [name, value] = ['BENCH_MARKER', randomUUID()];
  const start = kind === 'child' ? '"$0" -e "$1"' : 'setsid "$0" -e "$1" <&3 &';
  const script = kind === 'child' ? `${start}; exit` : `echo $$; read _; ${start}`;
  const { child, pid, says } = await startHelper('sh', ['-c', script, process.execPath, LISTEN], {
    env: { ...process.env, [name]: value },
    // The fourth outlives the shell: a daemon ends when that one does.
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  });
  const root = await platform.identify(pid);
  const marker = `${name}=${value}`;
  const view = () => viewServer(platform, marker, root);
  if (kind === 'child') return { port: Number(says), view };
  const port = new Promise((resolve) => child.stdout?.once('data', (text) => resolve(Number(text))));
  child.stdin?.write('go\n');
  return { port: Number(await port), view };
}

/** Another user's listener, as that user's neighbours see it: the case to measure under a user that is not root. @param {number} port */
export async function hiddenCase(port) {
  const { view } = await launchServer('child');
  return /** @type {Case} */ ({ name: 'a socket of another user', port, kind: 'foreign', view });
}

/** @param {Listening} older A listener that is older than the load. @returns {Promise<readonly Case[]>} */
export async function cases(older) {
  const younger = await startListener();
  const server = await launchServer('child');
  const daemon = await launchServer('daemon');
  const later = await startListener();
  const forwarder = await withProgramNamed('docker-proxy', startListener);
  const { view } = server;
  return [
    { name: 'ours, below the shell', port: server.port, kind: 'ours', view },
    { name: 'ours, a daemon that its marker tells', port: daemon.port, kind: 'ours', view: daemon.view },
    { name: 'nobody', port: await freePort(), kind: 'nobody', view },
    { name: 'a stranger, younger than the launch', port: later.port, kind: 'foreign', view },
    { name: 'a stranger, older than the launch', port: younger.port, kind: 'foreign', view },
    { name: 'a stranger, older than all others', port: older.port, kind: 'foreign', view },
    { name: 'unknown: a container’s forwarder', port: forwarder.port, kind: 'unknown', view },
  ];
}

/** @template T @param {string} name @param {(program: string) => Promise<T>} use */
async function withProgramNamed(name, use) {
  const folder = mkdtempSync(join(tmpdir(), 'owner-check-'));
  const program = join(folder, name);
  try {
    try {
      linkSync(process.execPath, program);
    } catch {
      copyFileSync(process.execPath, program); // Another file system.
    }
    return await use(program);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
