import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { errorsIn, freePort, onLinux, serverCommand, startJob, takePort } from './harness.ts';

describe('a hostile server', () => {
  it('cannot slip a command into the lines that quote it', async () => {
    const job = startJob();
    const run = 'printf "listen EADDRINUSE \\033[31m##[add-mask]x ::error::y\\n"; exit 1';
    const step = await job.uses({ run, 'max-relaunches': '1' }).done;
    expect(step.log).toContain('relaunching');
    expect(step.commands.map(({ name }) => name)).toEqual(['error', 'group', 'endgroup']);
  });

  it.runIf(onLinux)('cannot slip a command into the log by the name of a process', async () => {
    const job = startJob();
    const rename = `printf '\\n::error::own' > /proc/self/comm`;
    const run = `bash -c 'trap "" TERM; ${rename.replaceAll("'", `'\\''`)}; while :; do read -t 60 < /dev/zero; done' &\n${serverCommand()}`;
    await job.uses({ run, 'stop-timeout': '300ms' }).done;
    const [post] = await job.end();
    expect(post?.log).toMatch(/did not end when asked/);
    expect(post?.commands.map(({ name }) => name)).toEqual([]);
  });

  it.each(['\n::error::x', '##[error]x', '\u001b[31mred'])('cannot be named %j', async (name) => {
    const job = startJob();
    const step = await job.uses({ run: serverCommand(), name: `a${name}` }).done;
    expect(step.commands.map(({ name }) => name)).toEqual(step.exitCode === 0 ? [] : ['error']);
  });

  it('cannot hold the step with a pattern that takes for ever', async () => {
    const job = startJob();
    const inputs = { 'ready-log': '^(a+)+$', 'in-use-pattern': '^(a+)+$', 'ready-timeout': '4s' };
    const step = await job.uses({ run: `echo ${'a'.repeat(44)}!\n${serverCommand()}`, ...inputs }).done;
    expect(errorsIn(step)).toEqual([expect.stringMatching(/took over 1 s to search: simplify it\.$/)]);
  });

  it('cannot hold the step by printing on after its end', async () => {
    const job = startJob();
    const began = performance.now();
    const step = await job.uses({ run: 'yes & exit 3', 'print-log': 'never' }).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining('ended with status 3')]);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('cannot fill the memory with an answer that has no end', async () => {
    const job = startJob();
    const endless = `"${process.execPath}" -e "require('http').createServer((q, s) => { s.writeHead(503); const go = () => { while (s.write('x'.repeat(65536))); }; s.on('drain', go); go(); }).listen(process.env.PORT)"`;
    const step = await job.uses({
      run: `exec ${endless}`,
      'ready-path': '/',
      'ready-timeout': '3s',
      'print-log': 'never',
    }).done;
    expect(errorsIn(step)).toEqual([expect.stringContaining('last answer: 503')]);
  });

  it('cannot slip a command, or a page of words, into what is told of its answers', async () => {
    const job = startJob({ environment: { RUNNER_DEBUG: '1' } });
    const script = join(temporaryFolder(), 'server.js');
    const words = `::error::own \\u001b[31m##[add-mask]x \\x85::error::y ${'word '.repeat(4_000)}end`;
    writeFileSync(
      script,
      `const answer = (socket) => socket.on('error', () => {}).end('HTTP/1.1 503 ${words}\\r\\n\\r\\n');
      require('net').createServer(answer).listen(process.env.PORT);`,
    );
    const inputs = { 'ready-path': '/', 'ready-timeout': '3s', 'print-log': 'never', summary: 'never', name: 'api' };
    const step = await job.uses({ run: `"${process.execPath}" "${script}"`, ...inputs }).done;
    expect(errorsIn(step)).toEqual([expect.stringMatching(/last answer: 503 .*\.\.\..* end from http:/)]);
    expect(errorsIn(step)[0]?.length).toBeLessThan(600);
    expect(new Set(step.commands.map(({ name }) => name))).toEqual(new Set(['debug', 'error']));
    expect(step.commands.filter(({ name }) => name === 'error')).toHaveLength(1);
  });

  it('gets variables whose names are no identifiers, as from a run step', async () => {
    const job = startJob({ environment: { 'job.level': 'here' } });
    const run = `env > "$RUNNER_TEMP/seen"\n${serverCommand()}`;
    const step = await job.uses({ run, env: 'server.port=$PORT\nA-B=1' }).done;
    expect(step.exitCode).toBe(0);
    const { readFileSync } = await import('node:fs');
    const seen = readFileSync(`${job.temp}/seen`, 'utf8').split('\n');
    expect(seen).toEqual(expect.arrayContaining([`server.port=${step.outputs.port}`, 'A-B=1', 'job.level=here']));
  });
});

describe('the stop-command', () => {
  const stop = 'echo stopped >> "$RUNNER_TEMP/stopped"';
  const times = async (temp: string): Promise<number> => {
    const { existsSync, readFileSync } = await import('node:fs');
    return existsSync(`${temp}/stopped`) ? readFileSync(`${temp}/stopped`, 'utf8').trim().split('\n').length : 0;
  };

  it('is not run where nothing was launched', async () => {
    const port = await freePort();
    await takePort(port);
    const job = startJob();
    await job.uses({ run: serverCommand(), port: String(port), 'bind-retries': '0', 'stop-command': stop }).done;
    await job.end();
    expect(await times(job.temp)).toBe(0);
  });

  it.each([
    { how: 'in the background', inputs: {} },
    { how: 'in one step', inputs: { test: 'true' } },
    { how: 'that fails', inputs: { run: 'exit 3' } },
  ])('is run once for a server $how, however often post is', async ({ inputs }) => {
    const job = startJob();
    await job.uses({ run: serverCommand(), 'stop-command': stop, ...inputs }).done;
    await job.end({ keep: true });
    await job.end();
    expect(await times(job.temp)).toBe(1);
  });
});

describe('a daemon', () => {
  const daemon = `setsid ${serverCommand()} &\nexit 0`;

  it.runIf(onLinux)('whose starter has ended is no server that dies during the test', async () => {
    const job = startJob();
    const step = await job.uses({ run: daemon, test: 'true' }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).not.toContain('ended by itself');
  });

  it.runIf(onLinux)('that dies on its own is told', async () => {
    const job = startJob();
    const { outputs } = await job.uses({ run: daemon, 'fail-on-exit': 'true' }).done;
    await fetch(`${outputs.url}/exit/9`).catch(() => {});
    const [post] = await job.end();
    expect(post?.exitCode).toBe(1);
    expect(post?.log).toContain('ended by itself with an unknown status');
  });
});

describe.runIf(onLinux)('a RUNNER_TEMP that others may write to', () => {
  it.each([
    { mode: 0o777, title: ['Others may write to RUNNER_TEMP'] },
    { mode: 0o1777, title: [] },
    { mode: 0o775, title: [] },
  ])('is warned of where they may rename what is in it: $mode', async ({ mode, title }) => {
    const job = startJob();
    chmodSync(job.temp, mode);
    const step = await job.uses({ run: serverCommand() }).done;
    expect(step.exitCode, step.log).toBe(0);
    expect(step.commands.map(({ properties }) => properties.title)).toEqual(title);
  });
});
