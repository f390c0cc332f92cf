import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConflictMessage } from '../../src/conflict/classify.ts';
import type { Command } from '../../src/server/command.ts';
import { spawnServer } from '../../src/server/spawn-server.ts';
import { listen } from '../real-sockets.ts';
import { serverCommand } from '../scenarios/harness.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { inWine } from '../wine.ts';

/** Runs the command by cmd to its end, with its files in this folder, and returns its status and what is in the log. */
async function run(text: string, environment: Record<string, string> = {}, folder = temporaryFolder()) {
  const files = { folder, logFile: join(folder, 'server.log'), statusFile: join(folder, 'status-1') };
  writeFileSync(files.logFile, 'earlier\r\n');
  const command: Command = {
    text,
    shell: { name: 'cmd', program: process.env.ComSpec ?? 'cmd.exe', explicit: true },
    directory: folder,
    environment: { ...(process.env as Record<string, string>), ...environment },
  };
  const spawned = await spawnServer(command, files);
  if ('failed' in spawned) throw spawned.failed;
  const { status } = await spawned.server.exited;
  return { status, log: readFileSync(files.logFile, 'utf8').replace(/ *\r?\n/g, '\n'), folder };
}

describe.runIf(process.platform === 'win32')('a command for cmd', () => {
  it('is a script of several lines, of which cmd alone fills in variables and percent signs', async () => {
    const { status, log } = await run('echo one\necho "a  b" %PORT% ^& 100%%', { PORT: '4000' });
    expect({ status, log }).toEqual({ status: 0, log: 'earlier\none\n"a  b" 4000 & 100%\n' });
  });

  it('hands quoted arguments on as they are written', async () => {
    const { log } = await run('node -e "console.log(process.argv.slice(1).join())" "x  y" "a&b" c');
    expect(log).toBe('earlier\nx  y,a&b,c\n');
  });

  it('runs from a folder whose name has blanks, brackets and an ampersand', async () => {
    const folder = join(temporaryFolder(), 'a b & (c)');
    mkdirSync(folder);
    expect((await run('cd', {}, folder)).log).toBe(`earlier\n${folder}\n`);
  });

  it('ends with the status that it exits with', async () => {
    expect((await run('echo up\nexit 42\necho no')).status).toBe(42);
  });

  // Wine's cmd makes 1 of each status that a script does not exit with itself.
  it.skipIf(inWine)('ends with the status of its last program', async () => {
    expect((await run('node -e "process.exit(3)"')).status).toBe(3);
    expect((await run('exit /b 41')).status).toBe(41);
  });

  it('writes its errors into the log as well, and has an empty input', async () => {
    expect((await run('echo no luck 1>&2')).log).toBe('earlier\nno luck\n');
    expect((await run('node -e "process.stdin.on(`end`, () => console.log(`end`)).resume()"')).log).toBe(
      'earlier\nend\n',
    );
  });

  it('is written as UTF-8, as the runner writes it', async () => {
    const { folder } = await run('rem grüß dich');
    expect(readFileSync(join(folder, 'run.cmd'), 'utf8')).toBe('@echo off\r\nrem grüß dich\r\n');
  });

  it('that finds its port taken says so in words that are known', async () => {
    const { port } = await listen();
    const { status, log } = await run(serverCommand('host=127.0.0.1'), { PORT: String(port) });
    expect(status).toBe(1);
    expect(log).toContain('errno: -4091');
    expect(findConflictMessage(log, [port], [])).toMatchObject({ port });
    expect(findConflictMessage(log, [port + 1], [])).toBeUndefined();
  });
});
