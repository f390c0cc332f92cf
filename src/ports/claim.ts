import { closeSync, constants, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A port set aside for one launch, as every other launch of this action on the machine sees it. */
export interface Claim {
  readonly release: () => void;
}

/**
 * Claims a port among the launches of this action, or returns undefined when another one holds the claim. A claim dies
 * with its process, so it never goes stale. It says nothing about other programs: check that the port is free, too.
 *
 * Linux: an abstract Unix socket, which lives in the same network namespace as the port (unix(7), "Abstract sockets").
 * Windows: a named pipe, whose first instance is exclusive. macOS has neither: a lock on a file of the user's own
 * temporary folder, which the kernel drops with the descriptor (open(2), O_EXLOCK).
 */
export async function claimPort(
  port: number,
  platform: NodeJS.Platform = process.platform,
): Promise<Claim | undefined> {
  if (platform === 'linux') return claimByListening(`\0serve-on-free-port/${port}`);
  if (platform === 'win32') return claimByListening(`\\\\.\\pipe\\serve-on-free-port-${port}`);
  return claimByLock(join(tmpdir(), `serve-on-free-port-${port}.lock`));
}

function claimByListening(path: string): Promise<Claim | undefined> {
  return new Promise((resolve) => {
    const server = createServer((visitor) => visitor.destroy());
    server.unref();
    server.once('error', (error: NodeJS.ErrnoException) => {
      // Windows answers EACCES for a pipe that another user has made. Where a sandbox allows no such socket at all, the
      // launch goes on without a claim: the port is checked, and a collision is noticed, all the same.
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      resolve(isTaken ? undefined : { release: () => {} });
    });
    server.listen({ path, exclusive: true }, () => resolve({ release: () => server.close() }));
  });
}

/** From macOS' <sys/fcntl.h>: "open with exclusive file lock". Node does not export it. */
const O_EXLOCK = 0x20;

function claimByLock(path: string): Claim | undefined {
  const { O_CREAT, O_RDWR, O_NONBLOCK, O_NOFOLLOW } = constants;
  try {
    const descriptor = openSync(path, O_CREAT | O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_EXLOCK, 0o600);
    return { release: () => closeSync(descriptor) };
  } catch {
    // EWOULDBLOCK: locked by another launch. EACCES or ELOOP: somebody else's file; the port is not ours to take.
    return undefined;
  }
}
