import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE_STATE } from '../sample-state.ts';
import {
  bodyAt,
  errorsIn,
  isAlive,
  type Job,
  onLinux,
  processesWith,
  serverCommand,
  startJob,
  until,
} from './harness.ts';

const serves = (job: Job, name: string, inputs: Record<string, string> = {}) =>
  job.uses({ run: serverCommand(`announce=${name}`), name, ...inputs }).done;

type Running = ReturnType<Job['startStop']>;

/** Takes 30 s, until the test has a file made. */
const SLOW_AT_FIRST =
  'pause=30; if [ -e "$RUNNER_TEMP/quick" ]; then pause=0; fi; echo begun >> "$RUNNER_TEMP/steps"; sleep $pause; echo done >> "$RUNNER_TEMP/steps"';

describe('the stop action', () => {
  it('stops the server of a port, prints its output, and leaves the others and the post phase alone', async () => {
    const job = startJob();
    const first = await serves(job, 'first');
    const second = await serves(job, 'second');
    const stopped = await job.stops({ port: first.outputs.port ?? '' });
    expect(stopped.exitCode).toBe(0);
    expect(stopped.log).toMatch(/^first: stopped within \d+ ms$/m);
    expect(stopped.log).toMatch(/^first$/m);
    await expect(bodyAt(first.outputs.url)).rejects.toThrow();
    expect(await bodyAt(second.outputs.url)).toContain('server');

    const [ofSecond, ofFirst] = await job.end();
    expect(ofSecond?.log).toMatch(/^second: stopped within/m);
    expect(ofFirst).toMatchObject({ exitCode: 0, log: '', summary: '' });
  });

  it('stops all servers of the job where none is named, the last one first', async () => {
    const job = startJob();
    for (const name of ['first', 'second', 'third']) await serves(job, name, { 'print-log': 'never' });
    const { log } = await job.stops();
    expect(log.split('\n').map((line) => line.split(':')[0])).toEqual(['third', 'second', 'first']);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
    expect((await job.end()).map((post) => post.log)).toEqual(['', '', '']);
  });

  it('runs the stop-command, once', async () => {
    const job = startJob();
    await serves(job, 'server', { 'stop-command': 'echo "bye $PORT" >> "$RUNNER_TEMP/bye"' });
    await job.stops();
    expect(existsSync(join(job.temp, 'bye'))).toBe(true);
    const [post] = await job.end();
    expect(post?.log).toBe('');
  });

  it.each(['', '0', '1', 'all servers', '99999'])('takes no port of nobody: %j', async (port) => {
    const job = startJob();
    const { outputs } = await serves(job, 'server');
    const stopped = await job.stops({ port });
    expect(stopped.exitCode).toBe(1);
    expect(errorsIn(stopped)).toEqual([
      `port: ${JSON.stringify(port)} is no port of a server of this job; it takes all, or a port of this job: ${outputs.port} (server)`,
    ]);
    expect(await bodyAt(outputs.url)).toContain('server');
  });

  it('has nothing to stop in a job without servers', async () => {
    const job = startJob();
    expect(await job.stops()).toMatchObject({
      exitCode: 0,
      log: `There is no server to stop; ${job.temp} tells of none.`,
    });
  });

  it('is content with a server that was stopped already', async () => {
    const job = startJob();
    const { outputs } = await serves(job, 'server');
    await job.stops();
    expect(await job.stops({ port: outputs.port ?? '' })).toMatchObject({ exitCode: 0, log: '' });
  });

  it('tells of a server that ended by itself, and fails with fail-on-exit', async () => {
    const job = startJob();
    const { outputs } = await serves(job, 'server', { 'fail-on-exit': 'true' });
    await fetch(`${outputs.url}/exit/3`).catch(() => {});
    const stopped = await job.stops();
    expect(stopped.exitCode).toBe(1);
    expect(errorsIn(stopped)).toEqual([expect.stringContaining('server: ended by itself with status 3')]);
  });

  it('leaves the output to the post phase, where it is printed on failure only and the job fails later', async () => {
    const job = startJob();
    await serves(job, 'server', { 'print-log': 'failure' });
    expect((await job.stops()).log).toMatch(/^server: stopped within \d+ ms$/);
    await serves(job, 'other', { test: 'exit 1' });
    const [, ofServer] = await job.end();
    expect(ofServer?.log).toMatch(/^::group::Output of server .*\n::stop-commands::.*\nserver\n/);
  });

  it.runIf(onLinux).each([
    { how: 'is cancelled', end: (step: Running) => step.cancel() },
    { how: 'is killed', end: (step: Running) => step.kill('SIGKILL') },
    { how: 'goes on, as in a job container', end: () => {} },
  ])('leaves the rest to post where it $how while the stop-command runs', async ({ end }) => {
    const job = startJob();
    await serves(job, 'server', { 'stop-command': SLOW_AT_FIRST });
    const step = job.startStop();
    await until(() => existsSync(join(job.temp, 'steps')));
    writeFileSync(join(job.temp, 'quick'), '');
    end(step);
    const [post] = await job.end();
    expect(readFileSync(join(job.temp, 'steps'), 'utf8')).toBe('begun\nbegun\ndone\n');
    expect(post?.exitCode).toBe(0);
    expect(post?.commands.filter(({ name }) => name !== 'group' && name !== 'endgroup')).toEqual([]);
    await step.exited;
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });

  it.runIf(onLinux)('has the end by itself told by post, where it was killed before it could', async () => {
    const job = startJob();
    const { outputs } = await serves(job, 'server', { 'stop-command': SLOW_AT_FIRST, 'fail-on-exit': 'true' });
    await fetch(`${outputs.url}/exit/3`).catch(() => {});
    await until(() => !isAlive(Number(outputs.pid)));
    const step = job.startStop();
    await until(() => existsSync(join(job.temp, 'steps')));
    writeFileSync(join(job.temp, 'quick'), '');
    step.kill('SIGKILL');
    await step.exited;
    const [post] = await job.end();
    expect(post?.exitCode).toBe(1);
    expect(post?.commands.filter(({ name }) => name === 'error').map(({ data }) => data)).toEqual([
      expect.stringContaining('server: ended by itself with status 3'),
    ]);
  });

  it.runIf(onLinux)('leaves a later server alone that has the port of one that was stopped', async () => {
    const job = startJob();
    const { outputs } = await serves(job, 'server', { 'print-log': 'never' });
    await job.stops();
    // Without an environment, a child of nobody, younger than the server that was stopped: like redis, or nginx.
    const run = `(setsid env -i ${serverCommand(`port=${outputs.port}`)} > /dev/null 2>&1 &)`;
    execFileSync('sh', ['-c', run]);
    let answer = '';
    while (!answer.startsWith('server')) answer = await bodyAt(outputs.url).catch(() => '');
    const pid = Number(/server (\d+)/.exec(answer)?.[1]);
    try {
      await job.stops();
      await job.stops({ port: outputs.port ?? '' });
      await job.end();
      expect(isAlive(pid)).toBe(true);
    } finally {
      process.kill(pid, 'SIGKILL');
    }
  });

  it('tells an end once, though it was cancelled itself', async () => {
    const job = startJob();
    const inputs = { 'stop-command': SLOW_AT_FIRST, 'fail-on-exit': 'true', summary: 'always' };
    const { outputs } = await serves(job, 'server', inputs);
    await fetch(`${outputs.url}/exit/3`).catch(() => {});
    await until(() => !isAlive(Number(outputs.pid)));
    const step = job.startStop();
    await until(() => existsSync(join(job.temp, 'steps')));
    writeFileSync(join(job.temp, 'quick'), '');
    step.cancel();
    const stopped = await step.done;
    expect(errorsIn(stopped)).toEqual([expect.stringContaining('server: ended by itself with status 3')]);
    expect(stopped.summary).not.toBe('');
    const [post] = await job.end();
    expect(post).toMatchObject({ exitCode: 0, summary: '' });
    expect(errorsIn(post ?? stopped)).toEqual([]);
    expect(readFileSync(join(job.temp, 'steps'), 'utf8')).toBe('begun\nbegun\ndone\n');
  });

  it.runIf(onLinux)('believes no state that somebody has planted under RUNNER_TEMP', async () => {
    const job = startJob();
    const { outputs } = await serves(job, 'server', { 'print-log': 'never' });
    const real = dirname(outputs['log-file'] ?? '');
    // A link to a folder, a state that speaks of another folder, and one that means everybody's processes.
    symlinkSync(real, join(job.temp, 'serve-on-free-port-link'));
    const { mkdirSync } = await import('node:fs');
    for (const [name, state] of [
      ['moved', SAMPLE_STATE],
      ['greedy', { ...SAMPLE_STATE, folder: join(job.temp, 'serve-on-free-port-greedy'), marker: '/' }],
    ] as const) {
      const folder = join(job.temp, `serve-on-free-port-${name}`);
      mkdirSync(folder);
      writeFileSync(join(folder, 'state.json'), JSON.stringify(state));
    }
    const { log } = await job.stops();
    expect(log).toMatch(/^server: stopped within \d+ ms$/);
  });
});
