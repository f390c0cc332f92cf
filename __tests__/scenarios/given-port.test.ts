import { describe, expect, it } from 'vitest';
import { bodyAt, errorsIn, freePort, openGate, serverCommand, startJob, takePort } from './harness.ts';

describe('a given port (layer 1)', () => {
  it('is used, and no other', async () => {
    const port = await freePort();
    const job = startJob();
    const { outputs, log } = await job.uses({ run: serverCommand(), port: String(port) }).done;
    expect(outputs).toMatchObject({ port: String(port), launches: '1' });
    expect(log).toMatch(new RegExp(`port ${port} is free$`, 'm'));
  });

  it('is waited for while a stranger holds it, and taken the moment it is free', async () => {
    const port = await freePort();
    const stranger = await takePort(port);
    const job = startJob();
    // The wait is of 30 s: the step can only end soon if it notices the moment.
    const step = job.uses({ run: serverCommand(), port: String(port), 'bind-backoff': '30s' });
    expect(await step.line(/retrying/)).toMatch(
      new RegExp(`port ${port} in use \\(by node.*, pid ${process.pid}\\); retrying in 30000 ms \\(1/5\\)$`),
    );
    await stranger.letGo();
    const { outputs, exitCode } = await step.done;
    expect(exitCode).toBe(0);
    expect(outputs.launches).toBe('1');
    expect(await bodyAt(outputs.url)).toContain(`on ${port}`);
  });

  it('that stays taken ends, after doubling waits, in an error that names the port and its holder', async () => {
    const port = await freePort();
    await takePort(port);
    const job = startJob();
    const step = await job.uses({ run: serverCommand(), port: String(port), 'bind-backoff': '10ms' }).done;
    expect(step.exitCode).toBe(1);
    const waits = [...step.log.matchAll(/retrying in (\d+) ms \((\d)\/5\)/g)].map(([, ms, which]) => `${which}: ${ms}`);
    expect(waits).toEqual(['1: 10', '2: 20', '3: 40', '4: 80', '5: 160']);
    expect(errorsIn(step)).toEqual([expect.stringContaining(`port ${port} in use (by node`)]);
    expect(errorsIn(step)[0]).toContain(`pid ${process.pid}), after 5 retries`);
    expect(step.outputs).toEqual({});

    const [post] = await job.end();
    expect(post?.log).toBe('');
  });

  it('that the server finds busy is tried again, on the same port', async () => {
    const port = await freePort();
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), port: String(port), 'bind-backoff': '20s' });

    const first = await gate.arrival();
    const stranger = await takePort(port);
    first.go();
    await step.line(/retrying in 20000 ms \(1\/5\)/);
    await stranger.letGo();
    const second = await gate.arrival();
    expect(second.port).toBe(port);
    second.go();

    const { outputs, exitCode } = await step.done;
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ port: String(port), launches: '2' });
  });

  it('that stays taken gives way to a fresh port where strict-port is false', async () => {
    const port = await freePort();
    await takePort(port);
    const job = startJob();
    const inputs = { port: String(port), 'bind-backoff': '1ms', 'bind-retries': '2', 'strict-port': 'false' };
    const { outputs, exitCode, log } = await job.uses({ run: serverCommand(), ...inputs }).done;
    expect(exitCode, log).toBe(0);
    expect(outputs.port).not.toBe(String(port));
    expect(log).toContain('its retries are spent, going on with a fresh port');
  });

  it('is busy, too, when somebody holds it on another address only', async () => {
    const port = await freePort();
    await takePort(port, { host: '::1' });
    const job = startJob();
    const step = await job.uses({ run: serverCommand('host=127.0.0.1'), port: String(port), 'bind-retries': '0' }).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining(`port ${port} in use`)]);
  });

  it('ends the wait when the job is cancelled', async () => {
    const port = await freePort();
    await takePort(port);
    const job = startJob();
    const step = job.uses({ run: serverCommand(), port: String(port), 'bind-backoff': '1h' });
    await step.line(/retrying/);
    step.cancel();
    const { exitCode, log } = await step.done;
    expect(exitCode).toBe(1);
    expect(log).toContain('cancelled');
  });
});
