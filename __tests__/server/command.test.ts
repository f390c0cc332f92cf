import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Command, signalCommand, spawnCommand, writeScript } from '../../src/server/command.ts';
import { commandOf, UP_AND_STAY } from '../real-shell.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A running command, its output, and the folder of its files. */
function run(command: Command, noted = false) {
  const folder = temporaryFolder();
  const statusFile = join(folder, 'status-1');
  const child = spawnCommand(command, writeScript(command, folder, 'run'), {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(noted ? { statusFile } : {}),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece) => {
      output += piece;
    });
  onTestFinished(() => signalCommand(child, 'SIGKILL'));
  const says = async (): Promise<string> => {
    while (!output.includes('\n') && child.stdout) await once(child.stdout, 'data');
    return output;
  };
  const ended = once(child, 'close').then(
    ([status, signal]): { status: number | null; signal: string | null; output: string } => ({
      status,
      signal,
      output,
    }),
  );
  return { child, folder, statusFile, says, ended };
}

describe.skipIf(process.platform === 'win32')('a command', () => {
  it('is a script of several lines, in which nothing is rewritten', async () => {
    const { ended } = run(commandOf(`x='a  "b" $HOME'\n\n# comment\necho "$x" \\\n  '&& exit 1'\n`));
    expect(await ended).toEqual({ status: 0, signal: null, output: `a  "b" $HOME && exit 1\n` });
  });

  it('runs in its directory, in its environment and no other', async () => {
    const directory = temporaryFolder();
    const { ended } = run({ ...commandOf('pwd -P; echo "$MINE:$CI:$VITEST"', { MINE: 'yes' }), directory });
    expect((await ended).output).toMatch(/\nyes::\n$/);
  });

  it('ends at the first failure, with its status', async () => {
    expect(await run(commandOf('echo one\nfalse\necho two')).ended).toMatchObject({ status: 1, output: 'one\n' });
    expect(await run(commandOf('exit 42')).ended).toMatchObject({ status: 42 });
  });

  it('is written into a file that nobody else can read', () => {
    const { folder } = run(commandOf('echo secret'));
    const [script = ''] = readdirSync(folder);
    expect(readFileSync(join(folder, script), 'utf8')).toBe('echo secret\n');
    expect(statSync(join(folder, script)).mode & 0o777).toBe(0o600);
  });

  it('is signalled with all that it has started', async () => {
    const { child, says, ended } = run(commandOf(`${UP_AND_STAY} & wait`));
    await says();
    signalCommand(child, 'SIGTERM');
    // `close` waits for the output, which the child would keep open.
    expect(await ended).toMatchObject({ signal: 'SIGTERM' });
  });

  it('is not signalled once it has ended', async () => {
    const { child, ended } = run(commandOf('exit 0'));
    await ended;
    expect(() => signalCommand(child, 'SIGTERM')).not.toThrow();
  });
});

describe.skipIf(process.platform === 'win32')('a command with a keeper', () => {
  it.runIf(process.platform === 'linux')(
    'has no options of a shell that stand in the environment: bash, which has `-p`, stands above it then',
    async () => {
      const above = `console.log(require('fs').readFileSync('/proc/' + process.ppid + '/comm', 'latin1').trim())`;
      const keeperOf = (environment: Record<string, string>) => {
        const parent = `exec ${process.execPath} -e "${above}"`;
        return run(commandOf(parent, environment), true).ended.then(({ output }) => output.trim());
      };
      expect(await keeperOf({ SHELLOPTS: 'errexit' })).toBe('bash');
      expect(await keeperOf({ MINE: 'yes' })).toBe('sh');
      const seen = run(commandOf('echo "$SHELLOPTS" | grep -c noglob || true', { SHELLOPTS: 'noglob' }), true);
      expect((await seen.ended).output).toBe('0\n');
    },
  );

  it('has every variable that it is given in another shell, too', async () => {
    const program = join(temporaryFolder(), 'pwsh');
    writeFileSync(program, `#!${process.execPath}\nconsole.log(process.env['server.port']);\n`, { mode: 0o700 });
    const command = commandOf('', { 'server.port': '3000' });
    const { ended } = run({ ...command, shell: { name: 'pwsh', program, explicit: true } }, true);
    expect((await ended).output).toBe('3000\n');
  });

  it('has every variable that it is given, whatever the name', async () => {
    const script = `console.log(process.env['server.port'], process.env['npm_config_my-key'])`;
    const environment = { 'server.port': '3000', 'npm_config_my-key': 'x' };
    const { ended } = run(commandOf(`"${process.execPath}" -e "${script}"`, environment), true);
    expect((await ended).output).toBe('3000 x\n');
  });
});

describe.skipIf(process.platform === 'win32')('the exit status of a command that is to be noted', () => {
  it.each([
    [0, '0\n'],
    [3, '3\n'],
    [127, '127\n'],
  ])('is in the file: %i', async (status, text) => {
    const { ended, statusFile } = run(commandOf(`exit ${status}`), true);
    expect(await ended).toMatchObject({ status, output: '' });
    expect(readFileSync(statusFile, 'utf8')).toBe(text);
    expect(statSync(statusFile).mode & 0o777).toBe(0o600);
  });

  it('is none while it runs', async () => {
    const { child, says, ended, statusFile } = run(commandOf(UP_AND_STAY), true);
    await says();
    expect(readFileSync(statusFile, 'utf8')).toBe('');
    signalCommand(child, 'SIGTERM');
    await ended;
    expect(readFileSync(statusFile, 'utf8')).toBe('143\n');
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('is what the command makes of %s', async (signal) => {
    const script = `process.on('${signal}', () => process.exit(9)); console.log('up'); setInterval(() => {}, 60_000)`;
    const { child, says, ended, statusFile } = run(commandOf(`exec "${process.execPath}" -e "${script}"`), true);
    await says();
    signalCommand(child, signal);
    expect(await ended).toMatchObject({ status: 9, output: 'up\n' });
    expect(readFileSync(statusFile, 'utf8')).toBe('9\n');
  });

  it('comes without a word of the keeper, whatever ends the command', async () => {
    const { ended, statusFile } = run(commandOf('echo up; kill -KILL $$'), true);
    expect(await ended).toMatchObject({ status: 137, output: 'up\n' });
    expect(readFileSync(statusFile, 'utf8')).toBe('137\n');
  });

  it('leaves the command its error output, and no other descriptor', async () => {
    const { ended } = run(commandOf('echo error >&2; (echo x >&3) 2>/dev/null || echo closed'), true);
    expect((await ended).output.split('\n').toSorted().join(' ').trim()).toBe('closed error');
  });
});
