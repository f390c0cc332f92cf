import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Listens on the loopback; undefined when the port is taken, or, for port 0, when the system has none left.
 *
 * @param {number} port
 * @returns {Promise<import('node:net').Server | undefined>}
 */
export async function listen(port) {
  const server = createServer().listen({ port, host: '127.0.0.1' });
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

/** @param {import('node:net').Server} server */
export async function close(server) {
  server.close();
  await once(server, 'close');
}

/** @param {import('node:net').Server} server */
export function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP socket');
  return address.port;
}
