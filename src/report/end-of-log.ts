import { readSync } from 'node:fs';
import { readPlainFile } from '../system/plain-file.ts';
import { withoutBrokenWord } from '../whole-words.ts';

/** At most so much of a log is shown; all of it is in the file. */
export interface LogLimits {
  readonly lines: number;
  readonly bytes: number;
}

/** The end of a log: its last lines, or the end of the last one where that is longer than the limit. */
export interface EndOfLog {
  readonly kind: 'all' | 'last-lines' | 'end-of-line';
  readonly text: string;
  readonly lines: number;
  readonly bytes: number;
  /** The bytes of the whole log. */
  readonly size: number;
}

/**
 * Reads no more than the limits let through, however long the log is. What is read may begin in the midst of a line, and
 * of a secret, whose second half the runner would not know for one: that line is left out. Where there is no other, its
 * last `longestLine` bytes are taken, from the first whole word on.
 */
export function endOfLog(file: string, limits: LogLimits, longestLine: number): EndOfLog {
  // The byte before tells whether a line begins with the next.
  const { bytes, size } = lastBytes(file, limits.bytes + 1);
  const isAll = size <= limits.bytes;
  const { begin, lines } = lastLinesIn(bytes, limits.lines, isAll);
  if (lines === 0) {
    const text = withoutBrokenWord(bytes.toString('utf8', Math.max(0, bytes.length - longestLine)));
    return { kind: 'end-of-line', text, lines: 1, bytes: Math.min(Buffer.byteLength(text), longestLine), size };
  }
  const kind = isAll && begin === 0 ? 'all' : 'last-lines';
  return { kind, text: bytes.toString('utf8', begin), lines, bytes: bytes.length - begin, size };
}

const LINE_END = 0x0a;

/** Where the last lines begin, and how many they are; one whose beginning may lie before the bytes does not count. */
function lastLinesIn(bytes: Buffer, limit: number, beginsWithLine: boolean): { begin: number; lines: number } {
  let end = bytes.at(-1) === LINE_END ? bytes.length - 1 : bytes.length;
  let begin = bytes.length;
  let lines = 0;
  while (lines < limit && end >= 0) {
    end = end === 0 ? -1 : bytes.lastIndexOf(LINE_END, end - 1);
    if (end === -1 && !beginsWithLine) break;
    begin = end + 1;
    lines += 1;
  }
  return { begin, lines };
}

function lastBytes(file: string, count: number): { bytes: Buffer; size: number } {
  const nothing = { bytes: Buffer.alloc(0), size: 0 };
  const end = readPlainFile(file, (descriptor, { size }) => {
    const buffer = Buffer.alloc(Math.min(size, count));
    const read = readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
    return { bytes: buffer.subarray(0, read), size };
  });
  return end ?? nothing;
}
