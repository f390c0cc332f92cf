import { IN_USE_MESSAGES } from './messages.ts';

/** A message that the address is in use. */
export interface ConflictMessage {
  readonly line: string;
  /** Which of the server's ports it names; undefined when it names no port at all. */
  readonly port: number | undefined;
}

/** A message without a port belongs to a report that names one: below `Error: listen EADDRINUSE :::3000` so many lines. */
const LINES_OF_A_REPORT = 12;
/** And above `port: 3000` so many, in Node's listing of the error's fields. */
const LINES_TO_ITS_FIELDS = 5;

/**
 * Finds the message that one of the server's `ports` is in use, in output without escape sequences. Messages about
 * other ports (a debugger's, a metrics endpoint's) are passed over; one that names no port is returned without one, and
 * counts only where the server has not bound its own.
 */
export function findConflictMessage(
  output: string,
  ports: readonly number[],
  further: readonly RegExp[],
): ConflictMessage | undefined {
  const lines = output.split(/\r?\n|\r/);
  const patterns = [...IN_USE_MESSAGES, ...further];
  let unnamed: ConflictMessage | undefined;
  let lastAboutAnother = Number.NEGATIVE_INFINITY;

  for (const [index, line] of lines.entries()) {
    if (!patterns.some((pattern) => pattern.test(line))) continue;
    const own = ports.find((port) => mentions(line, port));
    if (own !== undefined) return { line: line.trim(), port: own };
    if (namedPorts(line).length > 0) {
      lastAboutAnother = index;
      continue;
    }
    const fields = lines.slice(index + 1, index + 1 + LINES_TO_ITS_FIELDS).join('\n');
    const field = Number(/\bport\W{0,6}([1-9]\d{0,4})\b/i.exec(fields)?.[1] ?? Number.NaN);
    if (ports.includes(field)) return { line: line.trim(), port: field };
    const isOfAnother = index - lastAboutAnother <= LINES_OF_A_REPORT || !Number.isNaN(field);
    if (!isOfAnother) unnamed ??= { line: line.trim(), port: undefined };
  }
  return unnamed;
}

/** Whether the port stands in the line as a number of its own. */
function mentions(line: string, port: number): boolean {
  return new RegExp(`(?<![\\d.])${port}(?!\\d)`).test(line);
}

/** Times of day and places in source files look like a host and its port; `0.0.0.0:80` is no time. */
const NOT_PORTS =
  /(?<![\d.])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:[.,]\d+)?(?!\d)|\.(?:[cm]?[jt]sx?|py|go|rb|rs|java|kt|cs|php|exs?|erl|cc?|cpp):\d+(?::\d+)?/gi;

/** `host:8080`, `:8080: bind`, `port 8080`, `('127.0.0.1', 8080)`, `8080 is in use`. */
const NAMED_PORT =
  /(?:^|[\s\w.\])*>:]):(\d{2,5})(?!\d|:[\da-f])|\bport\D{0,12}(\d{1,5})\b|['"], ?(\d{2,5})\)|\b(\d{2,5}) is in use\b/gi;

function namedPorts(line: string): readonly number[] {
  const found = line.replace(NOT_PORTS, ' ').matchAll(NAMED_PORT);
  return [...found].map(([, ...forms]) => Number(forms.find((port) => port !== undefined)));
}
