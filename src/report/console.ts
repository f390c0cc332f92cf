import * as core from '@actions/core';
import { readableLine } from './readable-lines.ts';

/**
 * One line for the step's log. What it quotes may come from the server or from strangers (messages, names of processes),
 * so nothing in it may end the line or act as a command.
 */
export function tell(line: string): void {
  core.info(readableLine(line));
}

/** An annotation of the job, with a title; `quoted` are lines of somebody else's that follow the message. */
export function tellWarning(title: string, message: string, quoted: readonly string[] = []): void {
  core.warning(annotation(message, quoted), { title: readableLine(title) });
}

/** An error annotation of the job, likewise. */
export function tellError(title: string, message: string, quoted: readonly string[] = []): void {
  core.error(annotation(message, quoted), { title: readableLine(title) });
}

function annotation(message: string, quoted: readonly string[]): string {
  return [message, ...quoted].map(readableLine).join('\n');
}

/**
 * Ends the process with this status once everything has been written, whatever still runs: a helper program that hangs
 * must not hold the step.
 */
export async function endProcess(status: number): Promise<never> {
  await new Promise((written) => process.stdout.write('', written));
  process.exit(status);
}
