/**
 * The colon of `:8080` where that is a port, as a pattern's source. Before it stands nothing, as in Go's
 * `listen tcp :8080`, an IPv4 address, localhost, `*`, a URL's host, an IPv6 address in brackets or, as Node prints it,
 * bare (`:::3000`, `::1:3000`), or what Java makes of an address. After all else (`server.lua:10`, `[pid:12345]`,
 * `12:34`) it is none. The digit is looked for first: colons are many.
 */
export const COLON = String.raw`:(?=\[?\d)(?<=(?:^|[\s({<[=]|(?<!\w)["'\x60]|(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\blocalhost|\*|<null>|\/\/[^\s/:]{1,253}|\[(?=\w{0,4}:)[\da-f:.]{2,45}\]|(?=[\da-f:]{0,37}::)(?<![^\s"'(/])[\da-f:]{2,39}|0:0:0:0:0:0:0:[01]):)`;

/** Ways to name a port, each with it in a group; `port: -1` names none, and 0 says that the system chooses. */
const NAMING = [
  `${COLON}\\[?(\\d{1,5})(?!\\d|\\.\\d)`,
  // The address 0; `0:30` is a time.
  String.raw`(?<![\w.:])0:(?![0-5]\d(?!\d))(\d{1,5})(?!\d)`,
  // `port 3000`, `port: 3000`, `"port":3000`, `{port,3000}`, `Port [3000]`, `port */3000`.
  String.raw`(?:\bports?|puerto|\bporta|порт|端口|ポート|포트)(?: number)?[\s"'\]:=#,({[*/]{0,6}(\d{1,5})(?!\d|\.\d)`,
  String.raw`\bport(?:\(s\))? (?:is )?already (?:in use|bound): (\d{1,5})\b`,
  // Python's addresses, IPv6 ones among them: ('::1', 8000, 0, 0).
  String.raw`\(['"][^'"]{0,255}['"], ?(\d{1,5})[,)]`,
  // Docker's `3000/tcp`; `because 3000 is in use` of serve; `(tried 3000 on host ...)` of get-port; Gradio.
  String.raw`\b(\d{1,5})(?:\/(?:tcp|udp)| (?:is|was) (?:already )?in use)\b`,
  String.raw`\btried (\d{2,5})\b(?! times)`,
  String.raw`\bport in range:? (\d{1,5})\b`,
];
const NAMED_PORT = new RegExp(NAMING.join('|'), 'gi');

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

/** The ports that a line names in any of the ways of servers. */
export function portsNamedIn(text: string): readonly number[] {
  if (!/\d/.test(text)) return [];
  const found = Array.from(text.matchAll(NAMED_PORT), ([, ...groups]) => groups.find((port) => port !== undefined));
  return found.map(Number).filter((port) => port > 0);
}

/** Whether the number stands in the text by itself: no part of a path, a place in a file, a time or a process's id. */
function standsIn(text: string, port: number): boolean {
  if (!text.includes(String(port))) return false;
  return new RegExp(`(?<![\\w.:/\\\\-]|\\bpid\\W{1,3})${port}(?!\\w|[.:]\\d)`, 'i').test(text);
}
