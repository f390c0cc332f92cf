import { networkInterfaces } from 'node:os';
import { everyThird, pick, seededRandom } from './seeded-random.ts';

/** How one launch goes, as far as the test decides it. */
export interface LaunchPlan {
  /** How many of the ports that it announces are stolen, from the first one on. */
  readonly thefts: number;
  /** The log line starts a race that the server may win; at the gate the server waits until the thief has the port. */
  readonly thiefWaitsAt: 'log line' | 'gate';
  readonly thiefHost: string;
  /** The address that the server binds; by default all of them. */
  readonly serverHost: string | undefined;
  readonly whenBusy: string;
  readonly readyPath: '' | '/';
}

/** `max-relaunches`: one more theft, and the step would fail for good reason. */
const MOST_THEFTS = 3;

/** As many plans, of which a seed makes the same ones always: a third of the ports that are announced will be stolen. */
export function makePlans(count: number, seed: number): readonly LaunchPlan[] {
  const random = seededRandom(seed);
  const steals = everyThird(random);
  const hasIpv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'));
  return Array.from({ length: count }, () => {
    let thefts = 0;
    while (thefts < MOST_THEFTS && steals.next().value) thefts += 1;
    const thiefWaitsAt = pick(['log line', 'gate'], random);
    const ipv6 = hasIpv6 ? ['::', '::1'] : [];
    const thiefHost = pick(['127.0.0.1', '0.0.0.0', ...ipv6], random);
    // Beside a server that binds one address only, a thief who comes late would still get another one.
    const serverHosts = thiefWaitsAt === 'gate' ? ['127.0.0.1', ...ipv6.slice(1)] : [];
    return {
      thefts,
      thiefWaitsAt,
      thiefHost,
      serverHost: pick([undefined, ...serverHosts], random),
      whenBusy: pick(['exit', 'silently', 'hang', 'hop'], random),
      readyPath: pick(['', '/'], random),
    };
  });
}
