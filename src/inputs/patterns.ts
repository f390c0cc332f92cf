import { type Parsed, quoted } from './parsed.ts';

/** Reads one regular expression; `m` lets `^` and `$` stand for the borders of a line of output. */
export function parsePattern(text: string): Parsed<RegExp | undefined> {
  if (text === '') return { value: undefined };
  try {
    return { value: new RegExp(text, 'm') };
  } catch (error) {
    return {
      problem: `${quoted(text)} is not a regular expression (${reasonOf(error)}); it takes JavaScript's syntax${text.includes('(?i)') ? ', such as (?i:listening)' : ''}`,
    };
  }
}

/** Reads regular expressions, one a line, that ignore case. */
export function parsePatternLines(text: string): Parsed<readonly RegExp[]> {
  const patterns: RegExp[] = [];
  for (const line of text.split(/\r?\n/).filter((line) => line.trim() !== '')) {
    const parsed = parsePattern(line);
    if ('problem' in parsed) return parsed;
    if (parsed.value) patterns.push(new RegExp(parsed.value.source, 'im'));
  }
  return { value: patterns };
}

/** The names of a pattern's named groups, in order: `(?<token>\w+)` has `token`. */
export function groupNames(pattern: RegExp): readonly string[] {
  // An alternative that matches nothing makes exec succeed and list every group, whatever the pattern needs.
  const match = new RegExp(`${pattern.source}|`, pattern.flags).exec('');
  return Object.keys(match?.groups ?? {});
}

/** A pattern as it was written: `source` has each slash escaped. */
export function asWritten({ source }: RegExp): string {
  return source.replaceAll('\\/', '/');
}

/** V8's reason without the pattern, which may have line ends: `Invalid regular expression: /(/m: Unterminated group`. */
function reasonOf(error: unknown): string {
  return String(error).replace(/^SyntaxError: Invalid regular expression: (?:\/[\s\S]*\/[a-z]*: )?/, '');
}
