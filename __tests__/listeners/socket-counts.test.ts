import { describe, expect, it } from 'vitest';
import { socketCounts } from '../../src/listeners/socket-counts.ts';
import { listen } from '../real-sockets.ts';

/** Others on this machine open and close sockets, too, but not as many. */
const MANY = 40;

describe.runIf(process.platform === 'linux')('the counts of sockets', () => {
  it.each([
    { host: '127.0.0.1', family: 0 },
    { host: '::1', family: 1 },
  ])('follow how many there are: $host', async ({ host, family }) => {
    const count = (): number => Number(socketCounts()?.split(' ')[family]);
    const before = count();
    const listening = await Promise.all(Array.from({ length: MANY }, () => listen({ host })));
    expect(count()).toBeGreaterThan(before + MANY / 2);
    await Promise.all(listening.map(({ close }) => close()));
    expect(count()).toBeLessThan(before + MANY / 2);
  });
});
