import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBlock, inCell, inMarkdown } from '../../src/report/markdown.ts';
import { readableLine } from '../../src/report/readable-lines.ts';
import { hostileText } from './hostile-bytes.ts';
import { rendered, tagsOf, textsIn } from './rendered.ts';

describe('somebody else’s words in Markdown', () => {
  it.each([
    ['', ''],
    ['stopped within 1.5 s', 'stopped within 1.5 s'],
    ['port 8080 in use (by node, pid 7)', 'port 8080 in use (by node, pid 7)'],
    ['größer als 50 %', 'größer als 50 %'],
    ['ADMIN_PORT 23900', '`ADMIN_PORT 23900`'],
    ['see www.x.example', '`see www.x.example`'],
    ['WWW.x.example', '`WWW.x.example`'],
    ['by @user', '`by @user`'],
    ['a `b` c', '``a `b` c``'],
    ['``` a `', '```` ``` a ` ````'],
    [' _ ', '`  _  `'],
    ['one\r\n# two', '`one # two`'],
    ['\x1b[31mred\x1b[0m', 'red'],
  ])('of %j are %j', (text, markdown) => expect(inMarkdown(text)).toBe(markdown));

  it('keep a secret as the runner knows it', () => {
    expect(inMarkdown('postgres://me:my_$3cr*t-#1!@db')).toContain('my_$3cr*t-#1!');
  });

  it('keep every character, and do nothing, whatever they are', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = rendered(`### ${inMarkdown(text)}\n\n1. port: ${inMarkdown(text)} (7 ms)\n`);
        expect(tagsOf(html)).toEqual(['<h3>', '</h3>', '<ol>', '<li>', '</li>', '</ol>']);
        const line = readableLine(text);
        expect(textsIn(html, 'h3').map((text) => text.trim())).toEqual([line.trim()]);
        expect(textsIn(html, 'li')).toEqual([`port: ${line} (7 ms)`]);
        const outside = html.replace(/<code>.*?<\/code>/gs, '').replace(/<[^>]*>/g, '');
        expect(outside).toMatch(/^[\p{L}\p{N}\s,.()/'%+:-]*$/u);
      }),
      { numRuns: 300 },
    );
  });

  it('do not leave the cell of a table', () => {
    expect(inCell('a|b\x1b[|')).toBe('`a\u00a6b`');
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = rendered(`| Name | Words |\n| --- | --- |\n| vite | ${inCell(text)} |\n`);
        expect(tagsOf(html)).toEqual(tagsOf(rendered('| Name | Words |\n| --- | --- |\n| vite | x |\n')));
        const cells = textsIn(html, 'td').map((text) => text.trim());
        expect(cells).toEqual(['vite', readableLine(text).replaceAll('|', '\u00a6').trim()]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('somebody else’s lines in a code block', () => {
  it('stay in it as they are, but for their colours', () => {
    expect(codeBlock(['\x1b[31mred\x1b[0m', '', '```'])).toBe('    red\n    \n    ```');
    const line = hostileText.map(readableLine).filter((line) => line.trim() !== '');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const html = rendered(`<details><summary>x</summary>\n\n${codeBlock(lines)}\n\n</details>\n`);
        expect(tagsOf(html)).toEqual(['<details>', '<summary>', '</summary>', '<pre>', '</pre>', '</details>']);
        expect(textsIn(html, 'pre')).toEqual([`${lines.join('\n')}\n`]);
      }),
      { numRuns: 300 },
    );
  });
});
