import { type Parsed, quoted } from './parsed.ts';

/** Reads what the server is to be called: by default what its command starts. */
export function parseServerName(text: string, command: string): Parsed<string> {
  if (/\p{Cc}/u.test(text))
    return { problem: `${quoted(text)} has control characters; it takes one line of plain text` };
  return { value: text || programIn(command).slice(0, LONGEST_NAME) };
}

const LONGEST_NAME = 40;

/** They prepare for the server, and are none. */
const PREPARES = wordsOf('cd pushd export set source . sleep mkdir echo exit if fi for while until done');
/** The server's name comes after theirs, and after their options; `&` calls a program in PowerShell. */
const RUNS_ANOTHER = wordsOf('exec npx bunx sudo env nohup time then else do &');
/** Of `sudo -u www` and `env -u DEBUG`. */
const TAKES_A_VALUE = wordsOf('-u --user --unset');

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

const WORD = /(?:"[^"]*"|'[^']*'|[^\s"'])+/g;

/** The first word that is a program's: no comment, no `PORT=1`, no `cd app`, no `npx --yes`, no `if`. */
function programIn(script: string): string {
  const lines = script.split(/[\r\n]+/).filter((line) => !line.trim().startsWith('#'));
  const commands = lines.flatMap((line) => line.split(/&&|\|\||;/)).map((command) => command.match(WORD) ?? []);
  const named = commands.flatMap(
    (words) => programOf(words.map((word) => word.replace(/["']|^[({]+|\)+$/g, ''))) ?? [],
  );
  return named[0] ?? (script.trim().split(/\s+/)[0] || 'server');
}

function programOf(words: readonly string[]): string | undefined {
  const isBefore = (word: string): boolean => /^\w+=/.test(word) || /^-/.test(word) || RUNS_ANOTHER.has(word);
  const isValue = (index: number): boolean => TAKES_A_VALUE.has(words[index - 1] ?? '');
  const program = words.find((word, index) => word !== '' && !isBefore(word) && !isValue(index));
  // Of a full path, the program alone.
  return program === undefined || PREPARES.has(program)
    ? undefined
    : program.replace(/^(?:[A-Za-z]:)?[\\/].*[\\/](?=.)/, '');
}

/** Reads a name or an address; an IPv6 address with or without brackets, and returned without. */
export function parseHost(text: string): Parsed<string> {
  const bare = text.replace(/^\[(.*)\]$/, '$1');
  // Nothing that ends the brackets: `::1]/` would be the host of a url with a path.
  const isAddress = /^[\da-f:.]+$/i.test(bare) && URL.canParse(`http://[${bare}]`);
  return /^[A-Za-z0-9._-]+$/.test(bare) || isAddress
    ? { value: bare }
    : { problem: `${quoted(text)} is not a host; it takes a name or an address without scheme and port` };
}

/** Reads the path of a GET, query included; undefined where there is none. */
export function parsePath(text: string): Parsed<string | undefined> {
  if (text === '') return { value: undefined };
  return /^\/[\x21-\x7e]*$/.test(text)
    ? { value: text }
    : { problem: `${quoted(text)} is not a path; it takes one that begins with /, such as /health` };
}
