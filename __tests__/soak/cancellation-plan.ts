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

export interface CancellationPlan {
  readonly server: (typeof SERVERS)[number];
  readonly phase: 'main' | 'post' | 'stop action';
  readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP';
  /** A second signal some time after the first; 0 for none. */
  readonly againMs: number;
  readonly hasStopCommand: boolean;
  /** Milliseconds from the start of the phase to the signal. */
  readonly afterMs: number;
}

/** As many plans, of which a seed makes the same ones always. */
export function makeCancellations(count: number, seed: number): readonly CancellationPlan[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const phase = pick(['main', 'main', 'main', 'post', 'post', 'stop action'], random);
    return {
      server: pick(SERVERS, random),
      phase,
      signal: pick(['SIGINT', 'SIGINT', 'SIGTERM', 'SIGTERM', 'SIGHUP'], random),
      againMs: pick([0, 0, 0, 20, 500], random),
      hasStopCommand: pick([true, false, false, false], random),
      // The most happens soon: half of the signals come in the first quarter of the time.
      afterMs: Math.round(random() ** 2 * (phase === 'main' ? 800 : 300)),
    };
  });
}
