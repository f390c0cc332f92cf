import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeEscapes } from '../../src/output/escapes.ts';

/** What comes of a text that comes in pieces: all that is plain, and at the very end what is not complete. */
function withoutEscapes(...pieces: readonly string[]): { readonly plain: string; readonly unfinished: string } {
  const bytes = Buffer.alloc(Buffer.byteLength(pieces.join('')));
  let [plain, end] = [0, 0];
  for (const piece of pieces) ({ plain, end } = removeEscapes(bytes, plain, end + bytes.write(piece, end)));
  return { plain: bytes.toString('utf8', 0, plain), unfinished: bytes.toString('utf8', plain, end) };
}

/** The same sequences as a regular expression. */
const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])/g;

describe('a text without escapes', () => {
  it.each([
    [
      '\x1b[32m➜\x1b[39m  Local: \x1b[36mhttp://localhost:\x1b[1m5173\x1b[22m/\x1b[39m',
      '➜  Local: http://localhost:5173/',
    ],
    ['\x1b[2K\x1b[1A\x1b[?25lready', 'ready'],
    ['\x1b[38;2;255;0;0mred\x1b[0m', 'red'],
    ['\x1b[38:5:1mred\x1b[m', 'red'],
    ['\x1b]0;title\x07text', 'text'],
    ['\x1b]8;;http://localhost:3000\x1b\\link\x1b]8;;\x1b\\', 'link'],
    ['\x1b(Btext\x1b7\x1b8\x1b=', 'text'],
    ['no escapes: [32m \\x1b', 'no escapes: [32m \\x1b'],
    ['\x1b\x1b[1mbold', '\x1bbold'],
    ['\x1b[1é', '1é'],
    ['\x1b]0;title\x1b[1mbold', '0;titlebold'],
    ['\x1bé', '\x1bé'],
    ['', ''],
  ])('of %j is %j', (text, plain) => expect(withoutEscapes(text)).toEqual({ plain, unfinished: '' }));

  it.each(['\x1b', '\x1b[', '\x1b[38;5', '\x1b[1 ', '\x1b]0;title', '\x1b]0;title\x1b', '\x1b('])(
    'keeps %j back, which is not complete',
    (begun) => expect(withoutEscapes(`text${begun}`)).toEqual({ plain: 'text', unfinished: begun }),
  );

  it('takes out what a regular expression takes out', () => {
    const part = fc.constantFrom(
      '\x1b',
      '[',
      ']',
      '\\',
      '\x07',
      '3',
      ';',
      '?',
      ' ',
      '(',
      'm',
      'B',
      '~',
      'é',
      '\x7f',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { plain, unfinished } = withoutEscapes(text);
        expect(plain).toBe(text.slice(0, text.length - unfinished.length).replace(ESCAPES, ''));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same when it comes in pieces, wherever they are cut', () => {
    const text = '\x1b[32mgreen\x1b[39m \x1b]8;;http://x/\x1b\\link\x1b]8;;\x07 \x1b(Band \x1b[38;5;1m end\x1b[0m.';
    fc.assert(
      fc.property(fc.array(fc.nat(text.length)), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        const pieces = places.map((place, index) => text.slice(place, places[index + 1] ?? text.length));
        expect(withoutEscapes(...pieces)).toEqual({ plain: 'green link and  end.', unfinished: '' });
      }),
    );
  });

  it('takes an escape for text when its end does not come', () => {
    const { plain, unfinished } = withoutEscapes('\x1b]0;', 'x'.repeat(600), 'ready\n');
    expect(plain).toMatch(/x{600}ready\n$/);
    expect(unfinished).toBe('');
  });

  it('takes no longer for a hostile text', () => {
    const began = performance.now();
    withoutEscapes('\x1b]'.repeat(20_000));
    withoutEscapes(`\x1b[${'0'.repeat(200_000)}`);
    withoutEscapes('\x1b]x'.repeat(20_000));
    withoutEscapes('\x1b '.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
