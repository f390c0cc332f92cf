import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../any-text.ts';
import { folderOf, INPUT_NAMES, inputsOf, LINUX, parseGiven, problemsOf } from './inputs-of.ts';

describe('the inputs', () => {
  it('have the defaults that the contract tells', async () => {
    expect(await inputsOf({ run: 'npm start' })).toEqual({
      run: 'npm start',
      shell: { name: 'bash', program: '/bin/bash', explicit: false },
      workingDirectory: folderOf('.'),
      env: [],
      name: 'npm',
      port: { kind: 'auto' },
      portVariables: ['PORT'],
      extraPorts: [],
      maxRelaunches: 3,
      bindRetries: 5,
      bindBackoff: 200,
      strictPort: true,
      inUsePatterns: [],
      readyPath: undefined,
      readyStatus: [[200, 399]],
      readyHeaders: [],
      readyLog: undefined,
      readyCommand: undefined,
      readyTimeout: 60_000,
      scheme: 'http',
      host: 'localhost',
      test: undefined,
      stopSignal: 'SIGTERM',
      stopTimeout: 10_000,
      stopCommand: undefined,
      printLog: 'always',
      failOnExit: false,
      summary: 'auto',
    });
  });

  it('hand a command on to the letter, white space included', async () => {
    const run = '  set -x\n\n  npm start -- --port "$PORT"  \n';
    expect(await inputsOf({ run, test: run, 'ready-command': run, 'stop-command': run })).toMatchObject({
      run,
      test: run,
      readyCommand: run,
      stopCommand: run,
    });
  });

  it.each([
    ['npx vite --port 1', 'vite'],
    ['\n\n  # the server\n  node server.js', 'node'],
    ['./gradlew\tbootRun', './gradlew'],
    [`${'x'.repeat(50)} y`, 'x'.repeat(40)],
  ])('name a server after what its command starts (%j)', async (run, name) => {
    expect((await inputsOf({ run })).name).toBe(name);
  });

  it('refuse a command of nothing but comments', async () => {
    await expect(inputsOf({ run: '\n# node server.js\r\n \n  # later\n' })).rejects.toThrow(
      /^run: "# node server\.js\\r\\n \\n {2}# later" has only comments; it takes the command/,
    );
  });

  it('may have blanks around them', async () => {
    const inputs = await inputsOf({ port: ' 8080\n', shell: ' bash ', 'max-relaunches': ' 2 ' });
    expect(inputs).toMatchObject({ port: { kind: 'given', port: 8_080 }, shell: { name: 'bash' }, maxRelaunches: 2 });
  });

  it('name it as the workflow does', async () => expect((await inputsOf({ name: ' my api ' })).name).toBe('my api'));

  it.each([
    ['localhost', 'localhost'],
    ['[::1]', '::1'],
    ['::1', '::1'],
    ['app.test', 'app.test'],
    ['127.0.0.1', '127.0.0.1'],
  ])('take the host %s', async (text, host) => expect((await inputsOf({ host: text })).host).toBe(host));

  it.each(['app', '/srv', './app', 'app/../app'])('take the directory %s', async (text) => {
    const { workingDirectory } = await inputsOf({ 'working-directory': text });
    expect(workingDirectory).toBe(text === '/srv' ? '/srv' : folderOf('app'));
  });
});

describe('the shell', () => {
  const having = (...programs: readonly string[]) => ({
    ...LINUX,
    findProgram: (name: string) => (programs.includes(name) ? `/opt/${name}` : ''),
  });

  it('is sh where there is no bash', async () => {
    expect((await inputsOf({}, having('sh'))).shell).toEqual({ name: 'sh', program: '/opt/sh', explicit: false });
  });

  it('is pwsh on Windows, or powershell', async () => {
    const windows = { ...having('bash', 'powershell'), platform: 'win32' } as const;
    expect((await inputsOf({}, windows)).shell.name).toBe('powershell');
  });

  it('is the one that the workflow names, and known to be', async () => {
    expect((await inputsOf({ shell: 'sh' })).shell).toEqual({ name: 'sh', program: '/bin/sh', explicit: true });
  });

  it('must be there', async () => {
    expect(await problemsOf({ shell: 'pwsh' })).toEqual([expect.stringMatching(/^shell: "pwsh" is not on the PATH/)]);
    expect(await problemsOf({}, having())).toEqual([
      expect.stringMatching(/^shell: "bash" or "sh" is not on the PATH/),
    ]);
  });
});

