import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineReader } from '../../scripts/runner-lines.mjs';

function linesOf(...pieces: readonly (string | Uint8Array)[]): readonly string[] {
  const lines: string[] = [];
  const reader = lineReader((line) => lines.push(line));
  for (const piece of pieces) reader.write(Buffer.from(piece));
  reader.end();
  return lines;
}

describe('the lines of a step', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one\n', ['one']],
    ['one\n\ntwo', ['one', '', 'two']],
    ['one\r\ntwo\rthree\r', ['one', 'two', 'three']],
    ['one\r\r\ntwo', ['one', '', 'two']],
    ['one\u2028two\u0085three\vfour\ffive', ['one\u2028two\u0085three\vfour\ffive']],
    ['\ufeffone\n\ufefftwo', ['one', '\ufefftwo']],
  ])('of %j are %j', (text, lines) => expect(linesOf(text)).toEqual(lines));

  it('hold a sign for what is no UTF-8', () => {
    expect(linesOf(Buffer.from([0x61, 0xff, 0x62, 0xe2, 0x82]))).toEqual(['a\ufffdb\ufffd']);
  });

  it('are the same however the output comes in pieces', () => {
    const text = fc.array(fc.constantFrom('\r', '\n', 'x', 'é', '€', '🎉')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (text) => {
        const bytes = Buffer.from(text);
        expect(linesOf(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(linesOf(bytes));
      }),
    );
  });
});
