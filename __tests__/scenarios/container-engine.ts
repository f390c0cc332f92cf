import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, linkSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

interface Container {
  readonly pid: number;
  readonly ended: Promise<unknown>;
  readonly endInput: () => void;
}

export interface Engine {
  /** A command that asks the engine for something: `run $PORT`, `run -d $PORT`, `stop`. */
  readonly client: (request: string) => string;
  /** Starts a container that no client of the job has asked for. */
  readonly run: (port: number, ...settings: readonly string[]) => Promise<Container>;
  /** The first processes of its living containers. */
  readonly pids: () => readonly number[];
}

/**
 * A container engine that lives in the test, outside of the job: what listens for a container is a child of the test's,
 * has nothing of the step in its environment, and is called `forwarder`. Before a container gets its port, `refusal` may
 * tell what the client is to print instead; `settings` are of the container's program.
 */
export async function startEngine({
  forwarder = 'docker-proxy',
  settings = [],
  refusal = () => undefined,
}: {
  readonly forwarder?: string;
  readonly settings?: readonly string[];
  readonly refusal?: (port: number) => string | undefined | Promise<string | undefined>;
} = {}): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-engine-'));
  const program = nodeCalled(forwarder, folder);
  const socketFile = join(folder, 'engine.sock');
  const containers = new Set<ChildProcess>();

  const run: Engine['run'] = async (port, ...further) => {
    const args = [join(FIXTURES, 'container.mjs'), '-host-port', String(port), ...settings, ...further];
    // With an environment, as engines have: a young process that has none is taken for a daemon of the server's.
    const child = spawn(program, args, { env: { PATH: process.env.PATH }, stdio: ['pipe', 'pipe', 'inherit'] });
    containers.add(child);
    const ended = once(child, 'exit').then(() => containers.delete(child));
    await once(createInterface({ input: child.stdout }), 'line');
    return { pid: child.pid ?? 0, ended, endInput: () => child.stdin.end() };
  };
  const stop = (): void => {
    for (const child of containers) child.kill();
  };

  const answer = async (request: string, client: Socket): Promise<void> => {
    const [what, ...args] = request.split(' ');
    if (what === 'stop') {
      stop();
      await Promise.all([...containers].map((child) => once(child, 'exit')));
      client.write('ended\n');
      return;
    }
    const port = Number(args.at(-1));
    const refused = await refusal(port);
    if (refused !== undefined) {
      client.write(`refused ${refused}\n`);
      return;
    }
    const { ended, endInput } = await run(port);
    client.once('close', endInput).write('started\n');
    await ended;
    client.write('ended\n');
  };
  const daemon = createServer((client) => {
    // readline passes on what goes wrong with its input: here, clients that have been killed.
    const requests = createInterface({ input: client }).on('error', () => {});
    requests.on('line', (request) => void answer(request, client));
  }).listen(socketFile);
  await once(daemon, 'listening');

  onTestFinished(async () => {
    stop();
    await Promise.all([...containers].map((child) => once(child, 'exit')));
    daemon.close();
    rmSync(folder, { recursive: true });
  });
  return {
    client: (request) => [process.execPath, join(FIXTURES, 'container-client.mjs'), socketFile, request].join(' '),
    run,
    pids: () => [...containers].map(({ pid }) => pid ?? 0),
  };
}

/** A program is told by the name of its file, so node gets another one. A link costs nothing where the system lets us make it. */
function nodeCalled(name: string, folder: string): string {
  const file = join(folder, name);
  try {
    linkSync(process.execPath, file);
  } catch {
    copyFileSync(process.execPath, file);
  }
  return file;
}
