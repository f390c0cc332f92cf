import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableLine, readableLines } from '../../src/report/readable-lines.ts';
import { anyText } from '../any-text.ts';

describe('an output as readable lines', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one\n', ['one']],
    ['one\n\ntwo\n', ['one', '', 'two']],
    ['one\r\ntwo\r\n', ['one', 'two']],
    ['10 %\r50 %\r100 %\ndone\n', ['100 %', 'done']],
    ['100 %\r\r\n', ['100 %']],
    ['\x1b[31mred\x1b[0m', ['\x1b[31mred\x1b[0m']],
    ['\x1b[2K\x1b[1Gready\x1b[?25h', ['ready']],
    ['\x1b]0;title\x07text', ['text']],
    ['tab\tstays', ['tab\tstays']],
    ['bell\x07 and null\0 go', ['bell and null go']],
  ])('of %j is %j', (text, lines) => expect(readableLines(text)).toEqual(lines));

  it('cuts a line that no page shows', () => {
    expect(readableLines('x'.repeat(10_001))).toEqual([`${'x'.repeat(10_000)}... (10001 characters)`]);
    expect(readableLines('x'.repeat(10_000))).toEqual(['x'.repeat(10_000)]);
  });

  it.each([
    '##[error]boo',
    'in the midst ##[group]x',
    '#\0#[error]x',
    '#\x1b[K#[error]x',
    'old\r##[error]x',
    '###[warning]x',
  ])('holds nothing that the runner reads as a command: %j', (text) => {
    const [line] = readableLines(text);
    expect(line).not.toContain('##[');
    expect(line).toMatch(/#\u200b#\[/);
  });

  it('has no line ends, no control characters but tabs and colours, and no command, whatever the output', () => {
    const piece = fc.constantFrom(
      '#',
      '[',
      '##[',
      'error]',
      '::',
      '\r',
      '\n',
      '\x1b',
      '\x1b[2K',
      '\x1b[1m',
      '\0',
      '\x07',
      'x',
      ']',
      '\x7f',
    );
    const text = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join('')),
      anyText,
    );
    fc.assert(
      fc.property(text, (text) => {
        for (const line of readableLines(text)) {
          expect(line).not.toMatch(/[\x00-\x08\x0a-\x1a\x1c-\x1f\x7f]/);
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
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

describe('one line that quotes another’s words', () => {
  it.each([
    ['port 3000 in use (Error: x)', 'port 3000 in use (Error: x)'],
    ['one\r\ntwo\rthree\n', 'one two three '],
    ['\x1b[31mred\x1b[0m', 'red'],
    ['::error::boo', ':\u200b:error::boo'],
    ['  ::error::boo', '  :\u200b:error::boo'],
    ['\0\x1b[1m::error::boo', ':\u200b:error::boo'],
    ['a ##[error]b', 'a #\u200b#[error]b'],
  ])('of %j is %j', (text, line) => expect(readableLine(text)).toBe(line));

  it('is one line and no command, whatever they were', () => {
    const piece = fc.constantFrom('::', ':', '#', '##[', '[', '\r', '\n', '\x1b', '\x1b[1m', '\0', ' ', '\t', 'x');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          expect(readableLine(text)).not.toMatch(/[\r\n]|^\s*::|##\[/);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
