import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readableLine, readableLines } from './readable-lines.ts';

/** At most so much of a log is printed; all of it is in the file. */
export interface PrintLimits {
  readonly lines: number;
  readonly bytes: number;
}

/** Writes the end of a log between the commands that fold it and that take all power from what stands in it. */
export function printOutput(title: string, logFile: string, limits: PrintLimits, write: (text: string) => void): void {
  const { text, size } = endOf(logFile, limits.bytes);
  if (size === 0) {
    write(`${readableLine(title)}: nothing\n`);
    return;
  }
  const lines = readableLines(text);
  const shown = lines.slice(-limits.lines);
  const isWhole = size <= limits.bytes && shown.length === lines.length;
  const token = randomUUID();
  const heading = `${readableLine(title)} (${isWhole ? `all ${size} bytes` : `the end of ${size} bytes, all of it in ${logFile}`})`;
  write(`::group::${heading}\n::stop-commands::${token}\n`);
  // The line before the token may lack its end; a token is understood at the start of a line only.
  write(shown.map((line) => `${line}\n`).join(''));
  write(`::${token}::\n::endgroup::\n`);
}

/** The last lines of a log, readable, for an annotation or the summary. */
export function lastLines(logFile: string, count: number): readonly string[] {
  return readableLines(endOf(logFile, 65_536).text)
    .filter((line) => line.trim() !== '')
    .slice(-count);
}

function endOf(file: string, bytes: number): { readonly text: string; readonly size: number } {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      const buffer = Buffer.alloc(Math.min(size, bytes));
      const read = readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
      return { text: buffer.toString('utf8', 0, read), size };
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return { text: '', size: 0 };
  }
}
