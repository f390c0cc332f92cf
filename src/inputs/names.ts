import { type Parsed, quoted } from './parsed.ts';

/** Reads what the server is to be called: by default the first word of its command that is no comment. */
export function parseServerName(text: string, command: string): Parsed<string> {
  if (/\p{Cc}/u.test(text))
    return { problem: `${quoted(text)} has control characters; it takes one line of plain text` };
  return { value: text || firstWord(command) };
}

function firstWord(command: string): string {
  const line = command.split(/\r?\n/).find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? command;
  return line.trim().split(/\s+/)[0]?.slice(0, 40) || 'server';
}

/** Reads a name or an address; an IPv6 address with or without brackets, and returned without. */
export function parseHost(text: string): Parsed<string> {
  const bare = text.replace(/^\[(.*)\]$/, '$1');
  return /^[A-Za-z0-9._-]+$/.test(bare) || URL.canParse(`http://[${bare}]`)
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
