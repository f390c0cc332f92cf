import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { LONGEST_UNFINISHED, removeEscapes } from './escapes.ts';

/** Reads a growing file on, in constant memory, and keeps the end of it without escape sequences. */
export interface Follower {
  /** Reads what has come since the last call, at most 1 MiB of it. */
  readonly readOn: () => Reading;
  /** The last `count` bytes, or as many as there are of those that are kept. They stand until the next reading. */
  readonly last: (count: number) => Buffer;
  /** Passes over what has come, but for the last `bytes`; for those who want to know its end only. */
  readonly skipTo: (bytes: number) => void;
  readonly close: () => void;
}

export interface Reading {
  readonly hasCome: boolean;
  /** How many bytes have been added to those that are kept. */
  readonly fresh: number;
  /** There may be more: the file may grow as fast as it is read, and the caller has other things to do. */
  readonly isMore: boolean;
}

const MOST_BYTES_A_CALL = 1_048_576;

/**
 * Follows `file` from `offset` bytes on, and keeps what the last reading has added and `kept` bytes before it. They are
 * outside V8's heap: a string that lives from one reading to the next survives collections of garbage, and the more
 * survives them, the more room V8 gives to what is young. It took 100 MB while 1 GB passed.
 */
export function follow(file: string, offset: number, kept: number): Follower {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.allocUnsafeSlow(kept + LONGEST_UNFINISHED + MOST_BYTES_A_CALL);
  let position = offset;
  /** Up to here without escape sequences, then up to `end` one that is not complete. */
  let plain = 0;
  let end = 0;
  return {
    readOn: () => {
      if (plain > kept) {
        buffer.copyWithin(0, plain - kept, end);
        end -= plain - kept;
        plain = kept;
      }
      const before = plain;
      const bytes = readSync(descriptor, buffer, end, MOST_BYTES_A_CALL, position);
      position += bytes;
      ({ plain, end } = removeEscapes(buffer, plain, end + bytes));
      return { hasCome: bytes > 0, fresh: plain - before, isMore: bytes === MOST_BYTES_A_CALL };
    },
    last: (count) => buffer.subarray(Math.max(0, plain - count), plain),
    skipTo: (bytes) => {
      const target = fstatSync(descriptor).size - bytes;
      if (target <= position) return;
      position = target;
      end = plain;
    },
    close: () => closeSync(descriptor),
  };
}
