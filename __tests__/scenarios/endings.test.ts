import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEngine } from './container-engine.ts';
import {
  bodyAt,
  errorsIn,
  freePort,
  isAlive,
  onLinux,
  openGate,
  processesWith,
  serverCommand,
  startJob,
  takePort,
  until,
} from './harness.ts';

describe.runIf(onLinux)('the end of a job', () => {
  it('stops the last server first', async () => {
    const job = startJob();
    for (const name of ['database', 'api']) {
      const stop = `echo ${name} >> "$RUNNER_TEMP/order"`;
      await job.uses({ run: serverCommand(), name, 'stop-command': stop }).done;
    }
    await job.end();
    expect(readFileSync(`${job.temp}/order`, 'utf8')).toBe('api\ndatabase\n');
  });

  it('ends a main that no signal has reached and that goes on launching, as in a job container', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), name: 'server' });
    const first = await gate.arrival();
    await takePort(first.port);
    first.go();
    await gate.arrival();
    // Main is in the middle of its second launch, and nobody has told it that the job is over.
    const [post] = await job.end({ withoutCancelling: true });
    expect(isAlive(step.pid)).toBe(false);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
    expect(post?.exitCode).toBe(0);
    expect(post?.log).toMatch(/^server: was still being launched$/m);
    expect(errorsIn(await step.done)).toEqual(['server: cancelled before it was ready.']);
  });

  it('ends it, too, when it is in the middle of a test', async () => {
    const job = startJob();
    const step = job.uses({ run: serverCommand(), name: 'server', test: 'echo tests run; sleep 300' });
    await step.line(/^tests run$/);
    const [post] = await job.end({ withoutCancelling: true });
    expect(post?.exitCode).toBe(0);
    expect(isAlive(step.pid)).toBe(false);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });

  it('ends the test, too, of a main that was killed outright', async () => {
    const job = startJob();
    const step = job.uses({ run: serverCommand(), name: 'server', test: 'echo tests run; sleep 300' });
    await step.line(/^tests run$/);
    step.kill('SIGKILL');
    await step.exited;
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).not.toEqual([]);
    await job.end({ withoutCancelling: true });
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });

  it('ends a main that does not react any more', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), name: 'server' });
    await gate.arrival();
    step.kill('SIGSTOP');
    const posts = job.end({ withoutCancelling: true });
    const [post] = await posts;
    expect(post?.log).toMatch(/^server: stopped within/m);
    expect(isAlive(step.pid)).toBe(false);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });

  it.each([
    { when: 'during the launch', inputs: {}, line: /launched/ },
    { when: 'during the test', inputs: { test: 'echo tests run; sleep 300' }, line: /^tests run$/ },
  ])(
    'leaves the stop-command to the post phase, which has the time, when cancelled $when',
    async ({ inputs, line }) => {
      const gate = await openGate();
      const job = startJob();
      const run = serverCommand(...('test' in inputs ? [] : [gate.setting]));
      const step = job.uses({ run, 'stop-command': 'echo once >> "$RUNNER_TEMP/stopped"', ...inputs });
      await step.line(line);
      step.cancel();
      const { log } = await step.done;
      expect(log).not.toContain('stop-command');
      expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
      expect(existsSync(`${job.temp}/stopped`)).toBe(false);
      await job.end({ keep: true });
      await job.end();
      expect(readFileSync(`${job.temp}/stopped`, 'utf8')).toBe('once\n');
    },
  );

  it('works without the step’s folder', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: serverCommand(), name: 'server' }).done;
    rmSync(dirname(outputs['log-file'] ?? ''), { recursive: true });
    const [post] = await job.end();
    expect(post?.exitCode).toBe(0);
    expect(post?.log.split('\n')).toEqual([
      expect.stringMatching(/^server: stopped within/),
      'Output of server: nothing',
    ]);
  });

  it('works after somebody has emptied RUNNER_TEMP', async () => {
    const job = startJob();
    await job.uses({ run: serverCommand(), name: 'server' }).done;
    rmSync(job.temp, { recursive: true });
    const [post] = await job.end();
    expect(post?.exitCode).toBe(0);
    expect(post?.log).toMatch(/^server: stopped within/m);
  });

  it('tells of a port that is still in use, and how that is ended', async () => {
    const engine = await startEngine();
    const job = startJob();
    const run = engine.client('run -d $PORT');
    const { outputs } = await job.uses({ run, name: 'docker', 'ready-path': '/' }).done;
    const [post] = await job.end();
    const [warning] = post?.commands ?? [];
    expect(warning).toMatchObject({
      name: 'warning',
      properties: { title: `Port ${outputs.port} is still in use` },
      data: expect.stringMatching(/in use by docker-proxy, pid \d+\. .* stop-command, such as docker compose down\.$/),
    });
    expect(await bodyAt(outputs.url)).toContain('container');
  });

  it('finds a daemon that has emptied its environment, left its starter, and had not bound its port yet', async () => {
    const gate = await openGate();
    const job = startJob();
    const port = await freePort();
    const daemon = `setsid env -i ${serverCommand(gate.setting, `port=${port}`)} > /dev/null 2>&1 &`;
    const step = job.uses({ run: `( ${daemon} )\nsleep 0.1`, port: String(port), name: 'daemon' });
    const { go, ended } = await gate.arrival();
    step.cancel();
    await step.line(/cancelled|launched/);
    go();
    await step.done;
    await job.end();
    await ended;
  });
});

describe.runIf(onLinux)('a server that ended by itself', () => {
  it('is watched by nothing larger than 15 MB, which takes no time', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: serverCommand() }).done;
    const status = readFileSync(`/proc/${outputs.pid}/status`, 'utf8');
    const parent = Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]);
    const watcher = readFileSync(`/proc/${parent}/status`, 'utf8');
    expect(Number(/^VmHWM:\s+(\d+) kB$/m.exec(watcher)?.[1])).toBeLessThan(15 * 1024);
    const ticks = (): number => {
      const fields = readFileSync(`/proc/${parent}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return Number(fields[11]) + Number(fields[12]);
    };
    const before = ticks();
    for (let request = 0; request < 20; request += 1) await bodyAt(outputs.url);
    expect(ticks()).toBe(before);
  });

  it.each([
    { how: 'with a status', end: 'exit/4', told: /ended by itself with status 4, / },
    { how: 'by a signal', end: undefined, told: /ended by itself with status 143 \(SIGTERM\), / },
  ])('is told of $how', async ({ end, told }) => {
    const job = startJob();
    const { outputs } = await job.uses({ run: `exec ${serverCommand()}`, name: 'server' }).done;
    const pid = Number(outputs.pid);
    if (end) await fetch(`${outputs.url}/${end}`).catch(() => {});
    else process.kill(pid, 'SIGTERM');
    await until(() => !isAlive(pid));
    const [post] = await job.end();
    expect(post?.commands.find(({ name }) => name === 'warning')?.data).toMatch(told);
  });
});
