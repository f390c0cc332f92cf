import { describe, expect, it } from 'vitest';
import { startEngine } from './container-engine.ts';
import { bodyAt, errorsIn, freePort, onLinux, openGate, serverCommand, startJob, takePort } from './harness.ts';

describe.runIf(onLinux)('a server in a container', () => {
  it.each(['docker-proxy', 'dockerd', 'conmon'])(
    'is found behind %s, which no process of the step is',
    async (forwarder) => {
      const engine = await startEngine({ forwarder });
      const job = startJob();
      const step = await job.uses({ run: engine.client('run $PORT'), name: 'docker' }).done;
      expect(step.exitCode, step.log).toBe(0);
      expect(step.outputs.launches, step.log).toBe('1');
      expect(await bodyAt(step.outputs.url)).toBe(`container on ${step.outputs.port}`);

      const [post] = await job.end();
      expect(post?.log).toMatch(/^docker: stopped within/m);
      expect(engine.pids()).toEqual([]);
      await expect(bodyAt(step.outputs.url)).rejects.toThrow();
    },
  );

  it.each(['conmon', 'containerd-shim'])('is found on the host’s own network, too, under %s', async (keeper) => {
    const engine = await startEngine({ forwarder: 'httpd', settings: ['-title', keeper] });
    const job = startJob();
    const step = await job.uses({ run: engine.client('run $PORT') }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs.launches, step.log).toBe('1');
    expect(await bodyAt(step.outputs.url)).toBe(`container on ${step.outputs.port}`);
  });

  it.each([
    { where: 'behind docker-proxy', options: {} },
    {
      where: 'on the host’s network, where it listens later',
      options: { forwarder: 'httpd', settings: ['-title', 'conmon', '-late'] },
    },
  ])('lives on after a command that has ended with 0, until the stop-command: $where', async ({ options }) => {
    const engine = await startEngine(options);
    const job = startJob();
    const inputs = { run: engine.client('run -d $PORT'), 'ready-path': '/', 'stop-command': engine.client('stop') };
    const step = await job.uses(inputs).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs.launches, step.log).toBe('1');
    expect(await bodyAt(step.outputs.url)).toBe(`container on ${step.outputs.port}`);

    const [post] = await job.end();
    expect(post).toMatchObject({ exitCode: 0, commands: [] });
    expect(engine.pids()).toEqual([]);
    await expect(bodyAt(step.outputs.url)).rejects.toThrow();
  });

  it('may be ended by a stop-command while its command waits for it', async () => {
    const engine = await startEngine();
    const job = startJob();
    const inputs = { run: engine.client('run $PORT'), 'ready-path': '/', 'stop-command': engine.client('stop') };
    const step = await job.uses(inputs).done;
    expect(step.outputs.launches, step.log).toBe('1');
    expect((await job.end())[0]?.exitCode).toBe(0);
    expect(engine.pids()).toEqual([]);
  });
});

describe.runIf(onLinux)('a port that somebody else has, and a container that wants it', () => {
  // As Docker 28.5.2, Podman 4.3.1 and Podman 5.8.6 with pasta say it.
  const docker = 'docker: Error response from daemon: failed to set up container networking: driver failed programming';
  const endpoint = `${docker} external connectivity on endpoint web (78e3ce0f722ae8b7):`;
  it.each([
    { request: 'run', says: `${endpoint} Bind for 0.0.0.0:{} failed: port is already allocated` },
    {
      request: 'run -d',
      says: `${endpoint} failed to bind host port for 0.0.0.0:{}:172.17.0.2:80/tcp: address already in use`,
    },
    { request: 'run', says: 'Error: rootlessport listen tcp 0.0.0.0:{}: bind: address already in use' },
    { request: 'run -d', says: 'Listen failed for HOST TCP port */{}: Address already in use' },
  ])('end in a relaunch when the engine refuses it ($request): $says', async ({ request, says }) => {
    const refused: number[] = [];
    const refusal = (port: number): string | undefined =>
      refused.push(port) === 1 ? says.replace('{}', String(port)) : undefined;
    const engine = await startEngine({ refusal });
    const job = startJob();
    const inputs = { run: engine.client(`${request} $PORT`), 'stop-command': engine.client('stop') };
    const step = await job.uses(inputs).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toMatch(new RegExp(`port ${refused[0]} in use .*relaunching`));
    expect(step.outputs.launches).toBe('2');
    expect(await bodyAt(step.outputs.url)).toBe(`container on ${step.outputs.port}`);
  });

  it('end in a relaunch when a stranger listens before the engine does', async () => {
    const stolen: number[] = [];
    const engine = await startEngine({
      refusal: async (port) => {
        if (stolen.push(port) > 1) return undefined;
        await takePort(port, { host: '0.0.0.0' });
        return `${endpoint} failed to bind host port for 0.0.0.0:${port}:172.17.0.2:80/tcp: address already in use`;
      },
    });
    const job = startJob();
    const step = await job.uses({ run: engine.client('run $PORT') }).done;
    expect(step.log).toMatch(new RegExp(`port ${stolen[0]} in use \\(by node.*, pid ${process.pid}\\)`));
    expect(step.outputs.launches).toBe('2');
    expect(await bodyAt(step.outputs.url)).toBe(`container on ${step.outputs.port}`);
  });

  it('end in an error that names the forwarder, where another container had the given port before', async () => {
    const port = await freePort();
    const engine = await startEngine();
    const { pid } = await engine.run(port);
    const job = startJob();
    const inputs = { run: engine.client('run $PORT'), port: String(port), 'bind-retries': '0' };
    const step = await job.uses(inputs).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining(`port ${port} in use (by docker-proxy, pid ${pid})`)]);
    expect(step.log).not.toContain('launched');
  });
});

describe.runIf(onLinux)('a port that somebody else’s container takes', () => {
  it('is in use for a server that says so and ends', async () => {
    const gate = await openGate();
    const engine = await startEngine();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), 'ready-path': '/' });
    const { port, go } = await gate.arrival();
    // Until its own server is up, a container's port accepts and does not answer.
    await engine.run(port, '-mute');
    go();
    await step.line(new RegExp(`port ${port} in use .*relaunching`));
    (await gate.arrival()).go();
    const { outputs } = await step.done;
    expect(outputs.launches).toBe('2');
    expect(await bodyAt(outputs.url)).toContain(`server`);
  });

  it.each([{ settings: ['-mute'] }, { settings: [] }])(
    'is in use for a server that says so and hangs, whether the container answers or not ($settings)',
    async ({ settings }) => {
      const gate = await openGate();
      const engine = await startEngine();
      const job = startJob();
      const step = job.uses({ run: serverCommand(gate.setting, 'when-busy=hang'), 'ready-path': '/' });
      const { port, go } = await gate.arrival();
      await engine.run(port, ...settings);
      go();
      await step.line(new RegExp(`port ${port} in use .*relaunching`));
      (await gate.arrival()).go();
      const { outputs } = await step.done;
      expect(outputs.launches).toBe('2');
      expect(await bodyAt(outputs.url)).toContain('server');
    },
  );
});
