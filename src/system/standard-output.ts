import { writeSync } from 'node:fs';

/**
 * What a pipe takes although nobody has read of it yet: 64 KiB on Linux, unless its user has a thousand of them (pipe(7), "Pipe
 * capacity"), 16 KiB on macOS.
 */
const TAKEN_UNREAD_BYTES = 16_384;

let left = TAKEN_UNREAD_BYTES;

/**
 * The step's log. Its first bytes are written straight to the descriptor: Node's stream for a pipe has node:net and
 * node:stream loaded, a sixth of the time that Node takes to start, and most phases say little. What is more goes through
 * the stream. Nobody may be reading any more (EPIPE): a server has to be stopped all the same.
 */
export const standardOutput = {
  write(text: string): void {
    const bytes = Buffer.from(text);
    left -= bytes.length;
    const written = left < 0 ? 0 : writtenAtOnce(bytes);
    if (written < bytes.length) throughStream(bytes.subarray(written));
  },

  /** Resolves once all has been written, or nobody is there to read it. */
  async flushed(): Promise<void> {
    if (left < 0) await new Promise<unknown>((written) => process.stdout.write('', written));
  },
};

function throughStream(bytes: Uint8Array): void {
  left = -1;
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => {});
  process.stdout.write(bytes);
}

/** How many of the bytes the pipe has taken. */
function writtenAtOnce(bytes: Uint8Array): number {
  try {
    return writeSync(1, bytes);
  } catch (error) {
    // Somebody with the same pipe had it made non-blocking, and it is full: the stream waits for its room.
    return (error as NodeJS.ErrnoException).code === 'EAGAIN' ? 0 : bytes.length;
  }
}
