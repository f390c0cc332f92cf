import { connect, type Socket } from 'node:net';
import { now } from '../system/clock.ts';
import { urlHost } from '../system/endpoint.ts';
import { leaveIfToItself } from '../system/self-connection.ts';
import type { Trace } from '../trace.ts';

/** Opens a TCP connection; undefined when it is refused or the address does not exist here. Rejects when `signal` aborts. */
export function connectTo(
  address: string,
  port: number,
  signal: AbortSignal,
  trace?: Trace,
): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const began = now();
    const socket = connect({ host: address, port });
    const abort = (): void => {
      socket.destroy();
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    const settle = (connected: boolean, error?: NodeJS.ErrnoException): void => {
      signal.removeEventListener('abort', abort);
      // From here on an error only ends the connection, which its reader sees as its close.
      socket
        .removeAllListeners('connect')
        .removeAllListeners('error')
        .on('error', () => {});
      const isReal = connected && !leaveIfToItself(socket);
      trace?.(`connection to ${urlHost(address)}:${port}`, outcomeOf(isReal, error), began);
      resolve(isReal ? socket : undefined);
    };
    socket.once('connect', () => settle(true)).once('error', (error) => settle(false, error));
  });
}

function outcomeOf(isReal: boolean, error: NodeJS.ErrnoException | undefined): string {
  if (isReal) return 'accepted';
  if (!error) return 'met itself, nobody listens';
  return error.code === 'ECONNREFUSED' ? 'refused' : `failed, ${error.code}`;
}
