import { closeSync, openSync, readSync } from 'node:fs';

/** Carries the marker by which the processes of a server are found wherever they have gone. */
export const MARKER_VARIABLE = 'SERVE_ON_FREE_PORT_ID';

const BYTES = 16;

/**
 * The beginning of the markers of a step's launches: 32 random hexadecimal digits and a slash. Who carries it counts as the
 * server's, so that nobody may guess it; the environment of a process is shown to its own user only, but root sees all.
 */
export function newMarker(): string {
  return `${randomBytes().toString('hex')}/`;
}

/** What the processes of one of the step's commands carry: of a launch, by its number, or of another command. */
export function markerOf(step: string, command: number | 'ready' | 'test' | 'stop'): string {
  return `${step}${command}/`;
}

/** A marker, or what several begin with, as it stands in an environment: `NAME=value`. */
export function entryOf(marker: string): string {
  return `${MARKER_VARIABLE}=${marker}`;
}

/** Whether it can be such a beginning. What carries a marker is ended, so it must not be a text that others carry as well. */
export function isMarker(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{32}\/$/.test(value);
}

/** node:crypto takes 3 ms to load, which the server would wait for: only where the system's random bytes are no file. */
function randomBytes(): Buffer {
  const bytes = Buffer.alloc(BYTES);
  try {
    const source = openSync('/dev/urandom', 'r');
    try {
      if (readSync(source, bytes) === BYTES) return bytes;
    } finally {
      closeSync(source);
    }
  } catch {
    // Windows has none.
  }
  return process.getBuiltinModule('node:crypto').randomBytes(BYTES);
}
