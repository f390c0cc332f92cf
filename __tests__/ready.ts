import type { Ready } from '../src/serve.ts';
import { SAMPLE_STATE } from './sample-state.ts';

/** A server that got ready, as main has it. */
export const READY: Ready = {
  kind: 'ready',
  ready: {
    kind: 'ready',
    server: { pid: 4_711, spawnedAt: 0, exited: new Promise(() => {}) },
    pid: 4_712,
    proven: true,
    isAlive: async () => true,
    endpoint: { address: '127.0.0.1', port: 23_817 },
    insteadOf: undefined,
    readyMs: 812,
    captured: { token: 'abc' },
  },
  ports: { main: 23_817, byVariable: { PORT: 23_817, ADMIN_PORT: 23_900 }, originOf: () => 'chosen' },
  state: SAMPLE_STATE,
};
