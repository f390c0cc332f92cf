import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEngine } from './container-engine.ts';
import {
  bodyAt,
  errorsIn,
  freePort,
  isAlive,
  onLinux,
  openGate,
  processesWith,
  serverCommand,
  startJob,
  takePort,
  until,
} from './harness.ts';

describe.runIf(onLinux)('the end of a job', () => {
  it('stops the last server first', async () => {
    const job = startJob();
    for (const name of ['database', 'api']) {
      const stop = `echo ${name} >> "$RUNNER_TEMP/order"`;
      await job.uses({ run: serverCommand(), name, 'stop-command': stop }).done;
    }
    await job.end();
    expect(readFileSync(`${job.temp}/order`, 'utf8')).toBe('api\ndatabase\n');
  });

  it('ends a main that no signal has reached and that goes on launching, as in a job container', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), name: 'server' });
    const first = await gate.arrival();
    await takePort(first.port);
    first.go();
    await gate.arrival();
    // Main is in the middle of its second launch, and nobody has told it that the job is over.
    const [post] = await job.end({ withoutCancelling: true });
    expect(isAlive(step.pid)).toBe(false);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
    expect(post?.exitCode).toBe(0);
    expect(post?.log).toMatch(/^server: the action was still at work on it, and has been ended$/m);
    expect(errorsIn(await step.done)).toEqual(['server: cancelled before it was ready.']);
  });

  it('ends it, too, when it is in the middle of a test', async () => {
    const job = startJob();
    const step = job.uses({ run: serverCommand(), name: 'server', test: 'echo tests run; sleep 300' });
    await step.line(/^tests run$/);
    const [post] = await job.end({ withoutCancelling: true });
    expect(post?.exitCode).toBe(0);
    expect(isAlive(step.pid)).toBe(false);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });

  it('ends the test, too, of a main that was killed outright', async () => {
    const job = startJob();
    const step = job.uses({ run: serverCommand(), name: 'server', test: 'echo tests run; sleep 300' });
    await step.line(/^tests run$/);
    step.kill('SIGKILL');
    await step.exited;
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).not.toEqual([]);
    await job.end({ withoutCancelling: true });
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });

  it('ends a main that does not react any more', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), name: 'server' });
    await gate.arrival();
    step.kill('SIGSTOP');
    const posts = job.end({ withoutCancelling: true });
    const [post] = await posts;
    expect(post?.log).toMatch(/^server: stopped within/m);
    expect(isAlive(step.pid)).toBe(false);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
  });

  it.each([
    { when: 'during the launch', inputs: {}, line: /launched/ },
    { when: 'during the test', inputs: { test: 'echo tests run; sleep 300' }, line: /^tests run$/ },
  ])(
    'leaves the stop-command to the post phase, which has the time, when cancelled $when',
    async ({ inputs, line }) => {
      const gate = await openGate();
      const job = startJob();
      const run = serverCommand(...('test' in inputs ? [] : [gate.setting]));
      const step = job.uses({ run, 'stop-command': 'echo once >> "$RUNNER_TEMP/stopped"; echo down', ...inputs });
      await step.line(line);
      step.cancel();
      const { log } = await step.done;
      expect(log).not.toContain('stop-command');
      expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
      expect(existsSync(`${job.temp}/stopped`)).toBe(false);
      const [first] = await job.end({ keep: true });
      const [second] = await job.end();
      expect(first?.log).toMatch(/^down$/m);
      expect(second?.log).not.toMatch(/^down$/m);
      expect(readFileSync(`${job.temp}/stopped`, 'utf8')).toBe('once\n');
    },
  );

  it('works without the step’s folder', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: serverCommand(), name: 'server' }).done;
    rmSync(dirname(outputs['log-file'] ?? ''), { recursive: true });
    const [post] = await job.end();
    expect(post?.exitCode).toBe(0);
    expect(post?.log.split('\n')).toEqual([
      expect.stringMatching(/^server: stopped within/),
      expect.stringMatching(/^Output of server: not to be had, .* is not there any more$/),
    ]);
  });

  it('works after somebody has emptied RUNNER_TEMP', async () => {
    const job = startJob();
    await job.uses({ run: serverCommand(), name: 'server' }).done;
    rmSync(job.temp, { recursive: true });
    const [post] = await job.end();
    expect(post?.exitCode).toBe(0);
    expect(post?.log).toMatch(/^server: stopped within/m);
  });

  it('ends a daemon without an environment, too, that has taken the port over from the server', async () => {
    const job = startJob();
    const port = await freePort();
    const taker = serverCommand(`port=${port}`);
    // As an upgrade in place: the server lets go of the port, and what takes it over is nobody's child.
    const run = `"${process.execPath}" -e 'const s = require("http").createServer((q, r) => { r.end("first"); s.close(); s.closeAllConnections(); require("child_process").spawn("sh", ["-c", "(setsid env -i ${taker} > /dev/null 2>&1 &)"]); }).listen(${port}); setInterval(() => {}, 60000)'`;
    const { outputs } = await job.uses({ run, port: String(port), name: 'upgraded' }).done;
    await bodyAt(outputs.url);
    let second = '';
    while (!second.startsWith('server')) second = await bodyAt(outputs.url).catch(() => '');
    const [post] = await job.end();
    expect(post?.commands.filter(({ name }) => name === 'warning')).toEqual([]);
    await expect(bodyAt(outputs.url)).rejects.toThrow();
    expect(isAlive(Number(/server (\d+)/.exec(second)?.[1]))).toBe(false);
  });

  it('knows a daemon without an environment that has left its starter only after it was ready', async () => {
    const job = startJob();
    // As redis: it listens while its starter still lives, which knows it for its child.
    const daemon = `setsid env -i ${serverCommand('port=$PORT')} > /dev/null 2>&1 &`;
    const run = `${daemon}\nuntil test -e "$RUNNER_TEMP/is-ready"; do sleep 0.02; done`;
    const { exitCode, log, outputs } = await job.uses({ run, name: 'api' }).done;
    expect(exitCode, log).toBe(0);
    const root = Number(/process group (\d+)/.exec(log)?.[1]);
    writeFileSync(join(job.temp, 'is-ready'), '');
    await until(() => !isAlive(root));
    const [post] = await job.end();
    expect(post?.log).toMatch(/^api: stopped within /m);
    expect(post?.commands.filter(({ name }) => name === 'warning')).toEqual([]);
    await expect(bodyAt(outputs.url)).rejects.toThrow();
  });

  it('goes through with the stop-command where the step’s folder is gone', async () => {
    const job = startJob();
    const stop = 'echo stopped > "$RUNNER_TEMP/stopped"';
    const { outputs } = await job.uses({ run: serverCommand(), name: 'server', 'stop-command': stop }).done;
    rmSync(dirname(outputs['log-file'] ?? ''), { recursive: true });
    const [post] = await job.end();
    expect(post?.log).toMatch(/^server: stopped within/m);
    expect(readFileSync(`${job.temp}/stopped`, 'utf8')).toBe('stopped\n');
  });

  it('is no failure for a second post that finds no folder and no server', async () => {
    const job = startJob();
    const inputs = { run: serverCommand(), name: 'server', 'fail-on-exit': 'true' };
    const { outputs } = await job.uses(inputs).done;
    rmSync(dirname(outputs['log-file'] ?? ''), { recursive: true });
    await job.end({ keep: true });
    const [second] = await job.end();
    expect(second).toMatchObject({ exitCode: 0, commands: [] });
  });

  it('follows no link that has been put in the place of the step’s folder or of its log', async () => {
    const job = startJob();
    const inputs = { run: serverCommand(), name: 'server', 'stop-command': 'echo written' };
    const [first, second] = [await job.uses(inputs).done, await job.uses(inputs).done];
    const [folder, log] = [dirname(first.outputs['log-file'] ?? ''), second.outputs['log-file'] ?? ''];
    const [elsewhere, secret] = [`${job.temp}/elsewhere`, `${job.temp}/secret`];
    mkdirSync(elsewhere);
    writeFileSync(`${elsewhere}/server.log`, 'a secret\n');
    writeFileSync(secret, 'a secret\n');
    rmSync(folder, { recursive: true });
    symlinkSync(elsewhere, folder);
    rmSync(log);
    symlinkSync(secret, log);
    const posts = await job.end();
    expect(posts.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    for (const { log } of posts) expect(log).not.toContain('a secret');
    expect(readdirSync(elsewhere)).toEqual(['server.log']);
    for (const file of [secret, `${elsewhere}/server.log`]) expect(readFileSync(file, 'utf8')).toBe('a secret\n');
  });

  it('is not held by pipes in the places of its files', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: serverCommand(), name: 'server' }).done;
    const log = outputs['log-file'] ?? '';
    for (const name of ['server.log', 'status-1', 'state.json', 'state.json.new']) {
      const file = join(dirname(log), name);
      rmSync(file, { force: true });
      execFileSync('mkfifo', [file]);
    }
    const [post] = await job.end();
    expect(post?.exitCode).toBe(0);
    expect(post?.log).toMatch(/^server: stopped within/m);
  });

  it('hands post a state that is larger than the runner’s variable holds', async () => {
    const job = startJob();
    const env = Array.from({ length: 60 }, (_, index) => `NAME_${index}=${'"'.repeat(1_500)}`).join('\n');
    const stop = 'echo "$NAME_59" > "$RUNNER_TEMP/seen"';
    await job.uses({ run: serverCommand(), env, 'stop-command': stop, 'print-log': 'never' }).done;
    const [post] = await job.end();
    expect(post?.exitCode).toBe(0);
    expect(readFileSync(`${job.temp}/seen`, 'utf8')).toBe(`${'"'.repeat(1_500)}\n`);
  });

  it('is told though there is no summary file, and its status counts', async () => {
    const job = startJob();
    const inputs = { run: serverCommand(), name: 'server', 'fail-on-exit': 'true', summary: 'always' };
    const { outputs } = await job.uses(inputs).done;
    await fetch(`${outputs.url}/exit/3`).catch(() => {});
    await until(() => !isAlive(Number(outputs.pid)));
    const post = job.startPost();
    rmSync(post.files, { recursive: true });
    const result = await post.done;
    expect(result.exitCode).toBe(1);
    expect(result.commands.map(({ name, properties }) => properties.title ?? name)).toEqual([
      'server ended by itself',
      'No job summary was written',
    ]);
  });

  it('ends a server that could not be handed over', async () => {
    const gate = await openGate();
    const job = startJob();
    const step = job.uses({ run: serverCommand(gate.setting), name: 'server' });
    const arrival = await gate.arrival();
    rmSync(`${step.files}/output`);
    arrival.go();
    const { exitCode, commands } = await step.done;
    expect(exitCode).toBe(1);
    expect(commands.map(({ properties }) => properties.title)).toEqual(['The action failed']);
    expect(processesWith(`RUNNER_TRACKING_ID=${job.trackingId}`)).toEqual([]);
    const [post] = await job.end();
    expect(post?.exitCode).toBe(0);
  });

  it('tells of a port that is still in use, and how that is ended', async () => {
    const engine = await startEngine();
    const job = startJob();
    const run = engine.client('run -d $PORT');
    const { outputs } = await job.uses({ run, name: 'docker', 'ready-path': '/' }).done;
    const [post] = await job.end();
    const [warning] = post?.commands ?? [];
    expect(warning).toMatchObject({
      name: 'warning',
      properties: { title: `Port ${outputs.port} is still in use` },
      data: expect.stringMatching(/in use by docker-proxy, pid \d+\. .* stop-command, such as docker compose down\.$/),
    });
    expect(await bodyAt(outputs.url)).toContain('container');
  });

  it('finds a daemon that has emptied its environment, left its starter, and had not bound its port yet', async () => {
    const gate = await openGate();
    const job = startJob();
    const port = await freePort();
    const daemon = `setsid env -i ${serverCommand(gate.setting, `port=${port}`)} > /dev/null 2>&1 &`;
    const step = job.uses({ run: `( ${daemon} )\nsleep 0.1`, port: String(port), name: 'daemon' });
    const { go, ended } = await gate.arrival();
    step.cancel();
    await step.line(/cancelled|launched/);
    go();
    await step.done;
    await job.end();
    await ended;
  });
});

