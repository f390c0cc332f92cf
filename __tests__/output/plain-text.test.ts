import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapesRemover, withoutEscapes } from '../../src/output/plain-text.ts';

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
    ['', ''],
  ])('of %j is %j', (text, plain) => expect(withoutEscapes(text)).toBe(plain));

  it('keeps all that was not in an escape', () => {
    const word = fc.stringMatching(/^[a-z0-9 ]*$/);
    const sequence = fc.constantFrom('\x1b[0m', '\x1b[1;31m', '\x1b[2J', '\x1b]0;t\x07', '\x1b[?1049h');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, sequence)), (parts) => {
        const text = parts.map(([word, sequence]) => word + sequence).join('');
        expect(withoutEscapes(text)).toBe(parts.map(([word]) => word).join(''));
      }),
    );
  });

  it('is the same when it comes in pieces, wherever they are cut', () => {
    const text = '\x1b[32mgreen\x1b[39m \x1b]8;;http://x/\x1b\\link\x1b]8;;\x07 \x1b(Band \x1b[38;5;1m end\x1b[0m.';
    fc.assert(
      fc.property(fc.array(fc.nat(text.length)), (cuts) => {
        const remove = escapesRemover();
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        const pieces = places.map((place, index) => text.slice(place, places[index + 1] ?? text.length));
        expect(pieces.map(remove).join('')).toBe('green link and  end.');
      }),
    );
  });

  it('takes no longer for a hostile text', () => {
    const began = performance.now();
    withoutEscapes('\x1b]'.repeat(20_000));
    withoutEscapes(`\x1b[${'0'.repeat(200_000)}`);
    escapesRemover()('\x1b]x'.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
