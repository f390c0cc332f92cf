import { pick, seededRandom } from './seeded-random.ts';

/** What the server of a step is like, and what its main is doing when it is cancelled. */
const SERVERS = [
  'plain',
  'slow', // It never listens.
  'stubborn', // It ignores the signals that ask to end.
  'family', // It has children in their own sessions, and one that has been left behind.
  'robbed', // Its given port stays taken: main waits between its tries.
  'one-step',
] as const;

/** Half of the signals meet a main, which does the most. */
const PHASES = ['main', 'post', 'main', 'stop action', 'main', 'post'] as const;

/** Where main waits for longer than any signal takes to come. */
const WAITING = new Set<string>(['slow', 'robbed', 'one-step']);

export interface CancellationPlan {
  readonly server: (typeof SERVERS)[number];
  readonly phase: (typeof PHASES)[number];
  readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP';
  /** A second signal some time after the first; 0 for none. */
  readonly againMs: number;
  readonly hasStopCommand: boolean;
  /** Milliseconds from the start of the phase to the signal. */
  readonly afterMs: number;
}

/**
 * As many plans, of which a seed makes the same ones always. Each twelve of them, as in a short run, have a main with
 * each of the servers; three dozen have each phase with each of them.
 */
export function makeCancellations(count: number, seed: number): readonly CancellationPlan[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, number) => {
    const turn = number % PHASES.length;
    const phase = PHASES[turn] ?? PHASES[0];
    const server = SERVERS[(turn + Math.floor(number / PHASES.length)) % SERVERS.length] ?? SERVERS[0];
    return {
      server,
      phase,
      signal: pick(['SIGINT', 'SIGINT', 'SIGTERM', 'SIGTERM', 'SIGHUP'], random),
      againMs: pick([0, 0, 0, 20, 500], random),
      hasStopCommand: pick([true, false, false, false], random),
      // The most happens soon: half of the signals come in the first quarter of the time.
      afterMs: Math.round(random() ** 2 * (phase === 'main' ? 800 : 300)),
    };
  });
}

/** Whether the signal cannot come too late. */
export function meetsMain({ phase, server }: Pick<CancellationPlan, 'phase' | 'server'>): boolean {
  return phase === 'main' && WAITING.has(server);
}
