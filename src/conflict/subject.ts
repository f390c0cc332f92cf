import { portsNamedIn } from '../output/named-ports.ts';

/** After the words, `using available port 3001 instead` says where the server goes from there. */
const WHAT_COMES_NEXT = /\b(?:try|trying|use|using|instead|switching|falling back|would you|do you want)\b/i;

/** A Unix socket or a named pipe; Node gives it the port -1. Java writes an address as `/127.0.0.1`. */
const NO_PORT =
  /\bunix(?:gram|packet)?(?:[:@]| (?:domain )?(?:socket|address|path)\b| ["'@/.])|\.sock\b|[\\/]pipe[\\/]|\bin use:? ["'(]{0,2}(?:\.{0,2}\/(?![\d[/])|@)|\bport["']?\s{0,2}[:=]\s{0,2}-1\b/i;

/** Node's listing of an error's fields has one to itself. */
const FIELD = /^\s*["']?port["']?\s{0,2}[:=]\s{0,2}(-?\d{1,5}),?\s*[\]})]{0,3},?\s*$/i;

/** One of the server's own ports, or `another` port or a socket that has none, or `none` is named. */
export type Subject = number | 'another' | 'none';

/** What a line is about whose words of a conflict end at `end`. */
export function subjectOf(line: string, end: number, ports: readonly number[]): Subject {
  const next = line.slice(end).search(WHAT_COMES_NEXT);
  const statement = next === -1 ? line : line.slice(0, end + next);
  const inStatement = portsNamedIn(statement);
  const named = inStatement.length > 0 || statement === line ? inStatement : portsNamedIn(line);
  const own = named.find((port) => ports.includes(port));
  if (own !== undefined) return own;
  if (named.length > 0 || NO_PORT.test(line)) return 'another';
  return ports.find((port) => standsIn(statement, port)) ?? 'none';
}

/** The port in a line of an error's fields. */
export function fieldOf(line: string, ports: readonly number[]): Subject {
  const port = FIELD.exec(line)?.[1];
  if (port === undefined) return 'none';
  return ports.includes(Number(port)) ? Number(port) : 'another';
}

/** Whether the number stands in the text by itself: no part of a path, a place in a file, a time or a process's id. */
function standsIn(text: string, port: number): boolean {
  if (!text.includes(String(port))) return false;
  return new RegExp(`(?<![\\w.:/\\\\-]|\\bpid\\W{1,3})${port}(?!\\w|[.:]\\d)`, 'i').test(text);
}
