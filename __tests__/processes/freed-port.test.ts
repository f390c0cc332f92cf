import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../src/platform.ts';
import { stopProcesses } from '../../src/processes/stop.ts';
import { runNode } from '../real-processes.ts';
import { freePort, listen } from '../real-sockets.ts';

const { listProcesses, signals, identify } = await platformOf();
const TIMES = 50;

describe.skipIf(process.platform === 'win32')('the port of a server that has been stopped', () => {
  it.each([
    { kind: 'ended', handler: '' },
    { kind: 'killed', handler: "process.on('SIGTERM', () => {});" },
  ])('can be bound at once, 50 times in a row, as soon as the server is told to have been $kind', async (how) => {
    const port = await freePort();
    const script = `${how.handler} require('net').createServer(() => {}).listen(${port}, '127.0.0.1', () => console.log('up'))`;
    for (let time = 1; time <= TIMES; time += 1) {
      const server = runNode(script);
      await server.says();
      // The connection outlives the server in the kernel, which does not matter to a listener with SO_REUSEADDR.
      const client = connect(port, '127.0.0.1').on('error', () => {});
      await once(client, 'connect');
      const request = {
        markerEntry: `NOBODY=${randomUUID()}`,
        signal: 'SIGTERM',
        timeoutMs: how.handler ? 0 : 20_000,
      } as const;
      const outcome = await stopProcesses({ ...request, root: await identify(server.pid) }, listProcesses, signals);
      const { close } = await listen({ port });
      expect(outcome.kind).toBe(how.kind);
      client.destroy();
      await close();
    }
  });
});
