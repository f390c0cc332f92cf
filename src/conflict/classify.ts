import { endOfConflictWords } from './messages.ts';
import { fieldOf, type Subject, subjectOf } from './subject.ts';

/** A message that the address is in use. */
export interface ConflictMessage {
  readonly line: string;
  /** Which of the server's ports it names; undefined when it names no port at all. */
  readonly port: number | undefined;
}

/** No message is as long as this; minified code and lines of data are, and would take their time. */
const LONGEST_LINE = 4_096;

/** A message without a port belongs to a report that names one: below `Error: listen EADDRINUSE :::3000` so many lines. */
const LINES_OF_A_REPORT = 12;
/** And above `port: 3000`, in Node's listing of the error's fields, or above PostgreSQL's and MySQL's hint, so many. */
const LINES_TO_ITS_PORT = 5;

/**
 * Finds the message that one of the server's `ports` is in use, in output without escape sequences. Messages about
 * other ports (a debugger's, a metrics endpoint's) and about sockets that have none are passed over; one that names no
 * port is returned without one, and counts only where the server has not bound its own.
 */
export function findConflictMessage(
  output: string,
  ports: readonly number[],
  further: readonly RegExp[],
): ConflictMessage | undefined {
  const lines = (output.match(/[^\r\n]+/g) ?? []).map((line) => line.slice(0, LONGEST_LINE));
  const subjects = new Map<number, Subject>();
  for (const [index, line] of lines.entries()) {
    const end = endOfConflictWords(line, further);
    if (end === -1 || isGuessAtAnotherCause(lines, index)) continue;
    const subject = subjectOf(line, end, ports);
    if (typeof subject === 'number') return { line: line.trim(), port: subject };
    subjects.set(index, subject);
  }
  return subjects.size === 0 ? undefined : unnamedMessage(lines, subjects, ports);
}

/** The first message that names no port and belongs to no report about another; its own port where the fields tell. */
function unnamedMessage(
  lines: readonly string[],
  subjects: ReadonlyMap<number, Subject>,
  ports: readonly number[],
): ConflictMessage | undefined {
  let unnamed: ConflictMessage | undefined;
  let sinceAnother = Number.POSITIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    if (!STACK_FRAME.test(line)) sinceAnother += 1;
    const subject = subjects.get(index);
    const opened = subject === undefined && ATTEMPT.test(line) ? subjectOf(line, line.length, ports) : 'none';
    if (subject === 'another' || opened === 'another') sinceAnother = 0;
    else if (opened !== 'none') sinceAnother = Number.POSITIVE_INFINITY;
    if (subject !== 'none') continue;

    const below = Array.from({ length: LINES_TO_ITS_PORT }, (_, offset) => index + 1 + offset);
    const fields = below.map((at) => fieldOf(lines[at] ?? '', ports));
    const own = fields.find((field) => typeof field === 'number');
    if (own !== undefined) return { line: line.trim(), port: own };
    const isOfAnother = fields.includes('another') || below.some((at) => subjects.get(at) === 'another');
    if (!isOfAnother && sinceAnother > LINES_OF_A_REPORT) unnamed ??= { line: line.trim(), port: undefined };
  }
  return unnamed;
}

/** Java names the port in the outer exception, and the cause some dozens of frames below. */
const ATTEMPT = /\b(?:failed to|unable to|could not|couldn't|cannot|can't) (?:bind|listen)\b/i;
const STACK_FRAME = /^\s*(?:at |\.\.\. \d)/;

/** PostgreSQL and MySQL ask about another server whatever the reason why they cannot bind; the line before tells. */
const GUESS = /\b(?:is|do you already have) another\b/i;
const ANOTHER_CAUSE = /\bcannot assign requested address\b|\bnot (?:available|supported)\b|\bpermission denied\b/i;
const LINES_TO_THE_CAUSE = 2;

function isGuessAtAnotherCause(lines: readonly string[], index: number): boolean {
  if (!GUESS.test(lines[index] ?? '')) return false;
  return lines.slice(Math.max(0, index - LINES_TO_THE_CAUSE), index).some((line) => ANOTHER_CAUSE.test(line));
}
