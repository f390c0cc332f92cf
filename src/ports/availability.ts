import { connect, createServer } from 'node:net';

/** `forbidden`: a port below 1024 without the right to it, or one that Windows has reserved (both answer EACCES). */
export type Availability = 'free' | 'in-use' | 'forbidden';

/** With 127.0.0.1:P held, [::1]:P and even 0.0.0.0:P may still bind, so each is tried by itself. */
const ADDRESSES = ['127.0.0.1', '::1', '0.0.0.0', '::'] as const;

/** Whether a server could bind the port now, on every loopback and wildcard address that this machine has. */
export async function availability(port: number): Promise<Availability> {
  for (const host of ADDRESSES) {
    const code = await bindingError(port, host);
    if (code === 'EADDRINUSE') return 'in-use';
    if (code === 'EACCES') return 'forbidden';
  }
  return (await somebodyAnswers(port)) ? 'in-use' : 'free';
}

/**
 * Whether anybody accepts a connection on the port. On macOS and Windows a bind can succeed beside a listener
 * (SO_REUSEADDR there, see setsockopt on learn.microsoft.com), so a bind alone proves nothing; on Linux it does.
 */
export async function somebodyAnswers(port: number, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  if (platform === 'linux') return false;
  return (await accepts(port, '127.0.0.1')) || (await accepts(port, '::1'));
}

function bindingError(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ port, host, exclusive: true, ipv6Only: host === '::' }, () =>
      server.close(() => resolve(undefined)),
    );
  });
}

/** A loopback that neither accepts nor refuses is a full backlog: somebody listens. */
const UNDECIDED_AFTER_MS = 1_000;

function accepts(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: UNDECIDED_AFTER_MS });
    const settle = (accepted: boolean) => () => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', settle(true)).once('timeout', settle(true)).once('error', settle(false));
  });
}
