import type { SavedState } from '../src/state/state.ts';

/** A server that is up, as main has saved it. */
export const SAMPLE_STATE: SavedState = {
  stage: 'serving',
  marker: '3f9a61c07be2d4580c1e6ab2975d40f8/',
  actor: { pid: 4_700, start: '516800' },
  begunAt: 1_795_558_214_000,
  oomKills: 0,
  folder: '/tmp/serve-on-free-port-abc',
  logFile: '/tmp/serve-on-free-port-abc/server.log',
  statusFile: '/tmp/serve-on-free-port-abc/status-1',
  root: { pid: 4_711, start: '516813' },
  daemons: [],
  ports: { PORT: 23_817, ADMIN_PORT: 23_900 },
  stopCommandDue: true,
  ready: { url: 'http://localhost:23817', port: 23_817, at: 1_795_558_215_000, afterMs: 812, proven: true },
  stopping: undefined,
  ended: undefined,
  launches: [{ port: 23_817, outcome: 'ready', ms: 812 }],
  settings: {
    name: 'vite',
    shell: { name: 'bash', program: '/bin/bash', explicit: false },
    workingDirectory: '/home/me/repository',
    env: [['NODE_ENV', 'test']],
    stopSignal: 'SIGTERM',
    stopTimeout: 10_000,
    stopCommand: 'docker compose down',
    printLog: 'always',
    failOnExit: false,
    summary: 'auto',
  },
};
