import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Listening {
  readonly port: number;
  readonly server: Server;
  /** Ends the server and every connection to it. */
  readonly close: () => Promise<void>;
}

/** A TCP server on the loopback that lives as long as the test, by default on a port that the kernel chooses. */
export async function listen(
  { host = '127.0.0.1', port = 0 }: { readonly host?: string; readonly port?: number } = {},
  onConnection: (socket: Socket) => void = (socket) => socket.resume(),
): Promise<Listening> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    onConnection(socket);
  });
  server.listen({ host, port, ipv6Only: true, exclusive: true });
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  return { port: (server.address() as AddressInfo).port, server, close };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const { port, close } = await listen();
  await close();
  return port;
}
