import {
  chmodSync,
  chownSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { describeAsRoot, mayMount } from './as-root.ts';
import { bodyAt, errorsIn, freePort, openGate, processesOf, startJob, takePort } from './harness.ts';
import { hiddenProcesses } from './hidden-processes.ts';
import { otherUser } from './other-user.ts';

describeAsRoot(import.meta.filename, 'a user who is not root', () => {
  it('serves and stops, in a workspace that is only to be read', async () => {
    const user = otherUser();
    const workspace = temporaryFolder();
    chmodSync(workspace, 0o555);
    const job = startJob({ ...user.job, workspace });
    const inputs = { 'ready-path': '/', 'ready-command': 'true', 'stop-command': 'pwd' };
    const step = await job.uses({ run: user.serverCommand(), ...inputs }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(await bodyAt(step.outputs.url)).toContain('server');
    const [post] = await job.end();
    expect(post?.log).toMatch(/stopped within/);
    expect(post?.log).toContain(`\n${workspace}\n`);
    expect(processesOf(job)).toEqual([]);
    expect(readdirSync(workspace)).toEqual([]);
  });

  it('is told that a given port is another’s, whose process is not to be seen', async () => {
    const user = otherUser();
    const job = startJob(user.job);
    const port = await freePort();
    await takePort(port);
    const inputs = { port: String(port), 'bind-retries': '1', 'bind-backoff': '50ms', name: 'api' };
    const step = await job.uses({ run: user.serverCommand(), ...inputs }).done;
    expect(errorsIn(step)).toEqual([
      expect.stringContaining(`api: port ${port} in use (by a process of another user), after 1 retry.`),
    ]);
    expect(step.log).not.toContain('launched');
  });

  it.each(['exit', 'hang'])('has a server relaunched that meets such a process on its port: %s', async (busy) => {
    const user = otherUser();
    const gate = await openGate();
    const job = startJob(user.job);
    const step = job.uses({ run: user.serverCommand(gate.setting, `when-busy=${busy}`), 'ready-path': '/' });
    const { port, go } = await gate.arrival();
    await takePort(port);
    go();
    await step.line(new RegExp(`port ${port} in use \\(by a process of another user\\); relaunching`));
    (await gate.arrival()).go();
    const { exitCode, outputs } = await step.done;
    expect([exitCode, outputs.launches]).toEqual([0, '2']);
    expect(await bodyAt(outputs.url)).toContain(`on ${outputs.port}`);
    await job.end();
    expect(processesOf(job)).toEqual([]);
  });

  it('stops a server before the job ends', async () => {
    const user = otherUser();
    const job = startJob(user.job);
    const { outputs } = await job.uses({ run: user.serverCommand(), name: 'api' }).done;
    const stopped = await job.stops({ port: outputs.port ?? '' });
    expect(stopped).toMatchObject({ exitCode: 0, log: expect.stringMatching(/^api: stopped within/) });
    expect(processesOf(job)).toEqual([]);
    expect((await job.end())[0]?.log).toBe('');
  });

  it.runIf(mayMount).each(['', ' & exit 0'])('may not see the processes of others: server%s', async (background) => {
    const user = otherUser({ inside: await hiddenProcesses() });
    const job = startJob(user.job);
    const run = `ls -d /proc/1 || echo "hidden it is"\n${user.serverCommand()}${background}`;
    const step = await job.uses({ run, name: 'api' }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(readFileSync(step.outputs['log-file'] ?? '', 'utf8')).toContain('hidden it is');
    expect(await bodyAt(step.outputs.url)).toContain('server');
    expect(processesOf(job)).not.toEqual([]);
    const [post] = await job.end();
    expect(post?.log).toMatch(/^api: stopped within/m);
    expect(processesOf(job)).toEqual([]);
  });
});

describeAsRoot(import.meta.filename, 'RUNNER_TEMP', () => {
  it.each(['555', '711', '700'])('with mode %s, of another user, is told in one line', async (mode) => {
    const user = otherUser();
    const job = startJob(user.job);
    chmodSync(job.temp, Number.parseInt(mode, 8));
    const step = await job.uses({ run: user.serverCommand() }).done;
    expect(step.exitCode).toBe(1);
    expect(step.log).toBe(
      `::error title=The action failed::RUNNER_TEMP: no folder can be made in ${JSON.stringify(job.temp)} (EACCES); it takes one to write to`,
    );
    // Whoever may list it sees that there is nothing.
    const { exitCode, log } = await job.stops();
    expect({ exitCode, log }).toEqual(
      mode === '555'
        ? { exitCode: 0, log: `There is no server to stop; ${job.temp} tells of none.` }
        : { exitCode: 1, log: expect.stringMatching(/^::error title=Stopping the server failed::.*EACCES[^\n]*$/) },
    );
    expect(await job.end()).toEqual([expect.objectContaining({ exitCode: 0, log: '' })]);
  });

  it('may hold a link in place of the register of ports, which leads to nothing written', async () => {
    const user = otherUser();
    const job = startJob(user.job);
    const elsewhere = temporaryFolder();
    chownSync(elsewhere, user.uid, user.uid);
    symlinkSync(elsewhere, join(job.temp, 'serve-on-free-port-handed-out'));
    const step = await job.uses({ run: user.serverCommand() }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect((await job.end())[0]?.log).toMatch(/stopped within/);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describeAsRoot(import.meta.filename, 'what main has left', () => {
  /** What others may do to it, who may write to RUNNER_TEMP; `elsewhere` is a folder of theirs. */
  const plants: Record<string, (folder: string, elsewhere: string) => void> = {
    'its state is a link': (folder, elsewhere) => {
      rmSync(join(folder, 'state.json'));
      symlinkSync(join(elsewhere, 'state.json'), join(folder, 'state.json'));
    },
    'its folder is a link': (folder, elsewhere) => {
      renameSync(folder, `${folder}-moved`);
      symlinkSync(elsewhere, folder);
    },
    'its folder is another’s': (folder, elsewhere) => {
      renameSync(folder, `${folder}-moved`);
      cpSync(elsewhere, folder, { recursive: true });
      chmodSync(folder, 0o777);
    },
    'its folder is gone': (folder) => rmSync(folder, { recursive: true }),
  };
  it.each(Object.keys(plants))('does not lead post astray where %s', async (plant) => {
    const user = otherUser();
    const job = startJob(user.job);
    const { outputs } = await job.uses({
      run: user.serverCommand(),
      name: 'api',
      'stop-command': 'echo bye > "$RUNNER_TEMP/bye"',
    }).done;
    const folder = dirname(outputs['log-file'] ?? '');
    const elsewhere = temporaryFolder();
    chmodSync(elsewhere, 0o777);
    // The state of a server by another name, whose root is none of the processes here.
    const { root: _, ...state } = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'));
    const planted = { ...state, settings: { ...state.settings, name: 'planted' } };
    writeFileSync(join(elsewhere, 'state.json'), JSON.stringify(planted));
    chownSync(join(elsewhere, 'state.json'), user.uid, user.uid);
    plants[plant]?.(folder, elsewhere);

    const [post] = await job.end();
    expect(post?.exitCode).toBe(0);
    expect(post?.log).toMatch(/^api: stopped within/m);
    expect(post?.log).not.toContain('planted');
    expect(readFileSync(join(job.temp, 'bye'), 'utf8')).toBe('bye\n');
    expect(processesOf(job)).toEqual([]);
    expect(readdirSync(elsewhere)).toEqual(['state.json']);
  });
});
