import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnvironmentLines, parseHeaderLines, parseVariableNames } from '../../src/inputs/lines.ts';
import { anyText } from '../any-text.ts';

describe('the lines of env', () => {
  it.each([
    ['', []],
    ['\n \n\t\n', []],
    ['NODE_ENV=test', [['NODE_ENV', 'test']]],
    [
      'A=1\nB=2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    [
      'A=1\r\nB=2\r\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['# a comment\n  # another\nA=1', [['A', '1']]],
    ['  A=1', [['A', '1']]],
    ['A=', [['A', '']]],
    ['A= two words ', [['A', ' two words ']]],
    ['URL=http://x/?a=b&c=d', [['URL', 'http://x/?a=b&c=d']]],
    ['A="quoted" # kept', [['A', '"quoted" # kept']]],
    ['A=$PORT', [['A', '$PORT']]],
    ['npm_config_my-key=1', [['npm_config_my-key', '1']]],
    [
      'A=1\nA=2',
      [
        ['A', '1'],
        ['A', '2'],
      ],
    ],
    ['A=one\u2028line', [['A', 'one\u2028line']]],
  ])('of %j are %j', (text, pairs) => expect(parseEnvironmentLines(text)).toEqual({ value: pairs }));

  it.each(['A', 'A B=1', '=1', 'export A=1', 'A =1', 'A: 1', 'A=a\0b', 'A\0=b', 'A=1\nnonsense'])(
    'are not %j',
    (text) => {
      expect(parseEnvironmentLines(text)).toEqual({ problem: expect.stringContaining('it takes lines of NAME=value') });
    },
  );

  it('read back are the pairs that they were made of', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/);
    const value = anyText.map((text) => text.replace(/[\r\n\0]/g, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const text = pairs.map(([name, value]) => `${name}=${value}`).join('\n');
        expect(parseEnvironmentLines(text)).toEqual({ value: pairs });
      }),
    );
  });

  it('of any text are names without blanks and values without line ends, or a problem', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseEnvironmentLines(text);
        for (const [name, value] of 'value' in parsed ? parsed.value : []) {
          expect(name).toMatch(/^[^=\s\0]+$/);
          expect(value).not.toMatch(/[\n\0]/);
        }
      }),
    );
  });
});

describe('the lines of ready-headers', () => {
  it.each([
    ['Accept: text/html', [['Accept', 'text/html']]],
    ['X-Token:abc', [['X-Token', 'abc']]],
    [
      '  X-Token :  abc  \r\nB: 2',
      [
        ['X-Token', 'abc'],
        ['B', '2'],
      ],
    ],
    ['Authorization: Bearer a:b=c', [['Authorization', 'Bearer a:b=c']]],
    ['X-Empty:', [['X-Empty', '']]],
    ['X-Name: Zoë', [['X-Name', 'Zoë']]],
  ])('of %j are %j', (text, pairs) => expect(parseHeaderLines(text)).toEqual({ value: pairs }));

  it.each(['Accept', ': value', 'Two words: x', 'A: line\rB: smuggled', 'A: x\u2028y', 'A: \x01', 'Ä: x', 'A: ✓'])(
    'are not %j',
    (text) => {
      expect(parseHeaderLines(text)).toEqual({ problem: expect.stringContaining('it takes lines of Name: value') });
    },
  );

  it('never let a line end or another control character into a request', () => {
    const line = fc
      .array(fc.constantFrom('A', ':', ' ', '\r', '\n', '\t', 'x', '\0', '\x7f', '\u2028', 'é'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(line, anyText), (text) => {
        const parsed = parseHeaderLines(text);
        for (const [name, value] of 'value' in parsed ? parsed.value : []) {
          expect(`${name}: ${value}`).toMatch(/^[!-9;-~]+: [\t\x20-\x7e\x80-\xff]*$/);
        }
      }),
    );
  });
});

describe('names of variables', () => {
  it.each([
    ['', []],
    ['PORT', ['PORT']],
    ['PORT,HTTP_PORT', ['PORT', 'HTTP_PORT']],
    [' PORT , HTTP_PORT\n_x1\t', ['PORT', 'HTTP_PORT', '_x1']],
  ])('of %j are %j', (text, names) => expect(parseVariableNames(text)).toEqual({ value: names }));

  it.each(['1PORT', 'PORT-A', '$PORT', 'PORT=1', 'A;B', 'PÖRT'])('are not %j', (text) => {
    expect(parseVariableNames(text)).toEqual({
      problem: expect.stringContaining(`${JSON.stringify(text)} is not the name`),
    });
  });

  it('stand there once each', () => {
    expect(parseVariableNames('A B A')).toEqual({ problem: '"A" stands there twice; each name once' });
  });
});
