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

/** The ports that a line names in any of the ways of servers. */
export function portsNamedIn(text: string): readonly number[] {
  if (!/\d/.test(text)) return [];
  const found = Array.from(text.matchAll(NAMED_PORT), ([, ...groups]) => groups.find((port) => port !== undefined));
  return found.map(Number).filter((port) => port > 0);
}
