import { describe, expect, it } from 'vitest';
import { textOf } from './own-files.ts';

/** The rows of the tables between two headings of a document, without those that head them. */
function rowsBetween(markdown: string, from: string, to: string): readonly string[] {
  const part = markdown.slice(markdown.indexOf(`\n${from}\n`), markdown.indexOf(`\n${to}\n`));
  return part
    .split('\n')
    .filter((line, index, lines) => line.startsWith('| ') && !lines[index + 1]?.startsWith('| ---'))
    .filter((line) => !line.startsWith('| ---'));
}

/** The tests that a row links to, as the title and the file of each. */
function proofsIn(row: string): readonly (readonly [title: string, file: string])[] {
  return Array.from(row.matchAll(/\[([^\]]+)\]\((__tests__\/[^)]+)\)/g), ([, title = '', file = '']) => [title, file]);
}

/** Whether a test file has a test or a group of this title. */
function hasTitle(source: string, title: string): boolean {
  const titles = source.matchAll(/\b(?:it|describe|test)\b[^\n]*?\(\s*(?:'((?:[^'\\\n]|\\.)*)'|`([^`]*)`)/g);
  const eachTitles = source.matchAll(/^ *\]\)\(\s*'((?:[^'\\\n]|\\.)*)'/gm);
  return [...titles, ...eachTitles].some(
    ([, quoted, template]) => (quoted ?? template)?.replaceAll("\\'", "'") === title,
  );
}

const THREATS = rowsBetween(textOf('SECURITY.md'), '## Threats, and what is done', '## What is not promised');

describe('each threat of SECURITY.md', () => {
  it('is found', () => expect(THREATS.length).toBeGreaterThan(15));

  it.each(THREATS)('has a proof: %s', (row) => expect(proofsIn(row)).not.toEqual([]));

  it.each(THREATS.flatMap(proofsIn))('is proven by a test that there is: %s (%s)', (title, file) => {
    expect(hasTitle(textOf(file), title)).toBe(true);
  });
});

describe('the title of a test', () => {
  it.each([
    ["it('ends', () => {})", 'ends'],
    ["  it.skipIf(process.platform === 'win32')('ends', async () => {", 'ends'],
    ["it.each([\n  ['a'],\n])('ends %s', () => {})", 'ends %s'],
    ["describe('the server’s end', () => {", 'the server’s end'],
  ])('is found in %j', (source, title) => expect(hasTitle(source, title)).toBe(true));

  it('is not found in part, or outside of a test', () => {
    expect(hasTitle("it('ends at once', () => {})\nconst other = 'ends';", 'ends')).toBe(false);
  });
});
