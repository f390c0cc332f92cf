import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { availability, somebodyAnswers } from '../../src/ports/availability.ts';
import { freePort, listen } from '../real-sockets.ts';

/** Containers often allow every port to everybody. */
function mayBindPortOne(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return true;
  return Number(readFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', 'utf8')) <= 1;
}

describe('a port', () => {
  it('is free where nobody listens, and stays so after the look', async () => {
    const port = await freePort();
    expect(await availability(port)).toBe('free');
    expect(await availability(port)).toBe('free');
    await listen({ port });
  });

  it.each(['127.0.0.1', '::1', '0.0.0.0', '::'])('is in use where somebody listens on %s alone', async (host) => {
    const { port } = await listen({ host });
    expect(await availability(port)).toBe('in-use');
  });

  it('is free again once the listener is gone', async () => {
    const { port, close } = await listen();
    expect(await availability(port)).toBe('in-use');
    await close();
    expect(await availability(port)).toBe('free');
  });

  it.skipIf(mayBindPortOne())('below 1024 is forbidden to a user without the right', async () => {
    expect(await availability(1)).toBe('forbidden');
  });
});

describe('a connection to the port', () => {
  it.each(['127.0.0.1', '::1'])('finds out where a bind would not, on %s', async (host) => {
    const { port, close } = await listen({ host });
    expect(await somebodyAnswers(port)).toBe(true);
    await close();
    expect(await somebodyAnswers(port)).toBe(false);
  });
});
