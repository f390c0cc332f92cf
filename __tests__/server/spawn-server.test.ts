import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Command } from '../../src/server/command.ts';
import { type ServerProcess, spawnServer } from '../../src/server/spawn-server.ts';
import { commandOf, UP_AND_STAY } from '../real-shell.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function filesIn(folder: string) {
  return { folder, logFile: join(folder, 'server.log'), statusFile: join(folder, 'status-1') };
}

async function start(command: Command, folder = temporaryFolder()): Promise<ServerProcess> {
  const spawned = await spawnServer(command, filesIn(folder));
  if ('failed' in spawned) throw spawned.failed;
  onTestFinished(async () => {
    spawned.release();
    try {
      process.kill(-spawned.server.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  });
  return spawned.server;
}

describe.skipIf(process.platform === 'win32')('a server', () => {
  it('writes all its output into the log, after what is there', async () => {
    const folder = temporaryFolder();
    const { logFile } = filesIn(folder);
    writeFileSync(logFile, 'earlier\n');
    const server = await start(commandOf('echo out; echo err >&2; exit 4'), folder);
    expect(await server.exited).toEqual({ status: 4, signal: undefined });
    expect(readFileSync(logFile, 'utf8')).toBe('earlier\nout\nerr\n');
  });

  it('appends, though others write to the log, too', async () => {
    const folder = temporaryFolder();
    const { logFile } = filesIn(folder);
    const server = await start(
      commandOf('echo one; while [ ! -e "$GO" ]; do sleep 0.01; done; echo two', { GO: join(folder, 'go') }),
      folder,
    );
    while (statSync(logFile).size === 0) await new Promise((resolve) => setImmediate(resolve));
    appendFileSync(logFile, 'between\n');
    writeFileSync(join(folder, 'go'), '');
    await server.exited;
    expect(readFileSync(logFile, 'utf8')).toBe('one\nbetween\ntwo\n');
  });

  it('has an empty input', async () => {
    const folder = temporaryFolder();
    expect(await (await start(commandOf('cat; echo done'), folder)).exited).toMatchObject({ status: 0 });
    expect(readFileSync(filesIn(folder).logFile, 'utf8')).toBe('done\n');
  });

  it('is the root of a process group of its own', async () => {
    const folder = temporaryFolder();
    const server = await start(commandOf(UP_AND_STAY), folder);
    while (statSync(filesIn(folder).logFile).size === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(server.pid).toBeGreaterThan(1);
    expect(process.kill(-server.pid, 'SIGTERM')).toBe(true);
    expect(await server.exited).toEqual({ status: 143, signal: 'SIGTERM' });
  });

  it('writes a log that is private to the user', async () => {
    const folder = temporaryFolder();
    await (await start(commandOf('true'), folder)).exited;
    expect(statSync(filesIn(folder).logFile).mode & 0o777).toBe(0o600);
  });

  it('that cannot be started is told, not thrown', async () => {
    const directory = join(temporaryFolder(), 'missing');
    expect(await spawnServer({ ...commandOf('true'), directory }, filesIn(temporaryFolder()))).toEqual({
      failed: expect.objectContaining({ code: 'ENOENT' }),
    });
  });
});
