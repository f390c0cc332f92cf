import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isFree } from '../../src/ports/is-free.ts';
import { freePort, listen } from '../real-sockets.ts';

const OUTER = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, address }) => !internal && !address.startsWith('fe80'))
  .map(({ address }) => address);
const ADDRESSES = ['127.0.0.1', '127.0.0.2', '::1', '0.0.0.0', '::', ...OUTER];

// What is done for macOS and Windows can be done here as well.
describe.each(['linux', 'darwin'] as const)('a port that is to be chosen, as on %s', (platform) => {
  it('is free where nobody listens, and can be listened on after the look', async () => {
    const port = await freePort();
    expect(await isFree(port, platform)).toBe(true);
    await listen({ port });
  });

  const onItself = platform === 'linux' ? ADDRESSES : ADDRESSES.filter((address) => address !== '127.0.0.2');
  it.runIf(process.platform === 'linux' || (process.platform === 'win32' && platform !== 'linux')).each(onItself)(
    'is not free where somebody listens on %s alone',
    async (host) => {
      const { port, close } = await listen({ host });
      expect(await isFree(port, platform)).toBe(false);
      await close();
      expect(await isFree(port, platform)).toBe(true);
    },
  );
});
