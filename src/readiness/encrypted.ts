import { isIP, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';

/** Whether the other side speaks TLS, and has ended it by an alert: for want of a client's certificate, or a common version. */
export function isAlert({ message }: Error): boolean {
  return /\balert\b/.test(message);
}

/** TLS over a connection. Certificates are not checked: it is the loopback. node:tls is loaded only here, as it takes its time. */
export async function encrypted(socket: Socket, host: string): Promise<TLSSocket> {
  const { connect } = await import('node:tls');
  const name = isIP(host) === 0 ? { servername: host } : {};
  return connect({ socket, ...name, rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] });
}
