import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bodyAt, onLinux, startJob } from './harness.ts';
import { fillRootFileSystem, SERVE } from './root-file-system.ts';

const NAME = `serve-on-free-port-${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'root-file-system-'));
const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
afterAll(removeFolder);

const tell = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 }).trim();

/** An engine, how its `run` is told of our root file system, and what that takes before and after. */
const ENGINES = [
  { engine: 'podman', image: `--rootfs ${folder}`, prepare: '', cleanUp: '' },
  {
    engine: 'docker',
    image: NAME,
    prepare: `tar -C ${folder} -c . | docker import - ${NAME}`,
    cleanUp: `docker rmi --force ${NAME}`,
  },
];

/** Why the smallest of containers does not run here; undefined where it does. */
function whyNot({ engine, image, prepare }: (typeof ENGINES)[number]): string | undefined {
  if (!onLinux) return 'Linux only';
  try {
    tell(engine, '--version');
    fillRootFileSystem(folder);
    tell('sh', '-c', prepare);
    tell(engine, 'run', '--rm', ...image.split(' '), '/node', '--version');
    return undefined;
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: string };
    return code === 'ENOENT' ? 'not installed' : (stderr ?? String(error)).trim().split('\n').at(-1);
  }
}

const reasons = ENGINES.map(whyNot);
// Where all is skipped, no hook is run.
if (!reasons.includes(undefined)) removeFolder();

for (const [index, { engine, image, cleanUp }] of ENGINES.entries()) {
  const reason = reasons[index];
  describe.skipIf(reason)(reason === undefined ? engine : `${engine} (does not run here: ${reason})`, () => {
    afterAll(() => {
      tell('sh', '-c', `${engine} rm --force ${NAME} 2>/dev/null; ${cleanUp}`);
    });
    const run = `${engine} run --rm --name ${NAME}`;
    const stop = `${engine} stop -t 5 ${NAME}`;

    it.each([
      { where: 'in the foreground', command: `${run} -p $PORT:80 ${image} ${SERVE} 80`, stopCommand: '' },
      { where: 'on one address', command: `${run} -p 127.0.0.1:$PORT:80 ${image} ${SERVE} 80`, stopCommand: '' },
      { where: '-d', command: `${run} -d -p $PORT:80 ${image} ${SERVE} 80`, stopCommand: stop },
      { where: 'on the host’s network', command: `${run} --network host ${image} ${SERVE} $PORT`, stopCommand: '' },
      {
        where: 'on the host’s network, -d',
        command: `${run} -d --network host ${image} ${SERVE} $PORT`,
        stopCommand: stop,
      },
    ])('runs a server: $where', async ({ command, stopCommand }) => {
      const job = startJob();
      const step = await job.uses({ run: command, 'ready-path': '/', 'stop-command': stopCommand }).done;
      expect(step.exitCode, step.log).toBe(0);
      expect(step.outputs.launches, step.log).toBe('1');
      expect(await bodyAt(step.outputs.url)).toBe('container');
      await job.end();
      expect(tell(engine, 'ps', '--all', '--quiet', '--filter', `name=${NAME}`)).toBe('');
      await expect(bodyAt(step.outputs.url)).rejects.toThrow();
    });
  });
}
