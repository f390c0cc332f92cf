import { type EndOfLog, endOfLog, type LogLimits } from './end-of-log.ts';
import { LONGEST_LINE, readableLine, readableLines, withColoursReset, withoutColours } from './readable-lines.ts';
import { describeShare, describeSize } from './sizes.ts';

/**
 * Writes the end of a log between the commands that fold it and that take all power from what stands in it. Returns
 * whether that is all of the log.
 */
export function printOutput(title: string, logFile: string, limits: LogLimits, write: (text: string) => void): boolean {
  const end = endOfLog(logFile, limits, LONGEST_LINE);
  if (end.size === 0) {
    write(`${readableLine(title)}: nothing\n`);
    return true;
  }
  const heading = `${readableLine(title)} (${readableLine(howMuch(end, logFile))})`;
  // The runner decodes what stands in a command: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
  write(`::group::${heading.replaceAll('%', '%25')}\n`);
  // Every line gets its end, the last one too: the token is understood at the start of a line only.
  const text = withColoursReset(readableLines(end.text))
    .map((line) => `${line}\n`)
    .join('');
  const token = tokenFor(text);
  write(`::stop-commands::${token}\n${text}::${token}::\n::endgroup::\n`);
  return end.kind === 'all';
}

/** What resumes commands: words that do not stand in the text, which cannot end its own silence by them. */
function tokenFor(text: string): string {
  let token = 'end-of-the-output';
  for (let number = 2; text.toLowerCase().includes(token); number += 1) token = `end-of-the-output-${number}`;
  return token;
}

/** The last lines of a log that say something, readable and without colours, for the summary. */
export function lastLines(logFile: string, count: number): readonly string[] {
  const { text } = endOfLog(logFile, { lines: Number.POSITIVE_INFINITY, bytes: 65_536 }, LONGEST_LINE);
  return readableLines(text)
    .map(withoutColours)
    .filter((line) => line.trim() !== '')
    .slice(-count);
}

/** `all 12.3 kB`, or `the last 10000 lines, 0.9 of 12.4 MB; all of it is in /.../server.log` */
function howMuch({ kind, lines, bytes, size }: EndOfLog, logFile: string): string {
  if (kind === 'all') return `all ${describeSize(size)}`;
  const lastLine = kind === 'end-of-line' ? 'the end of the last line' : 'the last line';
  const what = lines === 1 ? lastLine : `the last ${lines} lines`;
  return `${what}, ${describeShare(bytes, size)}; all of it is in ${logFile}`;
}
