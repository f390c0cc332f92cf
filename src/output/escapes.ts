const BEL = 0x07;
const ESC = 0x1b;
const BACKSLASH = 0x5c;
const OPENS_CONTROL_SEQUENCE = 0x5b;
const OPENS_SYSTEM_COMMAND = 0x5d;

/** An escape sequence that is longer, and still has no end, is taken for text. */
export const LONGEST_UNFINISHED = 512;

/** What is left: text up to `plain`, and from there to `end` an escape sequence that may be completed by what follows. */
export interface Remains {
  readonly plain: number;
  readonly end: number;
}

/**
 * Takes colours, cursor movements and all other escape sequences out of the bytes from `start` to `end`, in place. In
 * bytes, as a second text of all that comes in colour would be as much garbage again.
 */
export function removeEscapes(bytes: Uint8Array, start: number, end: number): Remains {
  const first = bytes.subarray(start, end).indexOf(ESC);
  if (first === -1) return { plain: end, end };
  let plain = start + first;
  for (let at = plain; at < end; ) {
    if (bytes[at] === ESC) {
      const past = endOfEscape(bytes, at, end);
      if (past === 'unfinished' && end - at <= LONGEST_UNFINISHED) {
        bytes.copyWithin(plain, at, end);
        return { plain, end: plain + end - at };
      }
      if (typeof past === 'number') {
        at = past;
        continue;
      }
    }
    bytes[plain] = bytes[at] ?? 0;
    plain += 1;
    at += 1;
  }
  return { plain, end: plain };
}

/** Where the escape sequence (ECMA-35, ECMA-48) ends that begins at `at`, if it is one. */
function endOfEscape(bytes: Uint8Array, at: number, end: number): number | 'unfinished' | 'none' {
  const afterOpener = at + 2;
  switch (bytes[at + 1]) {
    case OPENS_CONTROL_SEQUENCE: {
      const last = pastAll(bytes, pastAll(bytes, afterOpener, end, 0x30, 0x3f), end, 0x20, 0x2f);
      if (last >= end) return 'unfinished';
      return isWithin(bytes[last], 0x40, 0x7e) ? last + 1 : afterOpener;
    }
    case OPENS_SYSTEM_COMMAND: {
      let last = afterOpener;
      while (last < end && bytes[last] !== BEL && bytes[last] !== ESC) last += 1;
      if (last >= end) return 'unfinished';
      if (bytes[last] === BEL) return last + 1;
      if (last + 1 === end) return 'unfinished';
      return bytes[last + 1] === BACKSLASH ? last + 2 : afterOpener;
    }
    default: {
      const last = pastAll(bytes, at + 1, end, 0x20, 0x2f);
      if (last >= end) return 'unfinished';
      return isWithin(bytes[last], 0x30, 0x7e) ? last + 1 : 'none';
    }
  }
}

function pastAll(bytes: Uint8Array, start: number, end: number, lowest: number, highest: number): number {
  let at = start;
  while (at < end && isWithin(bytes[at], lowest, highest)) at += 1;
  return at;
}

function isWithin(byte = 0, lowest: number, highest: number): boolean {
  return byte >= lowest && byte <= highest;
}
