import type { Socket } from 'node:net';

/**
 * Whether a connection has met itself. Where nobody listens on a port of the ephemeral range, the kernel may choose the
 * same port for our end, and both ends are one: TCP's simultaneous open (RFC 9293, section 3.5).
 */
export function isToItself({ localPort, remotePort, localAddress, remoteAddress }: Socket): boolean {
  return localPort !== undefined && localPort === remotePort && localAddress === remoteAddress;
}
