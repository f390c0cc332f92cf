import { describe, expect, it } from 'vitest';
import { bodyAt, errorsIn, freePort, onLinux, openGate, serverCommand, startJob, takePort } from './harness.ts';

describe.runIf(onLinux)('port: 0', () => {
  it('is checked against the port that ready-log captures', async () => {
    const job = startJob();
    const inputs = { port: '0', 'ready-log': 'at (?<port>\\d+)' };
    const step = await job.uses({ run: serverCommand('"announce=up at {}"'), ...inputs }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(await bodyAt(`http://localhost:${step.outputs.port}`)).toContain('server');
  });

  it('does not take a port for its own that nobody listens on', async () => {
    const job = startJob();
    const wrong = await freePort();
    const inputs = { port: '0', 'ready-log': 'at (?<port>\\d+)', name: 'api', 'ready-timeout': '8s' };
    const step = await job.uses({ run: serverCommand(`"ready-line=up at ${wrong}"`), ...inputs }).done;
    expect(errorsIn(step)).toEqual([
      expect.stringMatching(new RegExp(`^api: listens on \\d+, and ready-log captured ${wrong} as its port\\.`)),
    ]);
  });

  it('does not take a port for its own that a stranger listens on', async () => {
    const job = startJob();
    const wrong = await freePort();
    await takePort(wrong);
    const inputs = { port: '0', 'ready-log': 'at (?<port>\\d+)' };
    const step = await job.uses({ run: serverCommand(`"ready-line=up at ${wrong}"`), ...inputs }).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining(`ready-log captured ${wrong} as its port`)]);
    expect(step.log).not.toContain('relaunching');
  });

  it('is the one of several that fits the readiness conditions', async () => {
    const job = startJob();
    // The other port speaks no HTTP.
    const inputs = { port: '0', 'ready-path': '/' };
    const step = await job.uses({ run: serverCommand('side=side', '"ready-line=up"'), ...inputs }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(await bodyAt(step.outputs.url)).toContain('server');
  });

  it('is not a side door that opens first', async () => {
    const gate = await openGate();
    const job = startJob();
    const run = serverCommand('"side=Debugger listening on ws://127.0.0.1:{}/0b0c"', gate.setting);
    const step = job.uses({ run, port: '0' });
    setTimeout((await gate.arrival()).go, 200);
    const { outputs, exitCode, log } = await step.done;
    expect(exitCode, log).toBe(0);
    expect(await bodyAt(outputs.url)).toContain('server');
  });

  it.each([
    ['what it answers', { 'ready-path': '/' }, 'has no page at /: '],
    ['that it has not said its port', { 'ready-log': 'at (?<port>\\d+)' }, 'Does the server still say that?'],
  ])('is not told to be missed when the time is up, but %s', async (_, conditions, advice) => {
    const job = startJob();
    const inputs = { port: '0', 'ready-timeout': '3s', ...conditions };
    const step = await job.uses({ run: serverCommand('statuses=404', 'ready-line=up'), ...inputs }).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining(advice)]);
    expect(errorsIn(step)[0]).not.toContain('instead of its port');
  });

  it('is an error that lists them where several fit', async () => {
    const job = startJob();
    const step = await job.uses({ run: serverCommand('side=side'), port: '0', name: 'api' }).done;
    expect(errorsIn(step)).toEqual([
      expect.stringMatching(/^api: listens on \d+, \d+, and all fit the readiness conditions\./),
    ]);
  });
});
