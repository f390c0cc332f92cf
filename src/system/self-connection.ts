import type { Socket } from 'node:net';

/** Resets a connection that has met itself, since nobody listens there; returns whether it was one. */
export function leaveIfToItself(socket: Socket): boolean {
  if (!isToItself(socket)) return false;
  // A reset leaves no TIME_WAIT behind, which would keep the port from the server.
  socket.resetAndDestroy();
  return true;
}

/**
 * Where nobody listens on a port of the ephemeral range, the kernel may choose the same port for our end, and both ends are
 * one: TCP's simultaneous open (RFC 9293, section 3.5).
 */
function isToItself({ localPort, remotePort, localAddress, remoteAddress }: Socket): boolean {
  return localPort !== undefined && localPort === remotePort && localAddress === remoteAddress;
}
