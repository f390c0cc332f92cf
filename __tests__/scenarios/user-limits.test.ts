import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findNode24 } from '../../scripts/runner.mjs';
import { describeAsRoot } from './as-root.ts';
import { bodyAt, errorsIn, openGate, processesOf, startJob, until } from './harness.ts';
import { type OtherUser, otherUser } from './other-user.ts';

const STACK_TRACE = /^\s+at |Native stack trace/m;

describeAsRoot(import.meta.filename, 'where no more processes may be started', () => {
  /** What node itself takes, until it is asked for more. */
  const script = 'console.log(fs.readdirSync("/proc/self/task").length)';
  const ofNode = Number(spawnSync(findNode24(), ['-e', script], { encoding: 'utf8' }).stdout);
  const reason = String.raw`too many processes run \(spawn \S+ EAGAIN\); end some, or raise the limit .*\)`;

  it('a step says so, and does not blame its inputs', async () => {
    const user = otherUser({ limits: () => ['prlimit', `--nproc=${ofNode}`] });
    const job = startJob(user.job);
    const step = await job.uses({ run: user.serverCommand(), name: 'api' }).done;
    expect(step.exitCode).toBe(1);
    expect(errorsIn(step)).toEqual([
      expect.stringMatching(new RegExp(`^api: the shell could not be started: ${reason}\\.$`)),
    ]);
    expect(step.log).not.toMatch(STACK_TRACE);

    // A summary is due after a failure, and Node has no thread to write it with.
    const [post] = await job.end();
    expect(post).toMatchObject({ exitCode: 0, commands: [], summary: expect.stringContaining('### api') });
  });

  it.each(['ready-command', 'test'])('a %s that cannot be run is told, and the server ended', async (input) => {
    const limit = 60;
    const gate = await openGate();
    const user = otherUser({ limits: () => ['prlimit', `--nproc=${limit}`] });
    const job = startJob(user.job);
    const all = `until [ -e $RUNNER_TEMP/go ]; do sleep 0.01; done; for i in $(seq ${limit}); do sleep 300 & done`;
    const run = `${user.serverCommand(gate.setting)} &\n${all}\nwait`;
    const step = job.uses({ run, 'stop-timeout': '100ms', 'print-log': 'never', [input]: 'true' });
    const [, logFile = ''] = / goes to (.*)/.exec(await step.line(/launched/)) ?? [];
    const { go } = await gate.arrival();
    writeFileSync(join(job.temp, 'go'), '');
    await until(() => readFileSync(logFile, 'utf8').includes('fork: retry'));
    go();
    const { exitCode, log } = await step.done;
    expect(exitCode).toBe(1);
    expect(errorsIn(await step.done)).toEqual([
      expect.stringMatching(new RegExp(`^${input}: could not be run: ${reason}$`)),
    ]);
    expect(log).not.toMatch(STACK_TRACE);
    expect(processesOf(job)).toEqual([]);
  });

  it('the post phase ends the server all the same', async () => {
    let limit = 1_000;
    const user = otherUser({ limits: () => ['prlimit', `--nproc=${limit}`] });
    const job = startJob(user.job);
    const inputs = { name: 'api', 'stop-command': 'echo never', summary: 'always' };
    const step = await job.uses({ run: user.serverCommand(), ...inputs }).done;
    expect(step.exitCode, step.log).toBe(0);

    limit = user.threads() + ofNode;
    const [post] = await job.end();
    expect(post).toMatchObject({ exitCode: 0, summary: expect.stringContaining('### api') });
    expect(post?.commands.map(({ data }) => data)).toEqual([
      expect.stringMatching(new RegExp(`^api: stop-command could not be run: ${reason}; going on with SIGTERM$`)),
    ]);
    expect(post?.log).toMatch(/^api: stopped within/m);
    expect(processesOf(job)).toEqual([]);
  });
});

describeAsRoot(import.meta.filename, 'with 32 open files at most', () => {
  const limited = (): OtherUser => otherUser({ limits: () => ['prlimit', '--nofile=32'] });

  it('a server is started, proven and stopped, which has no more itself', async () => {
    const user = limited();
    const job = startJob(user.job);
    const inputs = { 'ready-path': '/', 'ready-command': 'true', 'stop-command': 'echo bye' };
    const step = await job.uses({ run: user.serverCommand(), ...inputs }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(readFileSync(`/proc/${step.outputs.pid}/limits`, 'utf8')).toMatch(/^Max open files +32 +32 /m);
    expect(await bodyAt(step.outputs.url)).toContain('server');
    const [post] = await job.end();
    expect(post?.log).toMatch(/stopped within/);
    expect(post?.log).toMatch(/^bye$/m);
    expect(processesOf(job)).toEqual([]);
  });

  it.each([8, 12, 20])('that %s ports of its own take up, a step says so', async (extra) => {
    const user = limited();
    const job = startJob(user.job);
    const names = Array.from({ length: extra }, (_, index) => `PORT_${index}`).join(' ');
    const inputs = { 'extra-ports': names, 'ready-command': 'true' };
    const step = await job.uses({ run: user.serverCommand(), ...inputs }).done;
    expect(step.exitCode).toBe(1);
    expect(errorsIn(step)).toEqual([
      expect.stringMatching(/too many files are open \(.*\); raise the limit \(ulimit -n\)/),
    ]);
    expect(step.log).not.toMatch(STACK_TRACE);
    expect((await job.end())[0]?.exitCode).toBe(0);
  });
});
