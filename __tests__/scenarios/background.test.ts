import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyAt, errorsIn, onLinux, processesWith, serverCommand, startJob } from './harness.ts';

describe('a server in the background', () => {
  it('is up with all its outputs when the step ends, and gone after the job', async () => {
    const job = startJob();
    const step = await job.uses({ run: serverCommand('ready-line=hello'), name: 'fixture' }).done;

    expect(step.exitCode, step.log).toBe(0);
    const { port, url, address, ports, pid, launches } = step.outputs;
    expect(await bodyAt(url)).toContain(`on ${port}`);
    expect({ url, address, ports, launches }).toEqual({
      url: `http://localhost:${port}`,
      address: '127.0.0.1',
      ports: `{"PORT":${port}}`,
      launches: '1',
    });
    expect(Number(step.outputs['ready-ms'])).toBeGreaterThan(0);
    expect(() => process.kill(Number(pid), 0)).not.toThrow();

    const [post] = await job.end();
    expect(post?.exitCode).toBe(0);
    expect(post?.log).toMatch(/^fixture: stopped within \d+ ms$/m);
    expect(post?.log).toContain('hello');
    await expect(bodyAt(url)).rejects.toThrow();
  });

  it('says one line for each step of the way', async () => {
    const job = startJob();
    const { log, outputs } = await job.uses({ run: serverCommand(), name: 'fixture' }).done;
    const group = /process group (\d+);/.exec(log)?.[1];
    expect(log.split('\n')).toEqual([
      `fixture: port ${outputs.port} chosen`,
      `fixture: launched, process group ${group}; its output goes to ${outputs['log-file']}`,
      `fixture: ready after ${outputs['ready-ms']} ms at ${outputs.url}`,
    ]);
  });

  it('warns of an input that nothing comes of, before the launch', async () => {
    const job = startJob();
    const { exitCode, commands, log } = await job.uses({ run: serverCommand(), 'ready-status': '200' }).done;
    expect(exitCode, log).toBe(0);
    expect(commands.filter(({ name }) => name === 'warning').map(({ data }) => data)).toEqual([
      'ready-status: has no effect without ready-path, the path that is asked for',
    ]);
    expect(log).toMatch(/has no effect[\s\S]*: launched, /);
  });

  it('runs as a script of several lines, in its directory, in the shell that is asked for', async () => {
    const job = startJob();
    const run = ['pwd', 'false | true', 'echo "shell: $0"', serverCommand()].join('\n');
    const step = await job.uses({ run, shell: 'sh', 'working-directory': 'src' }).done;
    expect(step.exitCode, step.log).toBe(0);
    const output = readFileSync(step.outputs['log-file'] ?? '', 'utf8');
    expect(output).toMatch(/\/src\nshell: .*\.sh\n/);
  });

  it('stops at the first command that fails, as a run step does', async () => {
    const job = startJob();
    const step = await job.uses({ run: `false\n${serverCommand()}` }).done;
    expect(errorsIn(step)).toEqual([expect.stringMatching(/^false: ended with status 1 after .* before it was ready/)]);
  });

  it.skipIf(process.platform === 'win32')('has a log that only its user may read', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: serverCommand() }).done;
    expect(statSync(outputs['log-file'] ?? '').mode & 0o777).toBe(0o600);
  });

  it.runIf(onLinux)('sees the environment of a run step, and nothing of the action', async () => {
    const job = startJob({ environment: { MY_OWN: 'mine', ACTIONS_ID_TOKEN_REQUEST_URL: 'as a run step' } });
    const env = 'GREETING=hello = world\nADDRESS=http://127.0.0.1:$PORT/${ADMIN_PORT}$OTHER';
    const run = `env\n${serverCommand()}`;
    const { outputs } = await job.uses({ run, env, 'extra-ports': 'ADMIN_PORT' }).done;
    const output = readFileSync(outputs['log-file'] ?? '', 'utf8');

    const ports = JSON.parse(outputs.ports ?? '');
    expect(output).toContain('MY_OWN=mine\n');
    expect(output).toContain('ACTIONS_ID_TOKEN_REQUEST_URL=as a run step\n');
    expect(output).toContain('GREETING=hello = world\n');
    expect(output).toContain(`ADDRESS=http://127.0.0.1:${ports.PORT}/${ports.ADMIN_PORT}$OTHER\n`);
    expect(output).toContain('RUNNER_TRACKING_ID=');
    expect(output).not.toMatch(/^(INPUT_|STATE_|ACTIONS_RUNTIME|ACTIONS_RESULTS|GITHUB_(OUTPUT|STATE|ENV|PATH)=)/m);
  });

  it('gets its port in every variable that is named, and further ports of its own', async () => {
    const job = startJob();
    const run = serverCommand();
    const { outputs } = await job.uses({ run, 'port-env': 'PORT, VITE_PORT', 'extra-ports': 'ADMIN METRICS' }).done;
    const ports = JSON.parse(outputs.ports ?? '');
    expect(ports).toMatchObject({ PORT: Number(outputs.port), VITE_PORT: Number(outputs.port) });
    expect(new Set([ports.PORT, ports.ADMIN, ports.METRICS]).size).toBe(3);
  });

  it('stands beside another one of the same job, on another port, and both are stopped, the last one first', async () => {
    const job = startJob();
    const first = await job.uses({ run: serverCommand(), name: 'first' }).done;
    const second = await job.uses({ run: serverCommand(), name: 'second' }).done;
    expect(first.outputs.port).not.toBe(second.outputs.port);
    const posts = await job.end();
    expect(posts.map(({ log }) => log.split(':')[0])).toEqual(['second', 'first']);
  });

  it.runIf(onLinux)('is stopped with everything that it started, in other sessions, too', async () => {
    const job = startJob();
    const run = `setsid sleep 300 &\n(setsid sh -c 'sleep 301 & sleep 302' &)\n${serverCommand()}`;
    const { outputs, exitCode } = await job.uses({ run }).done;
    expect(exitCode).toBe(0);
    const alive = () => processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`);
    expect(alive().length).toBeGreaterThanOrEqual(5);
    await job.end();
    expect(alive()).toEqual([]);
    await expect(bodyAt(outputs.url)).rejects.toThrow();
  });
});
