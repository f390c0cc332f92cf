import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newJob } from '../../scripts/runner.mjs';
import { errorsIn, freePort, openGate, serverCommand, takePort } from '../scenarios/harness.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A job whose steps say `shell: cmd`; it ends when the test does. */
function startJob() {
  const job = newJob();
  onTestFinished(async () => {
    await job.end();
    job.remove();
  });
  const uses = (inputs: Record<string, string>) =>
    job.uses({ shell: 'cmd', 'ready-path': '/', name: 'web', ...inputs });
  return { ...job, uses };
}

/** What the server answers that listens on this port; without `fetch`, which Wine has no connection for. */
async function bodyOn(port: string | undefined, path = '/'): Promise<string> {
  const [response] = (await once(get({ port, path, host: '127.0.0.1', agent: false }), 'response')) as [
    IncomingMessage,
  ];
  return text(response);
}

/** Whether anybody accepts a connection there. */
async function answers(port: string | undefined): Promise<boolean> {
  const socket = connect(Number(port), '127.0.0.1');
  const accepted = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return accepted;
}

describe.runIf(process.platform === 'win32')('a server on Windows', () => {
  it('is served, proven to be the owner of its port, and ended with all that it has started', async () => {
    const job = startJob();
    const { outputs, exitCode, log } = await job.uses({ run: serverCommand() }).done;
    expect(exitCode, log).toBe(0);
    expect(await bodyOn(outputs.port)).toContain(`on ${outputs.port}`);

    const [post] = await job.end();
    expect(post?.log).toMatch(/web: killed after \d+ ms \(cmd, node did not end when asked\)/);
    expect(post?.log).not.toContain('::warning');
    expect(await answers(outputs.port)).toBe(false);
  });

  it('has the shell that runs its command as its pid', async () => {
    const { outputs, log } = await startJob().uses({ run: serverCommand() }).done;
    expect(log).toContain(`web: launched, pid ${outputs.pid}; `);
  });

  it('gets a fresh port where a stranger has taken the chosen one', async () => {
    const gate = await openGate();
    const step = startJob().uses({ run: serverCommand(gate.setting) });
    const { port, go } = await gate.arrival();
    await takePort(port);
    go();
    await step.line(
      new RegExp(`web: port ${port} in use \\(by node, pid ${process.pid}\\); relaunching on a fresh port \\(1/3\\)`),
    );
    (await gate.arrival()).go();
    const { outputs, exitCode, log } = await step.done;
    expect(exitCode, log).toBe(0);
    expect(outputs.launches).toBe('2');
    expect(await bodyOn(outputs.port)).toContain(`on ${outputs.port}`);
  });

  it('gets a fresh port where its own words alone tell that the chosen one was in use', async () => {
    const gate = await openGate();
    const step = startJob().uses({ run: serverCommand(gate.setting, 'when-busy=throw') });
    const { port, go, ended } = await gate.arrival();
    const stranger = await takePort(port);
    go();
    await ended;
    await stranger.letGo();
    expect(await step.line(/relaunching on a fresh port/)).toMatch(/port \d+ in use/);
    (await gate.arrival()).go();
    const { outputs, exitCode, log } = await step.done;
    expect(exitCode, log).toBe(0);
    expect(outputs.launches).toBe('2');
  });

  it('is told who holds a given port that stays taken', async () => {
    const port = await freePort();
    await takePort(port);
    const { run, ...retries } = { run: serverCommand(), 'bind-retries': '2', 'bind-backoff': '10ms' };
    const step = await startJob().uses({ run, port: String(port), ...retries }).done;
    expect(step.exitCode).toBe(1);
    expect(errorsIn(step)).toEqual([
      expect.stringContaining(`port ${port} in use (by node, pid ${process.pid}), after 2 retries`),
    ]);
  });

  it('that ends before it is ready ends the step with its status and its last words', async () => {
    const step = await startJob().uses({ run: 'echo no luck & exit 3' }).done;
    expect(step.exitCode).toBe(1);
    expect(errorsIn(step)).toEqual([
      expect.stringMatching(/^web: ended with status 3 after \d+ ms, before it was ready/),
    ]);
    expect(step.log).toMatch(/^no luck ?$/m);
  });

  it('is tested in one step, and gone after it, the status of the test being that of the step', async () => {
    const step = startJob().uses({ run: serverCommand(), test: 'echo %SERVE_URL% has %PORT% & exit 4' });
    const { outputs, exitCode, log } = await step.done;
    expect(exitCode, log).toBe(4);
    expect(log).toContain(`http://localhost:${outputs.port} has ${outputs.port}`);
    expect(await answers(outputs.port)).toBe(false);
  });

  it('is stopped before the job ends by the stop action', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: serverCommand() }).done;
    const { exitCode, log } = await job.stops({ port: outputs.port ?? '' });
    expect(exitCode, log).toBe(0);
    expect(await answers(outputs.port)).toBe(false);
  });

  it('is known to have ended by itself, though Windows does not keep its status', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: serverCommand() }).done;
    await bodyOn(outputs.port, '/exit/5').catch(() => {});
    while (await answers(outputs.port));
    const [post] = await job.end();
    expect(post?.log).toContain('web: ended by itself with an unknown status');
  });

  it('is found on the port that the system chose', async () => {
    const { outputs, exitCode, log } = await startJob().uses({ run: serverCommand(), port: '0' }).done;
    expect(exitCode, log).toBe(0);
    expect(await answers(outputs.port)).toBe(true);
  });

  it('is waited for while a ready-command fails', async () => {
    const folder = temporaryFolder();
    const readyCommand = 'if exist ready (exit 0) else (echo x>ready & exit 1)';
    const inputs = { run: serverCommand(), 'ready-command': readyCommand, 'working-directory': folder };
    const { exitCode, log } = await startJob().uses(inputs).done;
    expect(exitCode, log).toBe(0);
    expect(existsSync(join(folder, 'ready'))).toBe(true);
  });
});
