import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newCertificate } from '../certificate.ts';
import { bodyAt, errorsIn, onLinux, openGate, serverCommand, startJob, takePort } from './harness.ts';

describe('readiness', () => {
  it('waits until the path answers with a status that fits', async () => {
    const job = startJob();
    const { outputs, exitCode } = await job.uses({
      run: serverCommand('statuses=503,500,503,200'),
      'ready-path': '/health',
    }).done;
    expect(exitCode).toBe(0);
    expect(await bodyAt(outputs.url)).toContain('server');
  });

  it('sends the headers and the Host that the inputs name, to the path as it stands', async () => {
    const job = startJob();
    const inputs = {
      'ready-path': '/a?b=c',
      'ready-headers': 'X-Test: yes\nAuthorization: Bearer a:b',
      host: 'app.localhost',
    };
    const { outputs } = await job.uses({ run: serverCommand('log-requests=yes'), ...inputs }).done;
    expect(outputs.url).toBe(`http://app.localhost:${outputs.port}`);
    const seen = readFileSync(outputs['log-file'] ?? '', 'utf8')
      .trim()
      .split('\n');
    expect(seen).toEqual([expect.stringMatching(/^GET \/a\?b=c /)]);
    expect(JSON.parse(seen[0]?.replace(/^\S+ \S+ /, '') ?? '')).toMatchObject({
      host: `app.localhost:${outputs.port}`,
      'x-test': 'yes',
      authorization: 'Bearer a:b',
    });
  });

  it('does not follow a redirect: its status is the answer', async () => {
    const job = startJob();
    const inputs = { 'ready-path': '/', 'ready-status': '302' };
    expect((await job.uses({ run: serverCommand('statuses=302'), ...inputs }).done).exitCode).toBe(0);
  });

  it('goes through no proxy', async () => {
    const nowhere = 'http://127.0.0.1:9';
    const job = startJob({
      environment: { http_proxy: nowhere, HTTP_PROXY: nowhere, https_proxy: nowhere, ALL_PROXY: nowhere },
    });
    expect((await job.uses({ run: serverCommand(), 'ready-path': '/' }).done).exitCode).toBe(0);
  });

  it('that never comes shows the last answer and the end of the output', async () => {
    const job = startJob();
    const inputs = { 'ready-path': '/health', 'ready-timeout': '2s', name: 'fixture' };
    const step = await job.uses({ run: serverCommand('statuses=404', 'ready-line=listening'), ...inputs }).done;
    expect(step.exitCode).toBe(1);
    expect(errorsIn(step)).toEqual([
      expect.stringMatching(
        /^fixture: not ready within 2 s; last answer: 404 Not Found from http:\/\/127\.0\.0\.1:\d+\/health\./,
      ),
    ]);
    expect(step.log).toContain('listening');
    expect(step.outputs).toEqual({});
  });

  it('that never comes tells where the server listens instead', async () => {
    const gate = await openGate();
    const job = startJob();
    const run = `PORT=0 ${serverCommand(gate.setting)}`;
    const step = job.uses({ run, 'ready-timeout': '2s' });
    (await gate.arrival()).go();
    expect(errorsIn(await step.done)).toEqual([
      expect.stringMatching(/It listens on \d+ instead of its port: pass \$PORT to it\.$/),
    ]);
  });

  it('finds a server that listens on ::1 only', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: serverCommand('host=::1'), 'ready-path': '/' }).done;
    expect(outputs.address).toBe('::1');
    // At localhost, or at [::1] on a machine where localhost does not lead there.
    expect(await bodyAt(outputs.url)).toContain('server');
  });

  it('puts an IPv6 host into brackets', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: serverCommand('host=::1'), 'ready-path': '/', host: '::1' }).done;
    expect(outputs.url).toBe(`http://[::1]:${outputs.port}`);
    expect(await bodyAt(outputs.url)).toContain('server');
  });

  it.runIf(onLinux)('finds a server on an address that is no loopback default', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: serverCommand('host=127.0.0.2') }).done;
    expect(outputs).toMatchObject({ address: '127.0.0.2', url: `http://127.0.0.2:${outputs.port}` });
  });

  it('is not the answer of a stranger on the other loopback address', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting, 'host=::1'), 'ready-path': '/' });
    const { port, go } = await gate.arrival();
    await takePort(port, { host: '127.0.0.1' });
    go();
    await step.line(new RegExp(`port ${port} in use .*relaunching`));
    (await gate.arrival()).go();
    const { outputs } = await step.done;
    expect(outputs.address).toBe('::1');
    expect(await bodyAt(`http://[::1]:${outputs.port}`)).toContain('server');
  });

  it('accepts a self-signed certificate', async () => {
    const folder = newCertificate();
    const job = startJob();
    const { outputs, exitCode, log } = await job.uses({
      run: serverCommand(`tls=${folder}`),
      scheme: 'https',
      'ready-path': '/',
    }).done;
    expect(exitCode, log).toBe(0);
    expect(outputs.url).toBe(`https://localhost:${outputs.port}`);
  });

  it('by HTTP, of a server that answers that with 400 as it speaks TLS, is told to take https', async () => {
    const job = startJob();
    const folder = newCertificate();
    const script = join(folder, 'server.js');
    writeFileSync(
      script,
      `const { readFileSync } = require('fs');
      const files = { key: readFileSync('key.pem'), cert: readFileSync('cert.pem') };
      const secure = require('tls').createServer(files).on('tlsClientError', () => {});
      require('net').createServer((socket) => socket.on('error', () => {}).once('data', (data) => {
        if (data[0] !== 0x16) return socket.end('HTTP/1.1 400 Bad Request\\r\\n\\r\\n');
        socket.pause().unshift(data);
        secure.emit('connection', socket);
      })).listen(process.env.PORT);`,
    );
    const inputs = { 'working-directory': folder, 'ready-path': '/', 'ready-timeout': '3s' };
    const step = await job.uses({ run: `"${process.execPath}" server.js`, ...inputs }).done;
    expect(errorsIn(step)).toEqual([
      expect.stringMatching(/last answer: 400 Bad Request .*It speaks TLS: give scheme: https\.$/),
    ]);
  });

  it('waits for a pattern in the output, and hands on its named groups', async () => {
    const job = startJob();
    const run = serverCommand('"ready-line=open http://x/?token=abc123 now"');
    const { outputs } = await job.uses({ run, 'ready-log': 'token=(?<token>\\w+)' }).done;
    expect(outputs.token).toBe('abc123');
  });

  it('tells a pattern that never came', async () => {
    const job = startJob();
    const inputs = { 'ready-log': 'never', 'ready-timeout': '2s' };
    const step = await job.uses({ run: serverCommand(), ...inputs }).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining('its output has not matched ready-log never')]);
  });

  it('waits for a command to hold, which has the port in its environment', async () => {
    const job = startJob();
    const count = '"$RUNNER_TEMP/count"';
    const command = `echo "$PORT" >> ${count}; test $(wc -l < ${count}) -ge 3`;
    const { exitCode, log } = await job.uses({ run: serverCommand(), 'ready-command': command }).done;
    expect(exitCode, log).toBe(0);
    expect(execFileSync('wc', ['-l', join(job.temp, 'count')], { encoding: 'utf8' })).toMatch(/^3 /);
  });

  it('tells with what the command still ended when the time is up', async () => {
    const job = startJob();
    const inputs = { 'ready-command': 'exit 7', 'ready-timeout': '2s' };
    const step = await job.uses({ run: serverCommand(), ...inputs }).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining('ready-command still ended with status 7')]);
  });

  it('tells the words of the run that has ended, not of the one that is under way when the time is up', async () => {
    const job = startJob();
    const second = 'test -e "$RUNNER_TEMP/second" && echo half && exec sleep 300';
    const inputs = {
      'ready-command': `${second}\ntouch "$RUNNER_TEMP/second"; echo no database yet; exit 1`,
      shell: 'sh',
      'ready-timeout': '3s',
    };
    const step = await job.uses({ run: serverCommand(), ...inputs }).done;
    expect(errorsIn(step)).toEqual([
      expect.stringContaining('ended with status 1, its last words being: no database yet.'),
    ]);
  });

  it('kills a command that hangs when the time is up', async () => {
    const job = startJob();
    const inputs = { 'ready-command': 'sleep 300', 'ready-timeout': '2s' };
    const step = await job.uses({ run: serverCommand(), ...inputs }).done;
    expect(step.exitCode).toBe(1);
  });

  it.runIf(onLinux)('finds the port that the system chose for a server with port 0', async () => {
    const job = startJob();
    const { outputs, exitCode, log } = await job.uses({ run: serverCommand(), port: '0' }).done;
    expect(exitCode, log).toBe(0);
    expect(Number(outputs.port)).toBeGreaterThan(0);
    expect(JSON.parse(outputs.ports ?? '')).toEqual({ PORT: Number(outputs.port) });
    expect(await bodyAt(outputs.url)).toContain('server');
  });

  it.runIf(onLinux)('believes a daemon whose starter has ended with 0', async () => {
    const job = startJob();
    const run = `setsid ${serverCommand()} &\nexit 0`;
    const step = await job.uses({ run }).done;
    expect(step.exitCode, step.log).toBe(0);
    const [post] = await job.end();
    expect(post?.log).toMatch(/stopped within/);
  });
});

describe('a server that ends before it is ready', () => {
  it.each([
    { run: 'echo no config; exit 3', says: 'ended with status 3 after' },
    { run: 'no-such-command-here', says: 'status 127 after' },
    { run: 'kill -KILL $$', says: 'status 137 (SIGKILL) after' },
    { run: 'exit 0', says: 'A server must stay in the foreground' },
  ])('fails at once with its status: $run', async ({ run, says }) => {
    const job = startJob();
    const began = performance.now();
    const step = await job.uses({ run, 'ready-path': '/', 'ready-timeout': '20s' }).done;
    expect(step.exitCode).toBe(1);
    expect(errorsIn(step)).toEqual([expect.stringContaining(says)]);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(step.log).not.toContain('relaunching');
  });

  it('shows the last 50 lines of its output, folded', async () => {
    const job = startJob();
    const step = await job.uses({ run: 'seq 1 80; exit 1' }).done;
    const shown = step.log.split('\n').filter((line) => /^\d+$/.test(line));
    expect(shown).toEqual(Array.from({ length: 50 }, (_, index) => String(index + 31)));
    expect(step.commands.map(({ name }) => name)).toEqual(['error', 'group', 'endgroup']);
  });
});
