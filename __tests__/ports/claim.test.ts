import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { claimPort } from '../../src/ports/claim.ts';
import { freePort, listen } from '../real-sockets.ts';
import { inWine } from '../wine.ts';

describe('a claim', () => {
  it.skipIf(inWine)('is held by one launch at a time', async () => {
    const port = await freePort();
    const claim = await claimPort(port);
    expect(claim).toBeDefined();
    expect(await claimPort(port)).toBeUndefined();
    claim?.release();
    const next = await claimPort(port);
    expect(next).toBeDefined();
    next?.release();
  });

  it.skipIf(inWine)('goes to exactly one of many that ask at once', async () => {
    const port = await freePort();
    const claims = await Promise.all(Array.from({ length: 20 }, () => claimPort(port)));
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    for (const claim of claims) claim?.release();
  });

  it('says nothing about other ports', async () => {
    const [one, other] = [await freePort(), await freePort()];
    const claims = [await claimPort(one), await claimPort(other)];
    expect(claims).toEqual([expect.anything(), expect.anything()]);
    for (const claim of claims) claim?.release();
  });

  it('leaves the port itself alone: it can be bound while it is claimed', async () => {
    const port = await freePort();
    const claim = await claimPort(port);
    expect((await listen({ port })).port).toBe(port);
    claim?.release();
  });

  it('may be released twice', async () => {
    const claim = await claimPort(await freePort());
    claim?.release();
    expect(() => claim?.release()).not.toThrow();
  });
});

const PIPES = process.platform === 'win32';
const pathOf = (port: number): string =>
  PIPES ? `\\\\.\\pipe\\serve-on-free-port-${port}` : `\0serve-on-free-port/${port}`;

/** Another process that listens where a claim on this port does. */
async function claimElsewhere(port: number) {
  const path = JSON.stringify(pathOf(port));
  const script = `require('net').createServer().listen({ path: ${path}, exclusive: true }, () => console.log('claimed'))`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

describe.runIf(process.platform === 'linux' || (PIPES && !inWine))('a claim of another process', () => {
  it('dies with it, however that ends', async () => {
    const port = await freePort();
    const child = await claimElsewhere(port);
    expect(await claimPort(port)).toBeUndefined();

    child.kill('SIGKILL');
    await once(child, 'exit');
    const claim = await claimPort(port);
    expect(claim).toBeDefined();
    claim?.release();
  });
});

describe.runIf(PIPES)('a claim on Windows', () => {
  const isThere = (port: number): Promise<boolean> =>
    new Promise((resolve) => {
      const visitor = connect(pathOf(port), () => resolve(true)).once('error', () => resolve(false));
      visitor.once('connect', () => visitor.destroy());
    });

  it('is a named pipe, which is there until it is released', async () => {
    const port = await freePort();
    expect(await isThere(port)).toBe(false);
    const claim = await claimPort(port);
    expect(await isThere(port)).toBe(true);
    claim?.release();
    while (await isThere(port));
  });

  it('is there until its process ends, however that ends', async () => {
    const port = await freePort();
    const child = await claimElsewhere(port);
    expect(await isThere(port)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    while (await isThere(port));
  });
});

describe.runIf(process.platform === 'linux')('a claim on Linux', () => {
  it('does not keep its process alive', async () => {
    const port = await freePort();
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'PipeWrap').length;
    const claim = await claimPort(port);
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'PipeWrap')).toHaveLength(before);
    claim?.release();
  });
});
