import { type Parsed, quoted } from './parsed.ts';

/** A name and its value, in the order in which the workflow wrote them. */
export type Pair = readonly [name: string, value: string];

/**
 * Reads lines of `NAME=value` for the server's environment. Blank lines and lines that begin with `#` are skipped; a
 * value is taken as it stands, spaces and further `=` included.
 */
export function parseEnvironmentLines(text: string): Parsed<readonly Pair[]> {
  return parsePairs(text, /^\s*([^=\s]+)=(.*)$/s, 'NAME=value');
}

/** Reads lines of `Name: value`, each a header of the readiness GET (names: RFC 9110, section 5.1). */
export function parseHeaderLines(text: string): Parsed<readonly Pair[]> {
  return parsePairs(text, /^\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*([\t\x20-\x7e\x80-\xff]*?)\s*$/, 'Name: value');
}

function parsePairs(text: string, form: RegExp, example: string): Parsed<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    const match = form.exec(line);
    if (!match || line.includes('\0')) {
      return { problem: `the line ${quoted(line)} is not understood; it takes lines of ${example}` };
    }
    pairs.push([match[1] ?? '', match[2] ?? '']);
  }
  return { value: pairs };
}

/**
 * Reads names of environment variables, separated by spaces, commas or line ends. `identity` of two names is the same where the
 * system has one variable for both.
 */
export function parseVariableNames(
  text: string,
  identity: (name: string) => string = (name) => name,
): Parsed<readonly string[]> {
  const names = text.split(/[\s,]+/).filter(Boolean);
  const identities = names.map(identity);
  for (const [index, name] of names.entries()) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      return {
        problem: `${quoted(name)} is not the name of a variable; it takes names such as ADMIN_PORT, separated by spaces`,
      };
    }
    if (identities.indexOf(identity(name)) !== index)
      return { problem: `${quoted(name)} stands there twice; each name once` };
  }
  return { value: names };
}
