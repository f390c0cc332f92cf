import { decodePart } from './decode-part.ts';

/** Searched at once. Its text is no large object for V8, even at two bytes a character. */
const WINDOW_BYTES = 49_152;

/** A match may begin in one window and end in the next; one that is longer than this is not found there. */
const CARRIED_BYTES = 8_192;
const LINE_FEED = 0x0a;

/** How much of what comes before new bytes their windows reach back to, at most. */
export const REACHES_BACK_BYTES = 2 * CARRIED_BYTES;

/**
 * The texts in which a match that the last `fresh` bytes of a part of the output bring is found. Each begins at the
 * beginning of a line, for `^`, unless a line is very long.
 */
export function* searchWindows(part: Buffer, fresh: number): Generator<string, void> {
  let start = lineStart(part, part.length - fresh - CARRIED_BYTES);
  for (;;) {
    const end = Math.min(start + WINDOW_BYTES, part.length);
    yield decodePart(part.subarray(start, end));
    if (end === part.length) return;
    start = lineStart(part, end - CARRIED_BYTES);
  }
}

/** Where the line begins that `at` is in, or `at` itself where that is far. */
function lineStart(part: Buffer, at: number): number {
  if (at <= 0) return 0;
  const from = Math.max(0, at - CARRIED_BYTES);
  const lineEnd = part.subarray(from, at).lastIndexOf(LINE_FEED);
  return lineEnd === -1 ? at : from + lineEnd + 1;
}
