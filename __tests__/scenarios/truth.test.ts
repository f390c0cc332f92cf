import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  bodyAt,
  errorsIn,
  freePort,
  isAlive,
  onLinux,
  openGate,
  serverCommand,
  startJob,
  takePort,
  until,
} from './harness.ts';

describe('the truth about the port', () => {
  it('is not the answer of a stranger that has gone before the server is ready', async () => {
    const gate = await openGate();
    const job = startJob();
    const run = `${serverCommand(gate.setting, 'port=0')} & wait $!`;
    const step = job.uses({ run, 'ready-log': 'never', 'ready-timeout': '1500ms' });
    await gate.arrival();
    const port = Number(/port (\d+) chosen/.exec(await step.line(/chosen/))?.[1]);
    const stranger = await takePort(port);
    await step.line(/in use .*relaunching/);
    await stranger.letGo();
    step.cancel();
    expect((await step.done).outputs).toEqual({});
  });

  it('is known of a stranger that accepts and never answers', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting, 'when-busy=hang'), 'ready-path': '/' });
    const { port, go } = await gate.arrival();
    await takePort(port, { isMute: true });
    go();
    (await gate.arrival()).go();
    expect((await step.done).outputs.launches).toBe('2');
  });

  it('holds for the further ports, too, where the server goes on without one', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), 'extra-ports': 'ADMIN' });
    const { go } = await gate.arrival();
    const admin = Number(/ADMIN (\d+)/.exec(await step.line(/ADMIN \d+/))?.[1]);
    await takePort(admin);
    go();
    await step.line(new RegExp(`port ${admin} in use .*relaunching`));
    (await gate.arrival()).go();
    expect((await step.done).outputs.launches).toBe('2');
  });

  it.runIf(onLinux)('waits out the claim of another launch, which is about to bind', async () => {
    const port = await freePort();
    const claim = createServer().listen(`\0serve-on-free-port/${port}`);
    await once(claim, 'listening');
    const job = startJob();
    const step = job.uses({ run: serverCommand(), port: String(port), 'bind-backoff': '300ms' });
    expect(await step.line(/retrying in 300 ms/)).toContain('another launch of this action is about to use it');
    claim.close();
    expect((await step.done).outputs.launches).toBe('1');
    expect((await step.done).log).not.toContain('600 ms');
  });

  it.runIf(onLinux)('is not taken in by a stranger without an environment', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting, 'when-busy=hang') });
    const { port, go } = await gate.arrival();
    const script = `require('net').createServer().listen(${port}, '127.0.0.1', () => console.log('up'))`;
    const bare = spawn(process.execPath, ['-e', script], {
      env: {},
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void bare.kill());
    await once(bare.stdout, 'data');
    go();
    await step.line(new RegExp(`port ${port} in use .*pid ${bare.pid}.*relaunching`));
    (await gate.arrival()).go();
    expect((await step.done).outputs.launches).toBe('2');
    await job.end();
    expect(isAlive(bare.pid ?? 0)).toBe(true);
  });

  it.runIf(onLinux)('knows a daemon that has left its parents and its environment', async () => {
    const job = startJob();
    const run = `env -i setsid ${serverCommand('port=PORT').replace('port=PORT', 'port=$PORT')} &\nexit 0`;
    const step = await job.uses({ run: `(${run.replace('\nexit 0', '')})\nexit 0` }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs.launches).toBe('1');
    expect(await bodyAt(step.outputs.url)).toContain('server');
    await job.end();
    await expect(bodyAt(step.outputs.url)).rejects.toThrow();
  });
});

describe('words about its own port', () => {
  it('are refuted by a server that gets hold of it after all, and is not relaunched', async () => {
    const job = startJob({ environment: { RUNNER_DEBUG: '1' } });
    // Ready only when it has had its second thoughts: until then it answers 503.
    const script = `
      console.log('Port ' + process.env.PORT + ' is already in use');
      let status = 503;
      const answer = (_, response) => response.writeHead(status).end();
      require('http').createServer(answer).listen(process.env.PORT, '127.0.0.1');
      setTimeout(() => { status = 200; }, 3_000);`;
    const run = `exec "${process.execPath}" -e "${script}"`;
    const { exitCode, outputs, log } = await job.uses({ run, 'ready-path': '/' }).done;
    expect([exitCode, outputs.launches], log).toEqual([0, '1']);
    expect(log).toMatch(/judged words: refuted, as it has its port/);
  });
});

describe('words about another port', () => {
  it('do not make the action deaf for what the server says later', async () => {
    const job = startJob();
    const run = `echo "HMR socket: address already in use"\n(sleep 1.5; echo compiled) &\n${serverCommand()}`;
    const { exitCode, log } = await job.uses({ run, 'ready-log': 'compiled' }).done;
    expect(exitCode, log).toBe(0);
  });

  it('do not end a server that is slow to bind its own', async () => {
    const job = startJob();
    const run = `echo "HMR socket: address already in use"\nsleep 2.5\n${serverCommand()}`;
    const { outputs, log } = await job.uses({ run }).done;
    expect(outputs.launches, log).toBe('1');
  });

  it('do not explain the death of a server that had bound its own', async () => {
    const gate = await openGate();
    const job = startJob();
    const run = serverCommand(gate.setting, 'statuses=503', 'log-requests=yes');
    const step = job.uses({ run: `echo "metrics: address already in use"\n${run}`, 'ready-path': '/health' });
    const { port, go } = await gate.arrival();
    go();
    const logFile = /output goes to (.*)$/.exec(await step.line(/output goes to/))?.[1] ?? '';
    // The second GET: by then the look that sent the first one has found out whose the port is.
    await until(() => /GET \/health[\s\S]*GET \/health/.test(readFileSync(logFile, 'utf8')));
    await fetch(`http://127.0.0.1:${port}/exit/5`).catch(() => {});
    const result = await step.done;
    expect(errorsIn(result)).toEqual([expect.stringContaining('ended with status 5')]);
    expect(result.log).not.toContain('relaunching');
  });

  it('do not mean a port that the system chooses', async () => {
    const job = startJob();
    const step = await job.uses({ run: 'echo "debugger: address already in use"; exit 4', port: '0' }).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining('ended with status 4')]);
    expect(step.log).not.toContain('relaunching');
  });
});

describe('port: 0', () => {
  it('tells the ready-command and the stop-command what came of it', async () => {
    const job = startJob();
    const inputs = { 'ready-command': 'test "$PORT" -gt 0 && echo "ready $PORT" > "$RUNNER_TEMP/told"' };
    const step = await job.uses({ run: serverCommand(), port: '0', ...inputs, 'stop-command': 'echo "stop $PORT"' })
      .done;
    expect(step.exitCode, step.log).toBe(0);
    expect(readFileSync(`${job.temp}/told`, 'utf8')).toBe(`ready ${step.outputs.port}\n`);
    expect((await job.end())[0]?.log).toContain(`stop ${step.outputs.port}`);
  });

  it('does not believe a captured port that is none', async () => {
    const job = startJob();
    const inputs = { port: '0', 'ready-log': 'on (?<port>\\w+)' };
    const step = await job.uses({ run: serverCommand('"ready-line=listening on abc"'), ...inputs }).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining('captured "abc" as its port')]);
  });
});
