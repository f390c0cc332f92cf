import { describe, expect, it } from 'vitest';
import { LEFT_TO_SERVICES, REFUSED_BY_BROWSERS } from '../../src/ports/refused-ports.ts';

/** Node's fetch has the same list as browsers, and tells of a blocked port before it opens any connection. */
async function isRefusedByFetch(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1_000) });
    return false;
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port';
  }
}

describe('the ports that browsers refuse', () => {
  it('are refused by fetch, too', async () => {
    const ports = [...REFUSED_BY_BROWSERS];
    expect(await Promise.all(ports.map(isRefusedByFetch))).toEqual(ports.map(() => true));
  });

  it('do not hold their neighbours, which fetch takes', async () => {
    const neighbours = [1_718, 2_050, 5_062, 6_664, 6_670, 10_081];
    expect(await Promise.all(neighbours.map(isRefusedByFetch))).toEqual(neighbours.map(() => false));
    expect(neighbours.filter((port) => REFUSED_BY_BROWSERS.has(port))).toEqual([]);
  });
});

describe('the ports that are left to services', () => {
  it('are ports that would be chosen otherwise', () => {
    for (const port of LEFT_TO_SERVICES) expect(port >= 10_000 && port <= 65_535).toBe(true);
  });
});
