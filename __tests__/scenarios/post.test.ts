import { describe, expect, it } from 'vitest';
import { SAMPLE_STATE } from '../sample-state.ts';
import {
  errorsIn,
  isAlive,
  onLinux,
  openGate,
  processesWith,
  serverCommand,
  startJob,
  takePort,
  until,
} from './harness.ts';

describe('the post phase', () => {
  it('prints the output folded, with all commands in it disarmed', async () => {
    const job = startJob();
    const run = `printf 'a\\n::error::not an error\\nb ##[error]nor this\\r\\n::add-mask::b\\n'\n${serverCommand()}`;
    await job.uses({ run }).done;
    const [post] = await job.end();
    expect(post?.log).toContain('::error::not an error');
    expect(post?.commands.map(({ name }) => name)).toEqual(['group', 'endgroup']);
  });

  it.each([
    { printLog: 'never', run: 'echo spoken; ', test: '', printed: false },
    { printLog: 'failure', run: 'echo spoken; ', test: '', printed: false },
    { printLog: 'failure', run: 'echo spoken; ', test: 'exit 1', printed: true },
    { printLog: 'always', run: 'echo spoken; ', test: '', printed: true },
  ])('prints the output as print-log says: $printLog, test: $test', async ({ printLog, run, test, printed }) => {
    const job = startJob();
    await job.uses({ run: run + serverCommand(), 'print-log': printLog, test }).done;
    const [post] = await job.end();
    expect(post?.log.includes('spoken')).toBe(printed);
  });

  it('is silent when nothing was launched', async () => {
    const job = startJob();
    await job.uses({ run: 'true', port: 'nonsense' }).done;
    const [post] = await job.end();
    expect(post).toMatchObject({ exitCode: 0, log: '' });
  });

  it('can be run twice: the second time it has nothing to say', async () => {
    const job = startJob();
    await job.uses({ run: serverCommand() }).done;
    await job.end({ keep: true });
    const [second] = await job.end();
    expect(second).toMatchObject({ exitCode: 0, log: '' });
  });

  it.each([
    'garbage',
    '{}',
    '[]',
    'null',
    '0',
    '{"stage":"serving","marker":"',
    JSON.stringify(SAMPLE_STATE).slice(0, -1),
  ])('tells in one line of a state that is none: %s', async (state) => {
    const job = startJob({ environment: { STATE_server: state } });
    await job.uses({ run: 'true', port: 'nonsense' }).done;
    await job.end({ keep: true });
    const [second] = await job.end();
    expect(second?.exitCode).toBe(0);
    expect(second?.log).toMatch(/^::warning title=Nothing was stopped::The state that main saved cannot be read; .*$/);
  });

  it('leaves processes alone that have the numbers of the server’s by now', async () => {
    const others = { pid: process.pid, start: '1' };
    const state = { ...SAMPLE_STATE, actor: others, root: others, daemons: [others], stopCommandDue: false };
    const job = startJob({ environment: { STATE_server: JSON.stringify(state) } });
    await job.uses({ run: 'true', port: 'nonsense' }).done;
    const [post] = await job.end();
    expect(post?.exitCode).toBe(0);
    expect(post?.log).toMatch(/^Output of vite: not to be had, \S+ is not there any more$/);
  });

  it.each(['SIGTERM', 'INT', 'SIGQUIT'])('asks with the signal that the workflow wants: %s', async (signal) => {
    const job = startJob();
    await job.uses({ run: serverCommand('farewell=yes'), 'stop-signal': signal }).done;
    const [post] = await job.end();
    expect(post?.log).toContain(`got SIG${signal.replace('SIG', '')}\n`);
  });

  it('kills what does not end when asked, and says so', async () => {
    const job = startJob();
    await job.uses({ run: serverCommand('stubborn=yes'), 'stop-timeout': '200ms', name: 'stubborn' }).done;
    const [post] = await job.end();
    expect(post?.log).toMatch(/^stubborn: killed after \d+ ms \(.* did not end when asked\)$/m);
    expect(post?.exitCode).toBe(0);
  });

  it('tells what it waits for when that takes longer', async () => {
    const job = startJob();
    await job.uses({ run: serverCommand('stubborn=yes'), 'stop-timeout': '2s', name: 'stubborn' }).done;
    const [post] = await job.end();
    expect(post?.log).toMatch(
      /^stubborn: asked to end by SIGTERM; what lives on is killed after 2 s\nstubborn: killed after/m,
    );
  });

  it('runs the stop-command first, with the port variables', async () => {
    const job = startJob();
    const run = `${serverCommand()} &\necho $! > "$RUNNER_TEMP/server.pid"\nwait`;
    const stop = 'echo "stopping $PORT"; kill $(cat "$RUNNER_TEMP/server.pid")';
    const { outputs } = await job.uses({ run, 'stop-command': stop }).done;
    const [post] = await job.end();
    expect(post?.log).toContain(`stopping ${outputs.port}`);
  });

  it('does not take an end by the stop-command for one by itself', async () => {
    const job = startJob();
    const run = `${serverCommand()} &\necho $! > "$RUNNER_TEMP/server.pid"\nwait`;
    const stop = 'pid=$(cat "$RUNNER_TEMP/server.pid"); kill $pid; while kill -0 $pid; do sleep 0.01; done; sleep 0.2';
    await job.uses({ run, 'stop-command': stop, 'fail-on-exit': 'true', name: 'fixture' }).done;
    const [post] = await job.end();
    expect(post?.exitCode, post?.log).toBe(0);
    expect(post?.log).toMatch(/^fixture: stopped within/m);
  });

  it('goes on with the signal when the stop-command fails', async () => {
    const job = startJob();
    await job.uses({ run: serverCommand(), 'stop-command': 'exit 9', name: 'fixture' }).done;
    const [post] = await job.end();
    expect(post?.log).toContain('fixture: stop-command ended with status 9; going on with SIGTERM');
    expect(post?.log).toMatch(/stopped within/);
  });

  it.each([
    { failOnExit: 'false', exitCode: 0, level: 'warning' },
    { failOnExit: 'true', exitCode: 1, level: 'error' },
  ])('tells that the server ended by itself, as $level', async ({ failOnExit, exitCode, level }) => {
    const job = startJob();
    const run = serverCommand('"announce=listens on {} ::error::not one"');
    const inputs = { run, name: 'fixture', 'fail-on-exit': failOnExit };
    const { outputs } = await job.uses(inputs).done;
    const root = Number(outputs.pid);
    await fetch(`${outputs.url}/exit/137`).catch(() => {});
    await until(() => !isAlive(root));

    const [post] = await job.end();
    expect(post?.exitCode).toBe(exitCode);
    const told = post?.commands.find(({ name }) => name === level);
    expect(told?.properties.title).toBe('fixture ended by itself');
    const [line, ...words] = told?.data.split('\n') ?? [];
    expect(line).toMatch(/^fixture: ended by itself with status 137 \(SIGKILL\), .* after it was ready\. /);
    expect(line?.includes('fail-on-exit')).toBe(failOnExit === 'false');
    expect(words).toEqual([`listens on ${outputs.port} ::error::not one`]);
  });

  it.runIf(onLinux)('cleans up after a main that was killed outright', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), name: 'orphan' });
    await gate.arrival();
    step.kill('SIGKILL');
    await step.done;
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).not.toEqual([]);
    const [post] = await job.end();
    expect(post?.log).toMatch(/^orphan: stopped within/m);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });

  it('leaves nothing to clean up when main was cancelled in the middle of a launch', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), name: 'cancelled' });
    await gate.arrival();
    step.cancel();
    const result = await step.done;
    expect(errorsIn(result)).toEqual(['cancelled: cancelled before it was ready.']);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });
});