describe('a bad input', () => {
  it('is no working-directory where the workspace itself is missing', async () => {
    const workspace = resolve('/gone');
    const path = JSON.stringify(workspace);
    expect(await problemsOf({ 'working-directory': '' }, { ...LINUX, workspace })).toEqual([
      `working-directory: ${path} is not a directory (looked at ${path}); it takes one, from the workspace`,
    ]);
  });

  it.each([
    ['run', ' \n', 'is missing'],
    ['shell', 'zsh', 'bash, sh, pwsh, powershell or cmd'],
    ['working-directory', 'nowhere', `looked at ${JSON.stringify(folderOf('nowhere'))}`],
    ['working-directory', 'two\nlines', 'is not a directory'],
    ['env', 'novalue', 'NAME=value'],
    ['env', 'PORT=1', 'leave it to the action'],
    ['port', '70000', '1 to 65535'],
    ['port-env', ' , ', 'at least one'],
    ['extra-ports', 'PORT', 'carries the port already'],
    ['extra-ports', '1A', 'ADMIN_PORT'],
    ['max-relaunches', '-1', '0 to 100'],
    ['bind-retries', 'many', '0 to 100'],
    ['bind-backoff', '0', 'at least 1ms'],
    ['strict-port', 'no', 'true or false'],
    ['in-use-pattern', '(', "JavaScript's syntax"],
    ['ready-path', 'health', 'begins with /'],
    ['ready-path', '/a b', 'begins with /'],
    ['ready-path', '/x\r\nEvil: 1', 'begins with /'],
    ['ready-status', '2xx', '200-399,401'],
    ['ready-headers', 'nonsense', 'Name: value'],
    ['ready-log', '(?<url>.*)', 'a group named url, which is an output of the action already'],
    ['ready-log', '(?<address>.*)', 'a group named address, which is an output of the action already'],
    ['ready-log', '(?<ports>.*)', 'a group named ports, which is an output of the action already'],
    ['ready-log', '(?<pid>.*)', 'a group named pid, which is an output of the action already'],
    ['ready-log', '(?<launches>.*)', 'a group named launches, which is an output of the action already'],
    ['ready-timeout', 'soon', '500ms, 30s'],
    ['scheme', 'ftp', 'http or https'],
    ['host', 'http://localhost', 'without scheme and port'],
    ['host', 'localhost:3000', 'without scheme and port'],
    ['host', '127.0.0.1:3000', 'without scheme and port'],
    ['host', '', 'a name or an address'],
    ['stop-signal', 'SIGPIZZA', 'SIGTERM, SIGINT'],
    ['stop-timeout', '-1s', '500ms, 30s'],
    ['print-log', 'sometimes', 'always, failure or never'],
    ['fail-on-exit', 'maybe', 'true or false'],
    ['summary', 'no', 'auto, always or never'],
  ])('%s: %j is told in one line that says what it takes', async (name, value, takes) => {
    const problems = await problemsOf({ [name]: value });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name}: [^\\r\\n]*$`))]);
    expect(problems[0]).toContain(takes);
  });

  it.each([
    ['env', { env: 'port=1' }, 'carries a port'],
    ['extra-ports', { 'extra-ports': 'port' }, 'carries the port already'],
    ['extra-ports', { 'extra-ports': 'ADMIN admin' }, 'stands there twice'],
    ['port-env', { 'port-env': 'PORT port' }, 'stands there twice'],
  ])('%s: %j is one on Windows alone, where the case of a name does not count', async (name, given, problem) => {
    expect(await problemsOf(given)).toEqual([]);
    const problems = await problemsOf({ ...given, shell: 'bash' }, { ...LINUX, platform: 'win32' });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name}: .*${problem}`))]);
  });

  it('is told beside every other', async () => {
    const problems = await problemsOf({ run: '', port: 'x', 'stop-signal': 'x' });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['run', 'port', 'stop-signal']);
  });

  it('may capture the port from the output, which is an output of its own', async () => {
    expect((await inputsOf({ 'ready-log': 'on (?<port>\\d+), token (?<token>\\w+)' })).readyLog).toBeInstanceOf(RegExp);
  });

  it('never makes the parser throw, and each problem is one line that begins with its name', async () => {
    const name = fc.constantFrom(...INPUT_NAMES);
    const given = fc.dictionary(name, fc.oneof(anyText, fc.constantFrom('0', 'true', '1s', '(', '\n')));
    await fc.assert(
      fc.asyncProperty(given, async (given) => {
        const parsed = await parseGiven(given);
        for (const problem of 'problems' in parsed ? parsed.problems : []) {
          expect(INPUT_NAMES).toContain(/^([a-z-]+): [^\r\n]*$/.exec(problem)?.[1]);
        }
      }),
    );
  });
});
