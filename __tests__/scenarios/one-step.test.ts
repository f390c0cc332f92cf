import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEngine } from './container-engine.ts';
import {
  bodyAt,
  errorsIn,
  onLinux,
  openGate,
  processesWith,
  serverCommand,
  startJob,
  takePort,
  until,
} from './harness.ts';

const FETCH = `"${process.execPath}" -e "fetch(process.env.SERVE_URL).then((r) => r.text()).then((t) => console.log('got', t, process.env.PORT))"`;

describe('one-step mode', () => {
  it('runs the test against the server, shows its output live, and stops the server', async () => {
    const job = startJob();
    const step = await job.uses({ run: serverCommand(), test: FETCH }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toMatch(new RegExp(`^got server \\d+ on ${step.outputs.port} ${step.outputs.port}$`, 'm'));
    await expect(bodyAt(step.outputs.url)).rejects.toThrow();
  });

  it('ends with the exit status of the test', async () => {
    const job = startJob();
    const step = await job.uses({ run: serverCommand(), test: 'echo failing; exit 42' }).done;
    expect(step.exitCode).toBe(42);
    expect(errorsIn(step)).toEqual(['test: ended with status 42']);
    await expect(bodyAt(step.outputs.url)).rejects.toThrow();
  });

  it('tells its failure on a line of its own, though the test ends within a line', async () => {
    const job = startJob();
    const step = await job.uses({ run: serverCommand(), test: 'printf dots...; exit 1' }).done;
    expect(step.log).toMatch(/^dots\.\.\.\r?\n::error /m);
    expect(errorsIn(step)).toEqual(['test: ended with status 1']);
  });

  it.each([1, 2])('goes through the same launch loop: a port that is stolen %i times', async (thefts) => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), test: FETCH });
    for (let theft = 1; theft <= thefts; theft += 1) {
      const { port, go } = await gate.arrival();
      await takePort(port);
      go();
    }
    (await gate.arrival()).go();
    const { exitCode, log, outputs } = await step.done;
    expect(exitCode, log).toBe(0);
    expect(outputs.launches).toBe(String(thefts + 1));
    expect(log).toMatch(/^got server/m);
  });

  it('gives up after four thefts, and never runs the test', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), test: 'echo ran the test' });
    for (let launch = 1; launch <= 4; launch += 1) {
      const { port, go } = await gate.arrival();
      await takePort(port);
      go();
    }
    const { exitCode, log } = await step.done;
    expect(exitCode).toBe(1);
    expect(log).not.toContain('ran the test');
  });

  it('tells when the server dies while the test runs', async () => {
    const gate = await openGate();
    const job = startJob();
    const kill = `"${process.execPath}" -e "fetch(process.env.SERVE_URL + '/exit/5').catch(() => {})"`;
    const test = `${kill}\n${serverCommand(gate.setting, 'port=0')}`;
    const step = job.uses({ run: serverCommand(), test, name: 'fixture' });
    await gate.arrival();
    const told = await step.line(/while the test was running/);
    expect(told).toContain('fixture: ended by itself with status 5 while the test was running');
    step.cancel();
    await step.done;
  });

  it('gives the test the command files of a run step, and no state of ours', async () => {
    const job = startJob();
    const test = 'echo "answer=42" >> "$GITHUB_OUTPUT"; echo "state:${GITHUB_STATE-none} input:${INPUT_RUN-none}"';
    const { log, outputs } = await job.uses({ run: serverCommand(), test }).done;
    expect(outputs.answer).toBe('42');
    expect(log).toContain('state:none input:none');
  });

  it('ends test and server when the job is cancelled', async () => {
    const job = startJob();
    const step = job.uses({ run: serverCommand(), test: 'echo begun; sleep 300' });
    await step.line(/^begun$/);
    step.cancel();
    const { exitCode, outputs } = await step.done;
    expect(exitCode).not.toBe(0);
    await expect(bodyAt(outputs.url)).rejects.toThrow();
  });

  it.each([
    { failOnExit: 'false', exitCode: 0, level: 'warning' },
    { failOnExit: 'true', exitCode: 1, level: 'error' },
  ])('tells of a server that ends by itself during a test that passes, as $level', async (how) => {
    const job = startJob();
    const test =
      'curl -s "$SERVE_URL/exit/3" || while [ ! -s "$RUNNER_TEMP"/serve-on-free-port-*/status-1 ]; do sleep 0.01; done';
    const inputs = { run: serverCommand(), name: 'fixture', test, 'fail-on-exit': how.failOnExit };
    const step = await job.uses(inputs).done;
    expect(step.exitCode, step.log).toBe(how.exitCode);
    const [told] = step.commands.filter(({ name }) => name === how.level);
    expect(told?.properties.title).toBe('fixture ended by itself');
    expect(told?.data).toMatch(/^fixture: ended by itself with status 3, .* after it was ready\. /);
    const [post] = await job.end();
    expect(post?.exitCode).toBe(0);
    expect(post?.summary).toMatch(/^\| \d+ \| 1 \| \d+ ms \| .*ended by itself with status 3/m);
  });

  it('warns of a port that is in use when the server has been stopped', async () => {
    const engine = await startEngine();
    const job = startJob();
    const step = await job.uses({ run: engine.client('run -d $PORT'), 'ready-path': '/', test: 'true' }).done;
    expect(step.exitCode).toBe(0);
    expect(step.commands.map(({ properties }) => properties.title)).toEqual([
      `Port ${step.outputs.port} is still in use`,
    ]);
  });

  it.runIf(onLinux)('ends what the test leaves behind', async () => {
    const job = startJob();
    await job.uses({ run: serverCommand(), test: 'setsid sleep 300 > /dev/null 2>&1 &' }).done;
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });

  it.runIf(onLinux)('tells a server that ended by itself from what the test leaves behind', async () => {
    const job = startJob();
    const test = 'sleep 300 > /dev/null 2>&1 & curl -s "$SERVE_URL/exit/0" || sleep 0.2';
    const step = await job.uses({ run: serverCommand(), name: 'fixture', test, 'fail-on-exit': 'true' }).done;
    expect(step.exitCode, step.log).toBe(1);
    expect(errorsIn(step)).toEqual([expect.stringMatching(/^fixture: ended by itself with status 0, /)]);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });

  it('has its output printed on failure where it ended by itself', async () => {
    const job = startJob();
    const run = serverCommand('announce=up');
    const test = 'curl -s "$SERVE_URL/exit/3" || sleep 0.2';
    await job.uses({ run, name: 'fixture', test, 'print-log': 'failure' }).done;
    const [post] = await job.end();
    expect(post?.log).toMatch(/^up$/m);
  });

  it.runIf(onLinux).each([
    { when: 'while the server is asked to end', stop: '', line: /^test ran$/ },
    { when: 'during the stop-command', stop: 'echo begun >> "$RUNNER_TEMP/steps"; sleep 0.5', line: /^test ran$/ },
  ])(
    'is stopped by post, and not taken to have ended by itself, where main was killed $when',
    async ({ stop, line }) => {
      const job = startJob();
      const inputs = { run: serverCommand('stubborn=yes'), 'stop-timeout': '2s', 'stop-command': stop };
      const step = job.uses({ ...inputs, name: 'fixture', test: 'echo test ran', 'fail-on-exit': 'true' });
      await step.line(line);
      await until(() => stopsAlready(job.temp));
      step.kill('SIGKILL');
      await step.exited;
      const [post] = await job.end({ withoutCancelling: true });
      expect(post?.exitCode, post?.log).toBe(0);
      expect(post?.log).toMatch(/^fixture: (?:killed|stopped|nothing)/m);
      expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
    },
  );

  it('runs the stop-command once where its end cannot be saved', async () => {
    const job = startJob();
    const stop = 'echo once >> "$RUNNER_TEMP/stopped"';
    const step = job.uses({
      run: serverCommand(),
      name: 'fixture',
      'stop-command': stop,
      test: 'echo test ran; sleep 0.3',
    });
    await step.line(/^test ran$/);
    rmSync(join(step.files, 'state'));
    expect((await step.done).exitCode).toBe(1);
    expect(readFileSync(join(job.temp, 'stopped'), 'utf8')).toBe('once\n');
  });
});

/** Whether main has begun to stop the server, as it notes in the step's folder. */
function stopsAlready(temp: string): boolean {
  const [folder = ''] = readdirSync(temp).filter((name) => /^serve-on-free-port-(?!handed-out)/.test(name));
  return readFileSync(join(temp, folder, 'state.json'), 'utf8').includes('"stopping"');
}
