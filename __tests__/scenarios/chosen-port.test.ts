import { describe, expect, it } from 'vitest';
import { bodyAt, errorsIn, openGate, serverCommand, startJob, takePort } from './harness.ts';

describe('a chosen port that turns out to be taken (layer 2)', () => {
  it.each([1, 2, 3])('is replaced by a fresh one, %i times in a row', async (thefts) => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting) });
    const ports = new Set<number>();
    for (let theft = 1; theft <= thefts; theft += 1) {
      const { port, go } = await gate.arrival();
      ports.add(port);
      await takePort(port);
      go();
      await step.line(new RegExp(`port ${port} in use \\(by node.*relaunching on a fresh port \\(${theft}/3\\)`));
    }
    (await gate.arrival()).go();

    const { outputs, exitCode, log } = await step.done;
    expect(exitCode, log).toBe(0);
    expect(outputs.launches).toBe(String(thefts + 1));
    expect(ports.size).toBe(thefts);
    expect(ports).not.toContain(Number(outputs.port));
    expect(await bodyAt(outputs.url)).toContain(`on ${outputs.port}`);
  });

  it('four times in a row is an error that names the last port and its holder', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), name: 'unlucky' });
    let last = 0;
    for (let launch = 1; launch <= 4; launch += 1) {
      const { port, go } = await gate.arrival();
      await takePort(port);
      last = port;
      go();
    }
    const result = await step.done;
    expect(result.exitCode).toBe(1);
    expect(errorsIn(result)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^unlucky: port ${last} in use \\(by node.*, pid ${process.pid}\\), after 3 relaunches on fresh ports`,
        ),
      ),
    ]);
    expect(result.log).toContain('EADDRINUSE');
  });

  it.each(['silently', 'hang', 'hop'])(
    'is noticed when the server takes it without a word of its end (%s)',
    async (manner) => {
      const gate = await openGate();
      const job = startJob();
      const step = job.uses({ run: serverCommand(gate.setting, `when-busy=${manner}`), 'ready-path': '/' });
      const { port, go } = await gate.arrival();
      await takePort(port);
      go();
      (await gate.arrival()).go();
      const { outputs, exitCode, log } = await step.done;
      expect(exitCode, log).toBe(0);
      expect(outputs.launches).toBe('2');
      expect(await bodyAt(outputs.url)).toContain(`on ${outputs.port}`);
    },
  );

  it.each(['exit', 'hang'])('is known from the words alone when the thief has let go again (%s)', async (manner) => {
    const gate = await openGate();
    const job = startJob();
    // The first launch is told of a port that is free, and prints what it would print had it been stolen for a moment.
    const run = [
      `if [ ! -e "$RUNNER_TEMP/second" ]; then touch "$RUNNER_TEMP/second"; ${
        manner === 'exit' ? 'echo "listen EADDRINUSE: address already in use 127.0.0.1:$PORT"; exit 1' : ''
      }`,
      'echo "listen EADDRINUSE: address already in use 127.0.0.1:$PORT"; sleep 300; fi',
      serverCommand(gate.setting),
    ].join('\n');
    const step = job.uses({ run });
    await step.line(/address already in use.*relaunching on a fresh port \(1\/3\)/);
    (await gate.arrival()).go();
    expect((await step.done).outputs.launches).toBe('2');
  });

  it('is understood from a pattern of the workflow where the server speaks a language of its own', async () => {
    const gate = await openGate();
    const job = startJob();
    const run = `if [ ! -e "$RUNNER_TEMP/second" ]; then touch "$RUNNER_TEMP/second"; echo "puerto $PORT ocupado"; exit 9; fi\n${serverCommand(gate.setting)}`;
    const step = job.uses({ run, 'in-use-pattern': 'puerto \\d+ ocupado' });
    (await gate.arrival()).go();
    expect((await step.done).outputs.launches).toBe('2');
  });

  it('is not mistaken for another port that is in use', async () => {
    const job = startJob();
    const run = 'echo "Starting inspector on 127.0.0.1:9229 failed: address already in use"; exit 12';
    const step = await job.uses({ run }).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining('ended with status 12')]);
    expect(step.log).not.toContain('relaunching');
  });

  it('may be one of the further ports', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), 'port-env': 'MAIN', 'extra-ports': 'PORT' });
    const { port, go } = await gate.arrival();
    await takePort(port);
    go();
    await step.line(new RegExp(`port ${port} in use .*relaunching`));
    // The fixture binds the further port only, so this launch would wait for the main one: it is enough to have come.
    await gate.arrival();
    step.cancel();
    await step.done;
  });

  it('is never one that an earlier step of the job has had', async () => {
    const job = startJob();
    const inputs = { run: serverCommand(), port: '23100-23102' };
    // In one step each, so that every port is free again before the next one is chosen.
    const oneStep = { ...inputs, test: 'true' };
    const had = [await job.uses(oneStep).done, await job.uses(oneStep).done, await job.uses(oneStep).done];
    expect(new Set(had.map(({ outputs }) => outputs.port)).size).toBe(3);

    const fourth = await job.uses(inputs).done;
    expect(errorsIn(fourth)).toEqual([expect.stringContaining('no port of 23100-23102 is left')]);
  });

  it('costs under 150 ms between the death of the old server and the launch of the next', async () => {
    const gate = await openGate();
    const job = startJob();
    const launchedAt: number[] = [];
    const step = job.uses({ run: serverCommand(gate.setting) }, (line) => {
      if (line.includes('launched, process group')) launchedAt.push(performance.now());
    });
    const diedAt: number[] = [];
    for (let theft = 1; theft <= 3; theft += 1) {
      const { port, go, ended } = await gate.arrival();
      await takePort(port);
      go();
      diedAt.push(await ended);
    }
    (await gate.arrival()).go();
    await step.done;
    // The best of three: the other tests share the machine's two cores.
    const costs = diedAt.map((died, index) => (launchedAt[index + 1] ?? Number.POSITIVE_INFINITY) - died);
    expect(Math.min(...costs), `costs: ${costs}`).toBeLessThan(150);
  });
});