describe.runIf(onLinux)('a server that ended by itself', () => {
  it('is watched by nothing larger than 15 MB, which takes no time', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: serverCommand() }).done;
    const status = readFileSync(`/proc/${outputs.pid}/status`, 'utf8');
    const parent = Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]);
    const watcher = readFileSync(`/proc/${parent}/status`, 'utf8');
    expect(Number(/^VmHWM:\s+(\d+) kB$/m.exec(watcher)?.[1])).toBeLessThan(15 * 1024);
    const ticks = (): number => {
      const fields = readFileSync(`/proc/${parent}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return Number(fields[11]) + Number(fields[12]);
    };
    const before = ticks();
    for (let request = 0; request < 20; request += 1) await bodyAt(outputs.url);
    expect(ticks()).toBe(before);
  });

  it.each([
    { how: 'with a status', end: 'exit/4', told: /ended by itself with status 4, / },
    { how: 'by a signal', end: undefined, told: /ended by itself with status 143 \(SIGTERM\), / },
  ])('is told of $how', async ({ end, told }) => {
    const job = startJob();
    const { outputs } = await job.uses({ run: `exec ${serverCommand()}`, name: 'server' }).done;
    const pid = Number(outputs.pid);
    if (end) await fetch(`${outputs.url}/${end}`).catch(() => {});
    else process.kill(pid, 'SIGTERM');
    await until(() => !isAlive(pid));
    const [post] = await job.end();
    expect(post?.commands.find(({ name }) => name === 'warning')?.data).toMatch(told);
  });
});
