import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandPorts, runStepEnvironment, serverEnvironment, testEnvironment } from '../../src/server/environment.ts';
import { MARKER_VARIABLE } from '../../src/state/marker.ts';
import { anyText } from '../any-text.ts';

const OWN: NodeJS.ProcessEnv = {
  PATH: '/usr/bin',
  HOME: '/home/me',
  CI: 'true',
  RUNNER_TRACKING_ID: 'github_1',
  GITHUB_TOKEN_OF_MINE: 'mine',
  GITHUB_WORKSPACE: '/w',
  INPUT_RUN: 'npm start',
  'INPUT_READY-PATH': '/',
  Input_Lower: 'x',
  STATE_server: '{}',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ACTIONS_RUNTIME_URL: 'https://x',
  ACTIONS_CACHE_URL: 'https://x',
  ACTIONS_RESULTS_URL: 'https://x',
  ACTIONS_OF_THE_FUTURE: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x',
  ACTIONS_STEP_DEBUG: 'true',
  GITHUB_ENV: '/f/env',
  GITHUB_OUTPUT: '/f/output',
  GITHUB_PATH: '/f/path',
  GITHUB_STATE: '/f/state',
  GITHUB_STEP_SUMMARY: '/f/summary',
  MISSING: undefined,
};

const SHARED = {
  PATH: '/usr/bin',
  HOME: '/home/me',
  CI: 'true',
  RUNNER_TRACKING_ID: 'github_1',
  GITHUB_TOKEN_OF_MINE: 'mine',
  GITHUB_WORKSPACE: '/w',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x',
  ACTIONS_STEP_DEBUG: 'true',
};
const FILES = {
  GITHUB_ENV: '/f/env',
  GITHUB_OUTPUT: '/f/output',
  GITHUB_PATH: '/f/path',
  GITHUB_STEP_SUMMARY: '/f/summary',
};

describe('the environment of a run step', () => {
  it('is ours without inputs, states and what an action alone has', () => {
    expect(runStepEnvironment(OWN)).toEqual({ ...SHARED, ...FILES, GITHUB_STATE: '/f/state' });
  });
});

describe('the environment of the server', () => {
  it('is that of a run step without command files, with the ports, the lines and the marker', () => {
    const environment = serverEnvironment(
      OWN,
      [
        ['NODE_ENV', 'test'],
        ['URL', 'http://x:$PORT'],
      ],
      { PORT: 3_000, ADMIN_PORT: 3_001 },
      'id/1/',
    );
    expect(environment).toEqual({
      ...SHARED,
      NODE_ENV: 'test',
      URL: 'http://x:3000',
      PORT: '3000',
      ADMIN_PORT: '3001',
      [MARKER_VARIABLE]: 'id/1/',
    });
  });

  it('may be given by the workflow what the action took away, but not another port or marker', () => {
    const lines = [
      ['ACTIONS_RUNTIME_TOKEN', 'on purpose'],
      ['PORT', '1'],
      [MARKER_VARIABLE, 'x'],
      ['PATH', '/bin'],
    ] as const;
    expect(serverEnvironment(OWN, lines, { PORT: 3_000 }, 'id/1/')).toMatchObject({
      ACTIONS_RUNTIME_TOKEN: 'on purpose',
      PORT: '3000',
      PATH: '/bin',
      [MARKER_VARIABLE]: 'id/1/',
    });
  });
});

describe('an environment in which the case of a name does not count, as on Windows', () => {
  const own = { Path: 'C:\\bin', PORT: '80', Github_Env: 'C:\\f\\env', HOME: 'C:\\me' };

  it('has each variable once, as it was set last', () => {
    const lines = [
      ['PATH', 'D:\\bin'],
      ['home', 'D:\\me'],
    ] as const;
    expect(serverEnvironment(own, lines, { port: 3_000 }, 'id/1/', true)).toEqual({
      PATH: 'D:\\bin',
      home: 'D:\\me',
      port: '3000',
      [MARKER_VARIABLE]: 'id/1/',
    });
    expect(testEnvironment(own, { port: 3_000 }, 'http://x', 'mark/', true)).toMatchObject({
      Path: 'C:\\bin',
      port: '3000',
    });
    expect(testEnvironment(own, { port: 3_000 }, 'http://x', 'mark/', true)).not.toHaveProperty('PORT');
  });

  it('is one of its own on other systems', () => {
    expect(serverEnvironment(own, [['PATH', '/bin']], { port: 3_000 }, 'id/1/', false)).toMatchObject({
      Path: 'C:\\bin',
      PATH: '/bin',
      PORT: '80',
      port: '3000',
    });
  });

  it.runIf(process.platform === 'win32')('reaches a program so', () => {
    const environment = serverEnvironment(
      { ...process.env, PORT: '80' },
      [['pathEXT', '.EXE']],
      { port: 3_000 },
      'id/1/',
    );
    const script = 'console.log(process.env.PORT, process.env.PATHEXT)';
    const { stdout } = spawnSync(process.execPath, ['-e', script], { env: environment, encoding: 'utf8' });
    expect(stdout).toBe('3000 .EXE\n');
  });
});

describe('the environment of the test', () => {
  it('is that of a run step, its command files included, with the ports, the url and the marker', () => {
    expect(testEnvironment(OWN, { PORT: 3_000 }, 'http://localhost:3000', 'mark/test/')).toEqual({
      ...SHARED,
      ...FILES,
      PORT: '3000',
      SERVE_URL: 'http://localhost:3000',
      SERVE_ON_FREE_PORT_ID: 'mark/test/',
    });
  });
});

describe('expanding the ports in a value', () => {
  const ports = { PORT: 3_000, ADMIN_PORT: 3_001 };

  it.each([
    ['http://127.0.0.1:$PORT', 'http://127.0.0.1:3000'],
    [`\${PORT}0 \${ADMIN_PORT}`, '30000 3001'],
    ['$PORT:$PORT', '3000:3000'],
    ['$PORTS $PORT_ $port $HOME', '$PORTS $PORT_ $port $HOME'],
    [`\${PORT`, `\${PORT`],
    [`\${PORT:-80} \${ PORT }`, `\${PORT:-80} \${ PORT }`],
    ['$$PORT \\$PORT', '$3000 \\3000'],
    ['$toString $__proto__ $constructor', '$toString $__proto__ $constructor'],
    ['%PORT% $', '%PORT% $'],
  ])('turns %j into %j', (value, expanded) => expect(expandPorts(value, ports)).toBe(expanded));

  it('leaves every value alone that names no port', () => {
    fc.assert(fc.property(anyText, (value) => expandPorts(value, {}) === value));
  });
});
