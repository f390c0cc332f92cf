import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableLine, readableLines, withColoursReset } from '../../src/report/readable-lines.ts';
import { anyText } from '../any-text.ts';
import { hostileText } from './hostile-bytes.ts';

describe('an output as readable lines', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one\n', ['one']],
    ['one\n\ntwo\n', ['one', '', 'two']],
    ['one\r\ntwo\r\n', ['one', 'two']],
    ['10 %\r50 %\r100 %\ndone\n', ['100 %', 'done']],
    ['100 %\r\r\n', ['100 %']],
    ['100 %\r\x1b[2K\x1b[0m  \n', ['100 %']],
    ['\x1b[0m\r\n', ['\x1b[0m']],
    ['\x1b[31mred\x1b[0m', ['\x1b[31mred\x1b[0m']],
    ['\x1b[2K\x1b[1Gready\x1b[?25h', ['ready']],
    ['\x1b]0;title\x07text', ['text']],
    ['tab\tstays', ['tab\tstays']],
    ['bell\x07 and null\0 go', ['bell and null go']],
    ['\x1b]8;;https://x.example\x1b\\link\x1b]8;;\x1b\\', ['link']],
    ['\x1bPdevice\x1b\\\x1b_program\x1b\\\x1b^private\x07text', ['text']],
    ['\x1b]a title without its end', ['a title without its end']],
    ['\x1b\x1b[1m\x1b', ['\x1b[1m']],
    ['\x9b31mred\x9b2K\x9d0;title\x9c\x85\x80', ['red']],
    ['\u00a0caf\u00e9', ['\u00a0caf\u00e9']],
    ['one\u2028two', ['one two']],
    ['|\b/\b-\b\\\bdone', ['done']],
    ['10 %\b\b\b\b20 %', ['20 %']],
    ['N\bNA\bAM\bME\bE _\bx', ['NAME x']],
    ['\b\ba\x1b[1m\b\u{1f389}\bb', ['\x1b[1mb']],
  ])('of %j is %j', (text, lines) => expect(readableLines(text)).toEqual(lines));

  it('cuts a line that no page shows, where no word is broken', () => {
    const words = 'word '.repeat(2_000);
    expect(readableLines(words)).toEqual([words]);
    expect(readableLines(`${words}x`)).toEqual([`${words}... (10001 characters)`]);
    expect(readableLines(`${words.slice(0, -1)}-a-secret`)).toEqual([`${words.slice(0, -5)}... (10008 characters)`]);
  });

  it.each([
    '##[error]boo',
    'in the midst ##[group]x',
    '#\0#[error]x',
    '#\x1b[K#[error]x',
    'old\r##[error]x',
    '###[warning]x',
  ])('holds nothing that the runner reads as a command, in whatever way it is hidden (%#)', (text) => {
    const [line] = readableLines(text);
    expect(line).not.toContain('##[');
    expect(line).toMatch(/#\u200a#\[/);
  });

  it('has no line ends, no control characters but tabs and colours, and no command, whatever the output', () => {
    const text = fc.oneof(hostileText, anyText);
    fc.assert(
      fc.property(text, (text) => {
        for (const line of readableLines(text)) {
          expect(line.replace(/\x1b\[[\d;:]*m/g, '')).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/);
          expect(line).not.toContain('##[');
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes no longer for a hostile output', () => {
    const began = performance.now();
    readableLines('\x1b]'.repeat(20_000));
    readableLines('\r'.repeat(200_000).concat('x'));
    readableLines('\x1b[K\r'.repeat(200_000));
    readableLines('\x9d'.repeat(200_000));
    readableLines('\x1b[m'.repeat(200_000).concat('\b'.repeat(200_000)));
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

describe('one line that quotes another’s words', () => {
  it.each([
    ['port 3000 in use (Error: x)', 'port 3000 in use (Error: x)'],
    ['one\r\ntwo\rthree\n', 'one two three '],
    ['\x1b[31mred\x1b[0m', 'red'],
    ['::error::boo', ':\u200a:error::boo'],
    ['  ::error::boo', '  :\u200a:error::boo'],
    ['\0\x1b[1m::error::boo', ':\u200a:error::boo'],
    ['a ##[error]b', 'a #\u200a#[error]b'],
  ])('of %j is %j', (text, line) => expect(readableLine(text)).toBe(line));

  it('is one line, whatever they were', () => {
    const text = fc.oneof(hostileText, anyText);
    fc.assert(
      fc.property(text, (text) => {
        expect(readableLine(text)).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]|^\s*::|##\[/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the colours of lines', () => {
  it.each([
    [['a', 'b'], 'b'],
    [['\x1b[31ma', 'b'], 'b\x1b[0m'],
    [['\x1b[31ma\x1b[0m', 'b\x1b[1;4m', 'c'], 'c\x1b[0m'],
    [['\x1b[31ma', '\x1b[m'], '\x1b[m'],
    [['\x1b[31ma\x1b[0m', 'b'], 'b'],
  ])('of %j are reset in the end: %j', (lines, last) => {
    expect(withColoursReset(lines)).toEqual([...lines.slice(0, -1), last]);
  });

  it('of no lines are none', () => expect(withColoursReset([])).toEqual([]));
});
