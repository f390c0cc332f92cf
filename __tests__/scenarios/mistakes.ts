import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { newJob } from '../../scripts/runner.mjs';
import { newCertificate } from '../certificate.ts';
import { startEngine } from './container-engine.ts';
import { freePort, serverCommand, startJob, takePort } from './harness.ts';
import { otherUser } from './other-user.ts';

type Result = Awaited<ReturnType<ReturnType<typeof newJob>['uses']>['done']>;
type Files = Readonly<Record<string, string>>;

/** Makes the mistake, and returns what came of it. */
export type Mistake = () => Promise<Result>;

/** Runs the action, as a step of a project with these files does. */
async function step(inputs: Record<string, string>, files: Files = {}): Promise<Result> {
  const workspace = mkdtempSync(join(tmpdir(), 'mistake-'));
  const job = newJob({ workspace, environment: MACHINE });
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
    return await job.uses(inputs).done;
  } finally {
    await job.end();
    job.remove();
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** Without what npm has added for the tests; it looks for a newer npm, and keeps logs. */
const MACHINE = {
  PATH: (process.env.PATH ?? '')
    .split(':')
    .filter((folder) => !folder.includes('node_modules'))
    .join(':'),
  npm_config_update_notifier: 'false',
  npm_config_logs_max: '0',
};

/** A server that listens where it likes, whatever it is told. */
const STUBBORN = serverCommand('port=0', '"announce=Local: http://localhost:{}/"');
const packageJson = (script: string): Files => ({
  'package.json': JSON.stringify({ scripts: { start: script, dev: script } }),
});

/** It gives up on a server that has settled elsewhere after a quarter of that, where others go by the port, too. */
const ELSEWHERE = { 'ready-timeout': '8s', 'extra-ports': 'ADMIN_PORT' };
/** Long enough for a server to come up on a busy machine. */
const SOON = { 'ready-timeout': '5s' };

/** As a user who may not bind every port: not as root, that is. */
async function asUser(inputs: (server: typeof serverCommand) => Record<string, string>): Promise<Result> {
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? otherUser() : undefined;
  return startJob(user?.job).uses(inputs(user?.serverCommand ?? serverCommand)).done;
}

async function portOfRoot(): Promise<Result> {
  return asUser((server) => ({ run: server(), port: '80' }));
}

async function serverOnPortOfRoot(): Promise<Result> {
  return asUser((server) => ({ run: server('port=80') }));
}

async function httpOfHttps(): Promise<Result> {
  return step({ run: serverCommand(`tls=${newCertificate()}`), 'ready-path': '/', ...SOON });
}

async function givenPortOfAnother(): Promise<Result> {
  const port = await freePort();
  await takePort(port);
  return step({ run: serverCommand(), port: String(port), 'bind-backoff': '1ms' });
}

/** The server wants two ports: its own, and a fixed one for its metrics, which is taken. */
async function furtherPortOfAnother(): Promise<Result> {
  const port = await freePort();
  await takePort(port);
  const listen = 'const { createServer } = require("net"); createServer()';
  const thenOwn = '() => createServer().listen(process.env.PORT)';
  return step({ run: `node -e '${listen}.listen(${port}, "127.0.0.1", ${thenOwn})'` });
}

async function containerThatListensWithin(): Promise<Result> {
  const engine = await startEngine({ settings: ['-closed'] });
  return step({ run: engine.client('run $PORT'), 'ready-path': '/', ...SOON });
}

async function databaseWithReadyPath(): Promise<Result> {
  const run = `exec node -e 'require("net").createServer((socket) => socket.end("-ERR wrong number of arguments\\r\\n")).listen(process.env.PORT)'`;
  return step({ run, 'ready-path': '/', ...SOON });
}

/** What takes a port, an engine, a user or files of the test's own, and is not made beside others. */
export const ALONE: ReadonlySet<Mistake> = new Set([
  givenPortOfAnother,
  furtherPortOfAnother,
  containerThatListensWithin,
  portOfRoot,
  serverOnPortOfRoot,
  httpOfHttps,
]);

/** What people do wrong, in the order of docs/troubleshooting.md. */
export const MISTAKES: Readonly<Record<string, Mistake>> = {
  'The server does not use `$PORT`': () => step({ run: 'python3 -u -m http.server 0', ...ELSEWHERE }),
  'The variable of another shell': () => step({ run: 'python3 -m http.server $env:PORT', shell: 'bash' }),
  '`--port ${{ env.PORT }}`': () => step({ run: `${STUBBORN} --port `, ...ELSEWHERE }),
  "`'$PORT'` in single quotes": () => step({ run: "python3 -m http.server '$PORT'" }),
  '`npm run dev --port $PORT`': () => step({ run: 'npm run dev --port $PORT', ...ELSEWHERE }, packageJson(STUBBORN)),
  '`sudo` in front of the server': () => {
    // As sudo does where its policy is Debian's (env_reset).
    const sudo = 'env -i PATH="$PATH" "$@"';
    const files = { sudo: `#!/bin/sh\n${sudo}\n` };
    return step({ run: `chmod +x sudo; PATH=.:$PATH; sudo ${STUBBORN}`, ...ELSEWHERE }, files);
  },
  'A port below 1024 in `port`': portOfRoot,
  'A server that wants a port below 1024': serverOnPortOfRoot,
  'A given port that somebody has': givenPortOfAnother,
  'A second, fixed port that somebody has': furtherPortOfAnother,

  'A program that is not installed': () => step({ run: 'vite --port $PORT' }),
  '`npm start` without `npm ci`': () => step({ run: 'npm start' }, packageJson('vite')),
  'A package that is not installed': () =>
    step({ run: 'node server.mjs' }, { 'server.mjs': 'import express from "express";' }),
  'A Python module that is not installed': () => step({ run: 'python3 -m flaskk run' }),
  'A typo in the path of a file': () => step({ run: 'node sever.js' }, { 'server.js': '' }),
  'A `working-directory` that is not there': () => step({ run: 'npm start', 'working-directory': 'fronted' }),
  'A project in a folder of its own': () => step({ run: 'npm start' }, { 'frontend/package.json': '{}' }),
  'A script that package.json does not have': () => step({ run: 'npm run strat' }, packageJson(STUBBORN)),
  'A script that may not be executed': () => step({ run: './serve.sh' }, { 'serve.sh': '#!/bin/sh\n' }),
  'A script with Windows line ends': () => step({ run: 'bash serve.sh' }, { 'serve.sh': 'npm start\r\nwait\r\n' }),
  'A command that builds, and serves nothing': () => step({ run: 'npm start' }, packageJson('echo built')),
  '`npm start` that goes into the background, and dies there': () =>
    step({ run: 'npm start' }, packageJson('sleep 1 &')),
  'A question that waits for an answer': () =>
    step({ run: 'printf "Need to install vite. Ok to proceed? (y) "; read -r answer' }),
  'A program that reads its input': () => step({ run: `python3 -c 'input("Port: ")'` }),

  'A build that takes five minutes': () => step({ run: 'while sleep 0.1; do echo building; done', ...SOON }),
  'A command that never listens': () => step({ run: 'exec sleep 60', ...SOON }),
  '`ready-timeout: 60000`, meant for a minute': () => step({ run: serverCommand(), 'ready-timeout': '60000' }),
  '`ready-log: /listening/i`': () =>
    step({ run: serverCommand('ready-line=Listening'), 'ready-log': '/listening/i', ...SOON }),
  '`ready-log` with `$PORT` in it': () =>
    step({ run: serverCommand('ready-line=Listening'), 'ready-log': 'Listening on $PORT', ...SOON }),
  'A `ready-command` that asks a fixed port': () => {
    const asks = 'curl --fail --silent http://localhost:1/health';
    return step({ run: serverCommand(), 'ready-command': asks, ...SOON });
  },
  'A root that answers 404': () => step({ run: serverCommand('statuses=404'), 'ready-path': '/', ...SOON }),
  'A page that wants a password': () => step({ run: serverCommand('statuses=401'), 'ready-path': '/', ...SOON }),
  'A server that fails on every page': () => step({ run: serverCommand('statuses=500'), 'ready-path': '/', ...SOON }),
  'HTTP asked of an HTTPS server': httpOfHttps,
  'HTTPS asked of an HTTP server': () => step({ run: serverCommand(), scheme: 'https', 'ready-path': '/', ...SOON }),
  '`ready-path` for a database': databaseWithReadyPath,
  'Words of the output in other letters': () =>
    step({ run: serverCommand('ready-line=Listening'), 'ready-log': 'listening', ...SOON }),
  'Words that a program holds back': () =>
    step({ run: 'python3 -m http.server $PORT', env: 'PYTHONUNBUFFERED=', 'ready-log': 'Serving', ...SOON }),
  'A `ready-command` that is not installed': () =>
    step({
      run: serverCommand(),
      'ready-command': 'pg_isready -p $PORT',
      env: 'PATH=/nowhere',
      shell: 'bash',
      ...SOON,
    }),
  'A page that never answers': () =>
    step({
      run: `node -e 'require("http").createServer(() => {}).listen(process.env.PORT)'`,
      'ready-path': '/',
      ...SOON,
    }),
  'A watcher around a server that crashed': () => {
    const nodemon = "echo '[nodemon] app crashed - waiting for file changes before starting...'; exec sleep 60";
    return step({ run: nodemon, ...SOON });
  },

  "A server that listens on the container's own 127.0.0.1": containerThatListensWithin,
  'An address that the machine does not have, such as `::1` in a container without IPv6': () =>
    step({ run: serverCommand('host=2001:db8::1') }),
  '`localhost` for a service of a job with a container': () =>
    step({ run: `node -e 'require("net").connect(1, "127.0.0.1")'` }),
  "A service's name in a job without a container": () =>
    step({ run: `node -e 'require("net").connect(5432, "postgres")'` }),
};
