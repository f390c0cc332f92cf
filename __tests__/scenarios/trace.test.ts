import { describe, expect, it } from 'vitest';
import type { Result } from '../../scripts/runner.mjs';
import { freePort, type Job, onLinux, openGate, serverCommand, startJob, takePort } from './harness.ts';

/** A job that is run again with debug logging. */
function startDebuggedJob(environment: NodeJS.ProcessEnv = {}): Job {
  return startJob({ environment: { RUNNER_DEBUG: '1', ...environment } });
}

function traceOf({ commands }: Pick<Result, 'commands'>): readonly string[] {
  return commands.filter(({ name }) => name === 'debug').map(({ data }) => data);
}

/** Which of these patterns are not to be found in the lines, each below the one before. */
function missingIn(lines: readonly string[], patterns: readonly RegExp[]): readonly RegExp[] {
  let from = 0;
  return patterns.filter((pattern) => {
    const at = lines.findIndex((line, index) => index >= from && pattern.test(line));
    if (at !== -1) from = at + 1;
    return at === -1;
  });
}

function expectInOrder(result: Pick<Result, 'commands' | 'log'>, patterns: readonly RegExp[]): void {
  expect(missingIn(traceOf(result), patterns), result.log).toEqual([]);
}

describe('the trace of a job with debug logging', () => {
  it('tells a theft, the relaunch and what the next server has answered, in that order', async () => {
    const gate = await openGate();
    const job = startDebuggedJob();
    const run = serverCommand(gate.setting, 'statuses=404,404,404,200');
    const step = job.uses({ run, name: 'web', 'ready-path': '/health', 'extra-ports': 'ADMIN' });
    const { port, go } = await gate.arrival();
    await takePort(port);
    go();
    const second = await gate.arrival();
    await step.line(new RegExp(`connection to 127\\.0\\.0\\.1:${second.port}: refused`));
    second.go();
    const result = await step.done;
    expect(result.exitCode, result.log).toBe(0);

    const origin = `127\\.0\\.0\\.1:${second.port}`;
    expectInOrder(result, [
      new RegExp(`^web \\+\\d+ ms: candidate: ${port}: claimed, free, chosen$`),
      /: candidate: \d+: claimed, free, chosen$/,
      /: spawn: \S+bash -e \S+\.sh, in \S+$/,
      /: root: pid \d+, begun at \S.*$/,
      new RegExp(`: listeners on ${port}: 127\\.0\\.0\\.1 by node.*, pid ${process.pid} \\(\\d+ ms\\)$`),
      new RegExp(`: owner of ${port}: foreign, by node.*, pid ${process.pid}, on 127\\.0\\.0\\.1 \\(\\d+ ms\\)$`),
      new RegExp(`: launch 1: port ${port} in use \\(by node.*, pid ${process.pid}\\)$`),
      /: alive: nobody$/,
      /: relaunch policy: fresh-port; used so far: 0 of 5 retries, 0 of 3 relaunches$/,
      new RegExp(`: candidate: ${second.port}: claimed, free, chosen$`),
      /: spawn: /,
      new RegExp(`: connection to ${origin}: refused \\(\\d+ ms\\)$`),
      new RegExp(`: connection to ${origin}: accepted \\(\\d+ ms\\)$`),
      new RegExp(`: owner of ${second.port}: ours, on \\S+ \\(\\d+ ms\\)$`),
      new RegExp(`: probe http://${origin}/health: 404 Not Found \\(\\d+ ms\\)$`),
      new RegExp(`: probe http://${origin}/health: 404 Not Found, 3 times$`),
      new RegExp(`: probe http://${origin}/health: 200 OK \\(\\d+ ms\\)$`),
      /: last look: proven$/,
      /: launch 2: ready/,
      /: step: ends with status 0$/,
    ]);
    const times = traceOf(result).map((line) => Number(/^web \+(\d+) ms: /.exec(line)?.[1]));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });

  it.each([undefined, '0', 'true'])('is not written where RUNNER_DEBUG is %j', async (RUNNER_DEBUG) => {
    const gate = await openGate();
    const job = startJob({ environment: { RUNNER_DEBUG } });
    const step = job.uses({ run: serverCommand(gate.setting, 'statuses=404,200'), 'ready-path': '/' });
    const { port, go } = await gate.arrival();
    await takePort(port);
    go();
    (await gate.arrival()).go();
    const results = [await step.done, await job.stops(), ...(await job.end())];
    expect(results[0]?.outputs.launches).toBe('2');
    expect(results.map(({ log }) => log).join('\n')).not.toContain('::debug::');
  });

  it('tells why each candidate is passed over, and that none is left', async () => {
    const job = startDebuggedJob();
    const port = await freePort();
    const inputs = { run: serverCommand(), port: `${port}-${port}`, test: 'true' };
    const first = await job.uses(inputs).done;
    expectInOrder(first, [/: spawn: .*/, /: spawn: /, /: test: ended with status 0$/, /: alive: nobody$/]);
    expectInOrder(await job.uses(inputs).done, [
      new RegExp(`: candidate: ${port}: passed over, an earlier launch of this job has had it$`),
      /: relaunch policy: give-up, no-conflict;/,
    ]);
    await takePort(port);
    expectInOrder(await startDebuggedJob().uses(inputs).done, [
      new RegExp(`: candidate: ${port}: passed over, in use$`),
    ]);
  });

  it('tells how a given port is waited for', async () => {
    const port = await freePort();
    const { letGo } = await takePort(port);
    const job = startDebuggedJob();
    const step = job.uses({ run: serverCommand(), port: String(port), 'bind-backoff': '20s' });
    await step.line(new RegExp(`waiting for given port ${port}: in-use`));
    await letGo();
    expectInOrder(await step.done, [
      new RegExp(`: claim on given port ${port}: ours$`),
      new RegExp(`: given port ${port}: in-use$`),
      /: relaunch policy: retry-same-port; used so far: 0 of 5 retries/,
      new RegExp(`: waiting for given port ${port}: in-use$`),
      new RegExp(`: waiting for given port ${port}: free$`),
      new RegExp(`: given port ${port}: free$`),
      /: launch 1: ready/,
    ]);
  });

  it('tells which words were taken for a conflict, and whether they were believed', async () => {
    const job = startDebuggedJob();
    const words = 'listen EADDRINUSE: address already in use';
    const believed = await job.uses({ run: `echo "${words} :::$PORT"; exit 1`, 'max-relaunches': '0' }).done;
    // They may be heard before the command has ended.
    expectInOrder(believed, [new RegExp(`: words: taken for a conflict, about (\\d+): ${words} :::\\1$`)]);
    expectInOrder(believed, [
      /: command: ended with status 1, \d+ ms after its launch$/,
      /: judged words: believed, as it has ended$/,
      /: relaunch policy: give-up, relaunches-spent; /,
    ]);

    const gate = await openGate();
    const run = `echo "${words}"\n${serverCommand(gate.setting, 'statuses=503')}`;
    const step = job.uses({ run, 'ready-path': '/' });
    const { port, go } = await gate.arrival();
    go();
    await step.line(new RegExp(`probe .*:${port}/: 503`));
    await fetch(`http://127.0.0.1:${port}/exit/5`).catch(() => {});
    expectInOrder(await step.done, [
      new RegExp(`: words: taken for a conflict, about no port that they name: ${words}$`),
      new RegExp(`: owner of ${port}: ours`),
      /: command: ended with status 5,/,
      /: judged words: refuted, as it had its port$/,
      /: launch 1: ended with status 5 before it was ready$/,
      /: relaunch policy: give-up, no-conflict; /,
    ]);
  });

  it('tells of ready-log and ready-command', async () => {
    const job = startDebuggedJob();
    const step = await job.uses({
      run: serverCommand('ready-line=up-with-t0ken'),
      'ready-log': 'up-with-(?<token>\\S+)',
      'ready-command': 'test -e "$RUNNER_TEMP/second" || { touch "$RUNNER_TEMP/second"; exit 3; }',
    }).done;
    expectInOrder(step, [
      /: ready-log: matched, with groups: token$/,
      /: ready-command: ended with status 3 \(\d+ ms\)$/,
      /: ready-command: ended with status 0 \(\d+ ms\)$/,
    ]);
  });

  it.runIf(onLinux)('tells which daemon is taken in', async () => {
    const job = startDebuggedJob();
    const run = `env -i setsid ${serverCommand('port=PORT').replace('port=PORT', 'port=$PORT')} &\nexit 0`;
    const step = await job.uses({ run }).done;
    const [post] = await job.end();
    const pid = /daemon taken in: pid (\d+)/.exec(step.log)?.[1];
    expectInOrder(step, [/: command: ended with status 0,/, /: owner of \d+: ours/, /: launch 1: ready/]);
    expectInOrder(post ?? step, [
      new RegExp(`: state: .*, known by themselves: ${pid};`),
      new RegExp(`: SIGTERM: to .*, pid ${pid}$`),
    ]);
  });

  it('tells of a cancellation', async () => {
    const gate = await openGate();
    const job = startDebuggedJob();
    const step = job.uses({ run: serverCommand(gate.setting) });
    await gate.arrival();
    step.cancel();
    expectInOrder(await step.done, [
      /: cancelled: by a signal of the runner$/,
      /: launch 1: cancelled$/,
      /: SIGTERM: to /,
      /: relaunch policy: give-up, no-conflict;/,
      /: step: ends with status 1$/,
    ]);
  });

  it('tells whom post signals, and who had ended by when', async () => {
    const job = startDebuggedJob();
    await job.uses({ run: serverCommand('stubborn=yes'), 'stop-timeout': '300ms', 'stop-command': 'true' }).done;
    const [post] = await job.end();
    if (!post) throw new Error('no post');
    expectInOrder(post, [
      /: state: serving, as the folder has it; root pid \d+, known by themselves: \d+; ports: PORT \d+; launches so far: 1; stop-command due: yes$/,
      /: found: alive; status that its root has noted: none$/,
      /: stop-command: ended with status 0 \(\d+ ms\)$/,
      /: alive: .*, pid \d+; .*, pid \d+/,
      /: SIGTERM: to .*, pid \d+; .*, pid \d+/,
      /: kill: .*, pid \d+$/,
      /: alive: nobody$/,
      /: stop: killed \(\d+ ms\)$/,
      /: end: stopped, status 0$/,
    ]);
  });

  it('tells the same of the stop action, and what post then leaves alone', async () => {
    const job = startDebuggedJob();
    await job.uses({ run: serverCommand(), name: 'web' }).done;
    expectInOrder(await job.stops(), [/^web \+\d+ ms: state: serving, /, /: SIGTERM: to /, /: stop: ended/]);
    expectInOrder(await job.stops(), [/^web \+\d+ ms: state: has been ended before, and is left alone$/]);
    const [post] = await job.end();
    expectInOrder(post ?? { commands: [], log: '' }, [/: found: alive/, /: alive: nobody$/, /: stop: nothing-alive/]);
  });

  it('holds no value of the environment, of a header or of the output, and none of the commands', async () => {
    const job = startDebuggedJob({ OUTER: 's3cret-outer' });
    const step = await job.uses({
      run: `: s3cret-run\n${serverCommand('ready-line=up-with-s3cret-output')}`,
      name: 'web',
      env: 'INNER=s3cret-inner',
      'ready-path': '/',
      'ready-headers': 'Authorization: s3cret-header',
      'ready-log': 'up-with-(?<token>\\S+)',
      'ready-command': ': s3cret-ready',
      'stop-command': ': s3cret-stop',
      test: ': s3cret-test',
    }).done;
    const [post] = await job.end();
    expect(step.exitCode, step.log).toBe(0);
    const lines = [...traceOf(step), ...traceOf(post ?? { commands: [] })];
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.includes('s3cret'))).toEqual([]);
  });
});