describe('the job summary', () => {
  it('is not written when all went well', async () => {
    const job = startJob();
    await job.uses({ run: serverCommand() }).done;
    const [post] = await job.end();
    expect(post?.summary).toBe('');
  });

  it('tells of a relaunch', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), name: 'fixture' });
    const { port, go } = await gate.arrival();
    await takePort(port);
    go();
    (await gate.arrival()).go();
    await step.done;
    const [post] = await job.end();
    expect(post?.summary).toContain('### fixture');
    expect(post?.summary).toMatch(new RegExp(`^1\\. port ${port}, after \\d+ ms: in use `, 'm'));
    expect(post?.summary).toMatch(/^2\. port \d+, after \d+ ms: ready$/m);
  });

  it.each([
    { summary: 'always', written: true },
    { summary: 'never', written: false },
  ])('is written $summary, if the workflow wants it so', async ({ summary, written }) => {
    const job = startJob();
    await job.uses({ run: 'exit 3', summary }).done;
    const [post] = await job.end();
    expect(post?.summary !== '').toBe(written);
  });
});

describe('wrong input', () => {
  it('is told in one line each, all of it, before anything is launched', async () => {
    const job = startJob();
    const inputs = { run: ' ', port: '80a', 'ready-timeout': 'soon', scheme: 'ftp', 'working-directory': 'nowhere' };
    const step = await job.uses(inputs).done;
    expect(step.exitCode).toBe(1);
    expect(errorsIn(step).map((line) => line.split(':')[0])).toEqual([
      'run',
      'working-directory',
      'port',
      'ready-timeout',
      'scheme',
    ]);
    expect(errorsIn(step)[2]).toBe(
      'port: "80a" is not a port; it takes auto, a port (1 to 65535), a range (8000-8999), or 0 for one that the system chooses',
    );
    expect(step.log).not.toMatch(/^\s+at /m);
  });
});
