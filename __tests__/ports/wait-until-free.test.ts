import { describe, expect, it } from 'vitest';
import { waitUntilFree } from '../../src/ports/wait-until-free.ts';
import { freePort, listen } from '../real-sockets.ts';

const NEVER = new AbortController().signal;

/** How long the wait took, in milliseconds. */
async function timeOf(wait: Promise<void>): Promise<number> {
  const began = performance.now();
  await wait;
  return performance.now() - began;
}

describe('the wait for a port', () => {
  it('takes its full time while the port is in use', async () => {
    const { port } = await listen();
    expect(await timeOf(waitUntilFree(port, { delayMs: 120, wasSeenInUse: true }, NEVER))).toBeGreaterThanOrEqual(119);
  });

  it('takes its full time where the port has been free all along', async () => {
    const port = await freePort();
    expect(await timeOf(waitUntilFree(port, { delayMs: 120, wasSeenInUse: false }, NEVER))).toBeGreaterThanOrEqual(119);
  });

  it('ends as soon as the port is free', async () => {
    const { port, close } = await listen();
    const wait = timeOf(waitUntilFree(port, { delayMs: 60_000, wasSeenInUse: true }, NEVER));
    await close();
    expect(await wait).toBeLessThan(30_000);
    await listen({ port });
  });

  it('ends at once where the port has been let go since it was seen in use', async () => {
    const port = await freePort();
    expect(await timeOf(waitUntilFree(port, { delayMs: 60_000, wasSeenInUse: true }, NEVER))).toBeLessThan(30_000);
  });

  it('ends early when it is aborted', async () => {
    const { port } = await listen();
    const abort = new AbortController();
    const wait = timeOf(waitUntilFree(port, { delayMs: 60_000, wasSeenInUse: true }, abort.signal));
    abort.abort();
    expect(await wait).toBeLessThan(30_000);
  });

  it('does not begin when it has been aborted before', async () => {
    const { port } = await listen();
    const wait = waitUntilFree(port, { delayMs: 60_000, wasSeenInUse: true }, AbortSignal.abort());
    expect(await timeOf(wait)).toBeLessThan(30_000);
  });
});
