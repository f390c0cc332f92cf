import { EOL } from 'node:os';
import { standardOutput } from '../system/standard-output.ts';
import { readableLine } from './readable-lines.ts';

/**
 * One line for the step's log. What it quotes may come from the server or from strangers (messages, names of processes),
 * so nothing in it may end the line or act as a command.
 */
export function tell(line: string): void {
  standardOutput.write(readableLine(line) + EOL);
}

/** One line that the runner shows only where debug logging is on. */
export function tellDebug(line: string): void {
  standardOutput.write(`::debug::${escaped(readableLine(line))}${EOL}`);
}

/** An annotation of the job, with a title; `quoted` are lines of somebody else's that follow the message. */
export function tellWarning(title: string, message: string, quoted: readonly string[] = []): void {
  annotate('warning', title, [message, ...quoted]);
}

/** An error annotation of the job, likewise. */
export function tellError(title: string, message: string, quoted: readonly string[] = []): void {
  annotate('error', title, [message, ...quoted]);
}

/**
 * As `error` and `warning` of @actions/core do it (docs.github.com, "Workflow commands"), which would have node:crypto
 * loaded for outputs that a wrong input never has: a fifth of the time that node itself takes to start.
 */
function annotate(level: 'warning' | 'error', title: string, lines: readonly string[]): void {
  const property = escaped(readableLine(title)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  standardOutput.write(`::${level} title=${property}::${escaped(lines.map(readableLine).join('\n'))}${EOL}`);
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
