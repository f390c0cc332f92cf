import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { anchorsIn, problemWith, targetsIn } from './links.ts';
import { ROOT, textOf } from './own-files.ts';

const inGit = (...patterns: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--', ...patterns], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '');

const FILES = inGit();
const DOCUMENTS = inGit(':(glob)*.md', ':(glob)docs/**/*.md', ':(glob).github/**/*.md');

describe('the documents', () => {
  it('are found', () => expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'docs/ports.md'])));

  it.each(DOCUMENTS)('have links in %s that lead somewhere', (document) => {
    const problems = targetsIn(textOf(document)).flatMap((target) => {
      const problem = problemWith(target, document, { files: FILES, textOf });
      return problem === undefined ? [] : `"${target}" ${problem}`;
    });
    expect(problems).toEqual([]);
  });
});

describe('the links of a document', () => {
  it('are found wherever Markdown has them, and not in code and comments', () => {
    const markdown = [
      '[a](a.md) ![b](<b c.png> "title") [![c](c.svg)](d.md?e&f) [e][e] <https://f.example> https://g.example',
      '<picture><source srcset="h.png"><img alt="x" src="i.png"></picture>',
      '`[j](j.md)` <!-- [k](k.md) <a href="k.md"> -->',
      '',
      '    [l](l.md)',
      '',
      '[e]: javascript:e',
    ].join('\n');
    expect([...targetsIn(markdown)].sort()).toEqual([
      ...['a.md', 'b%20c.png', 'c.svg', 'd.md?e&f', 'h.png'],
      ...['https://f.example', 'https://g.example', 'i.png', 'javascript:e'],
    ]);
  });

  it.each([
    ['## Why not `&`, `sleep` and `curl`', ['why-not--sleep-and-curl']],
    ['## `port: 0`\n# What "it" is worth?', ['port-0', 'what-it-is-worth']],
    ['# Same\n## [Same](x.md)\nSame\n===', ['same', 'same-1', 'same-2']],
    ['# Größe_1 & <b>two-three</b>', ['größe_1--two-three']],
    ['```\n# no heading\n```', []],
  ])('may lead to the headings of %j', (markdown, anchors) => expect(anchorsIn(markdown)).toEqual(anchors));

  const repository = {
    files: ['README.md', 'docs/a b.md', 'docs/other.md', 'src/main.ts'],
    textOf: (file: string) => (file === 'docs/other.md' ? '# One heading' : '# Another'),
  };

  it.each([
    'https://docs.github.com/en/actions#anything',
    'other.md',
    './other.md#one-heading',
    '#another',
    'a%20b.md',
    '../src/main.ts',
    '../src/',
    '../README.md#another',
  ])('are right: %s', (target) => expect(problemWith(target, 'docs/a b.md', repository)).toBeUndefined());

  it.each([
    ['', 'leads nowhere'],
    ['http://docs.github.com', 'is no address with https'],
    ['https://', 'is no address with https'],
    ['//docs.github.com', 'is no address with https'],
    ['mailto:me@example.org', 'is no address with https'],
    ['README.md', 'leads to docs/README.md, which is not in git'],
    ['Other.md', 'leads to docs/Other.md, which is not in git'],
    ['../../README.md', 'leads to ../README.md, which is not in git'],
    ['#one-heading', 'leads to a heading that docs/a b.md does not have'],
    ['other.md#another', 'leads to a heading that docs/other.md does not have'],
    ['other.md#One-heading', 'leads to a heading that docs/other.md does not have'],
    ['../src/main.ts#L1', 'leads to a heading that src/main.ts does not have'],
    ['../src/#one', 'leads to a heading that src does not have'],
  ])('are wrong: %s', (target, problem) => {
    expect(problemWith(target, 'docs/a b.md', repository)).toBe(problem);
  });
});
