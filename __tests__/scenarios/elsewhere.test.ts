import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyAt, errorsIn, freePort, onLinux, openGate, serverCommand, startJob, takePort, until } from './harness.ts';

/** A server that listens on a port of the system's choice, whatever `$PORT` says, and prints this. */
const ignoring = (announce: string, ...settings: readonly string[]): string =>
  serverCommand('port=0', `"announce=${announce}"`, ...settings);

const LOCAL = 'Local: http://localhost:{}/';

/** A quarter of it is how long a server has to stay where it is. */
const SOON = { 'ready-timeout': '8s' };

describe.runIf(onLinux)('a server that ignores $PORT and says where it is', () => {
  it('is served there, with a warning that names the fix, where nothing but the outputs goes by the port', async () => {
    const job = startJob();
    const step = await job.uses({ run: `: vite; ${ignoring(LOCAL)}`, 'ready-path': '/', name: 'web', ...SOON }).done;
    expect(step.exitCode, step.log).toBe(0);
    const { port, url, ports } = step.outputs;
    expect(await bodyAt(url)).toContain('server');
    expect(JSON.parse(ports ?? '')).toEqual({ PORT: Number(port) });
    const told = /port (\d+) chosen/.exec(step.log)?.[1];
    expect(told).not.toBe(port);
    expect(step.commands.filter(({ name }) => name === 'warning').map(({ data }) => data)).toEqual([
      `web: listens on ${port} instead of ${told}, so ${port} is exported. That port may be taken by others: pass $PORT to it, such as: vite --port $PORT --strictPort`,
    ]);
  });

  it.each([
    ['further ports', { 'extra-ports': 'ADMIN_PORT' }],
    ['a second variable', { 'port-env': 'PORT VITE_PORT' }],
    ['a line of env', { env: 'BASE_URL=http://localhost:$PORT' }],
    ['a range', { port: '23200-23299' }],
  ])('fails long before the time is up where it has another reader: %s', async (_, inputs) => {
    const job = startJob();
    const step = await job.uses({ run: ignoring(LOCAL), name: 'web', ...SOON, ...inputs }).done;
    expect(errorsIn(step)).toEqual([
      expect.stringMatching(/^web: listens on \d+ instead of \d+; pass \$PORT to it\.$/),
    ]);
    expect(step.outputs).toEqual({});
  });

  it('fails where the workflow has given the port', async () => {
    const port = await freePort();
    const job = startJob();
    const step = await job.uses({ run: ignoring(LOCAL), port: String(port), ...SOON }).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining(`instead of ${port}; pass $PORT to it`)]);
  });

  it('counts as saying so when ready-log matches', async () => {
    const job = startJob();
    const step = await job.uses({ run: ignoring('compiled'), 'ready-log': 'compiled', ...SOON }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(await bodyAt(step.outputs.url)).toContain('server');
  });

  it('has to fit the other conditions there, too', async () => {
    const job = startJob();
    const inputs = { 'ready-path': '/', 'ready-timeout': '4s' };
    const step = await job.uses({ run: ignoring(LOCAL, 'statuses=404'), ...inputs }).done;
    expect(errorsIn(step)).toEqual([expect.stringMatching(/not ready within 4 s.*It listens on \d+ instead/)]);
  });
});

describe.runIf(onLinux)('a server that opens another port first', () => {
  it.each(['Debugger listening on ws://127.0.0.1:{}/0b0c', 'Metrics available at http://localhost:{}/metrics', ''])(
    'is waited for (%s)',
    async (side) => {
      const gate = await openGate();
      const job = startJob();
      const step = job.uses({ run: serverCommand(`"side=${side || 'starting'}"`, gate.setting), ...SOON });
      const { go } = await gate.arrival();
      // Longer than it takes to be taken for settled elsewhere.
      setTimeout(go, 3_000);
      const { outputs, exitCode, log } = await step.done;
      expect(exitCode, log).toBe(0);
      expect(log).toContain(`port ${outputs.port} chosen`);
    },
  );
});

describe('a server that tries again by itself', () => {
  it('is left its time, and is served in one launch when the stranger lets go', async () => {
    const gate = await openGate();
    const job = startJob();
    const run = serverCommand('say-in-use=yes', gate.setting, 'when-busy=retry');
    const step = job.uses({ run });
    const { port, go } = await gate.arrival();
    const log = / its output goes to (.*)$/.exec(await step.line(/its output goes to/))?.[1] ?? '';
    // A stranger that is seen before the server has said that it tries again is a reason to relaunch.
    step.kill('SIGSTOP');
    const stranger = await takePort(port);
    go();
    await until(() => readFileSync(log, 'utf8').includes('Retrying'));
    step.kill('SIGCONT');
    // Longer than it is waited after words without a stranger.
    setTimeout(stranger.letGo, 3_000);
    const { outputs, exitCode, log: told } = await step.done;
    expect(exitCode, told).toBe(0);
    expect(outputs).toMatchObject({ launches: '1', port: String(port) });
  });

  it('is launched on a fresh port when the stranger stays', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand('say-in-use=yes', gate.setting, 'when-busy=retry') });
    const { port, go } = await gate.arrival();
    await takePort(port);
    go();
    (await gate.arrival()).go();
    const { outputs, log } = await step.done;
    expect(outputs.launches, log).toBe('2');
    expect(log).toContain(`port ${port} in use (by node`);
  });
});

describe.runIf(onLinux)('a stranger that is seen while the server hangs', () => {
  it('has one of its further ports', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), 'extra-ports': 'ADMIN' });
    await gate.arrival();
    const admin = Number(/ADMIN (\d+)/.exec(await step.line(/ADMIN \d+/))?.[1]);
    await takePort(admin);
    await step.line(new RegExp(`port ${admin} in use \\(by node, pid ${process.pid}\\); relaunching`));
    (await gate.arrival()).go();
    expect((await step.done).outputs.launches).toBe('2');
  });

  it('has its port on an address that is no loopback default', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting, 'when-busy=hang') });
    const { port, go } = await gate.arrival();
    await takePort(port, { host: '127.0.0.2' });
    go();
    (await gate.arrival()).go();
    expect((await step.done).outputs.launches).toBe('2');
  });
});
