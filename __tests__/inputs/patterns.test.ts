import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, groupNames, parsePattern, parsePatternLines } from '../../src/inputs/patterns.ts';
import { anyText } from '../any-text.ts';

describe('a pattern', () => {
  it('is none where the input is empty', () => expect(parsePattern('')).toEqual({ value: undefined }));

  it('sees each line of the output by itself', () => {
    const parsed = parsePattern('^ready on (\\d+)$');
    expect('value' in parsed && parsed.value?.test('starting\nready on 3000\nbye')).toBe(true);
    expect('value' in parsed && parsed.value?.test('already on 3000')).toBe(false);
  });

  it.each(['(', '[', '*', '(?<n>', '(?<1>x)', '\\'])('is not %j, and the problem says why', (text) => {
    expect(parsePattern(text)).toEqual({
      problem: expect.stringMatching(
        / is not a regular expression \((?!Invalid regular expression).+\); it takes JavaScript's syntax$/,
      ),
    });
  });

  it('is told how to ignore case where it tries to for all of itself', () => {
    expect(parsePattern('(?i)listening')).toEqual({
      problem: expect.stringMatching(/it takes JavaScript's syntax, such as \(\?i:listening\)$/),
    });
  });

  it('is told as it was written', () => {
    expect(asWritten(/http:\/\/localhost\/(\d+)/)).toBe('http://localhost/(\\d+)');
  });

  it('is refused in one line, though it has several', () => {
    expect(parsePattern('(one\n/two')).toEqual({
      problem: '"(one\\n/two" is not a regular expression (Unterminated group); it takes JavaScript\'s syntax',
    });
  });

  it('of any text is a pattern or a problem', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parsePattern(text);
        expect('value' in parsed || /^[^\r\n]+$/.test(parsed.problem)).toBe(true);
      }),
    );
  });
});

describe('the patterns of in-use-pattern', () => {
  it('stand one a line, and ignore case', () => {
    const parsed = parsePatternLines('port besetzt\r\n\n  \n^taken$');
    const patterns = 'value' in parsed ? parsed.value : [];
    expect(patterns.map(({ source }) => source)).toEqual(['port besetzt', '^taken$']);
    expect(patterns.map((pattern) => pattern.test('PORT BESETZT\nTAKEN'))).toEqual([true, true]);
  });

  it('keep no memory of their last match', () => {
    const parsed = parsePatternLines('taken');
    const [pattern] = 'value' in parsed ? parsed.value : [];
    expect([pattern?.test('taken'), pattern?.test('taken')]).toEqual([true, true]);
  });

  it('are refused together where one of them is wrong', () => {
    expect(parsePatternLines('fine\n(\nfine')).toEqual({ problem: expect.stringMatching(/^"\(" is not/) });
  });

  it('are none in an empty input', () => expect(parsePatternLines('\n')).toEqual({ value: [] }));
});

describe('the names of groups', () => {
  it.each([
    [/no groups (at) all/, []],
    [/(?<token>\w+) at (?<port>\d+)/, ['token', 'port']],
    [/needs (?<this>text) to match/, ['this']],
    [/either (?<one>1)|or (?<other>2)/, ['one', 'other']],
    [/(?<!not )(?<=behind )(?<name>x)/m, ['name']],
  ])('of %s are %j', (pattern, names) => expect(groupNames(pattern)).toEqual(names));
});
