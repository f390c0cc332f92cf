import { connect, createServer } from 'node:net';
import { leaveIfToItself } from '../system/self-connection.ts';

/** `forbidden`: a port below 1024 without the right to it, or one that Windows has reserved (both answer EACCES). */
export type Availability = 'free' | 'in-use' | 'forbidden';

/** With 127.0.0.1:P held, [::1]:P and even 0.0.0.0:P may still bind, so each is tried by itself. */
const ADDRESSES = ['127.0.0.1', '::1', '0.0.0.0', '::'] as const;

/** Whether a server could bind the port now, on every loopback and wildcard address that this machine has. */
export async function availability(port: number): Promise<Availability> {
  for (const host of ADDRESSES) {
    const code = (await bindingError(port, host))?.code;
    if (code === 'EADDRINUSE') return 'in-use';
    if (code === 'EACCES') return 'forbidden';
  }
  return (await somebodyAnswers(port)) ? 'in-use' : 'free';
}

/**
 * Whether anybody accepts a connection on the port. A bind alone proves nothing: on macOS and Windows it can succeed
 * beside a listener (SO_REUSEADDR there, see setsockopt on learn.microsoft.com), and on Linux the firewall may lead the
 * port into a container (Docker without its userland proxy), whoever is bound to it.
 */
export async function somebodyAnswers(port: number): Promise<boolean> {
  return (await accepts('127.0.0.1', port)) || (await accepts('::1', port));
}

/** The error that a listener meets at this address; without one, at the wildcards of both families at once. */
export function bindingError(port: number, host?: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    const at = host === undefined ? {} : { host, ipv6Only: host === '::' };
    server.listen({ port, ...at, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** A loopback that neither accepts nor refuses is a full backlog: somebody listens. */
const UNDECIDED_AFTER_MS = 1_000;

/** Whether somebody listens at this address of the loopback. */
export function accepts(address: '127.0.0.1' | '::1', port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: UNDECIDED_AFTER_MS });
    const settle = (accepted: boolean) => () => {
      const isOurOwn = accepted && leaveIfToItself(socket);
      if (!isOurOwn) socket.destroy();
      resolve(accepted && !isOurOwn);
    };
    socket.once('connect', settle(true)).once('timeout', settle(true)).once('error', settle(false));
  });
}
