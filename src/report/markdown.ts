import { readableLine, withoutColours } from './readable-lines.ts';

/** Words and figures that mean nothing to Markdown, nor to what GitHub adds to it (mentions, references, links, emoji). */
const PLAIN = /^(?!.*www\.)[\p{L}\p{N} ,.()/'%+-]*$/iu;

/**
 * Somebody else's words within a line of Markdown: as they are where they are plain, as code where they are not. Code
 * keeps every character: the runner masks secrets in the Markdown itself (github.com/actions/runner,
 * FileCommandManager.cs, CreateStepSummaryCommand), and would not know one with backslashes before its punctuation.
 */
export function inMarkdown(text: string): string {
  return plainOrCode(readableLine(text));
}

/** The same in a cell of a table, where no escape keeps a `|` within its cell whatever stands before it. */
export function inCell(text: string): string {
  return plainOrCode(readableLine(text).replaceAll('|', '\u00a6'));
}

/** Lines as a code block. An indented one has no fence that a line could close. */
export function codeBlock(lines: readonly string[]): string {
  return lines.map((line) => `    ${withoutColours(line)}`).join('\n');
}

function plainOrCode(line: string): string {
  return PLAIN.test(line) ? line : codeSpan(line);
}

/** CommonMark 0.31.2, 6.1: as many backticks around as stand nowhere within, and a space that is taken away again. */
function codeSpan(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = '`'.repeat(longest + 1);
  const space = /^[ `]|[ `]$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}
