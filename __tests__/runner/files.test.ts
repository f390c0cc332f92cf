import { describe, expect, it } from 'vitest';
import { readFileCommands } from '../../scripts/runner-files.mjs';

describe('a command file', () => {
  it.each<[string, Record<string, string>]>([
    ['', {}],
    ['color=green\n', { color: 'green' }],
    ['a=1\n\nb==<<2', { a: '1', b: '=<<2' }],
    ['a=1\na=2\n', { a: '2' }],
    ['JSON<<EOF\n{\n}\nEOF\n', { JSON: '{\n}' }],
    ['a<<EOF\nEOF', { a: '' }],
    ['a<<EOF\n\nEOF', { a: '' }],
    ['a<<EOF\n EOF\r\nb=1\nEOF\nc=2', { a: ' EOF\r\nb=1', c: '2' }],
    ['a<<b=c\nx\nb=c\n', { a: 'x' }],
  ])('of %j holds %j', (text, values) => expect(readFileCommands(text, 'linux')).toEqual(values));

  it('may have line ends of two characters on Windows, where a value keeps its own', () => {
    expect(readFileCommands('a<<EOF\r\n1\r\n2\n3\r\nEOF\r\nb=1\r\n', 'win32')).toEqual({ a: '1\r\n2\n3', b: '1' });
    expect(readFileCommands('b=1\r\n', 'linux')).toEqual({ b: '1\r' });
  });

  it.each(['no sign', '<<EOF\nx\nEOF', 'a<<\nx\n', 'a<<EOF\nx\n', 'a<<EOF\nxEOF'])('of %j is refused', (text) => {
    expect(() => readFileCommands(text, 'linux')).toThrow();
  });

  it('that is cut holds what comes before', () => {
    const problems: string[] = [];
    const values = readFileCommands('a=1\nb<<EOF\n2\nEOF\na<<EOF\n3', 'linux', ({ message }) => problems.push(message));
    expect(values).toEqual({ a: '1', b: '2' });
    expect(problems).toEqual(["The value of 'a' has no end 'EOF'"]);
  });
});
