import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Follower, follow } from '../../src/output/follower.ts';
import { anyText } from '../any-text.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function newLog(content: string | Buffer = ''): string {
  const file = join(temporaryFolder(), 'server.log');
  writeFileSync(file, content);
  return file;
}

function opened(file: string, offset = 0): Follower {
  const follower = follow(file, offset);
  onTestFinished(follower.close);
  return follower;
}

/** All that has come since the last call. */
function readAll(follower: Follower): string {
  let text = '';
  while (
    follower.readOn((piece) => {
      text += piece;
    })
  );
  return text;
}

describe('following a file', () => {
  it('tells what is there, then what comes, then nothing', () => {
    const file = newLog('one\n');
    const follower = opened(file);
    expect(readAll(follower)).toBe('one\n');
    appendFileSync(file, 'two\n');
    expect(readAll(follower)).toBe('two\n');
    expect(readAll(follower)).toBe('');
  });

  it('begins at its offset in bytes', () => {
    expect(readAll(opened(newLog('äö\nnew\n'), Buffer.byteLength('äö\n')))).toBe('new\n');
    expect(readAll(opened(newLog('short'), 100))).toBe('');
  });

  it('puts characters together that were written in halves', () => {
    const [first, second] = [Buffer.from('Grüße 🚀').subarray(0, 3), Buffer.from('Grüße 🚀').subarray(3)];
    const file = newLog(first);
    const follower = opened(file);
    const begin = readAll(follower);
    appendFileSync(file, second);
    expect(begin + readAll(follower)).toBe('Grüße 🚀');
  });

  it('tells at most 1 MiB a call, and whether there is more', () => {
    const follower = opened(newLog('x'.repeat(2 * 1_048_576 + 10)));
    const lengths: number[] = [];
    const readOn = (): boolean => {
      let length = 0;
      const more = follower.readOn((piece) => {
        length += piece.length;
      });
      lengths.push(length);
      return more;
    };
    expect([readOn(), readOn(), readOn()]).toEqual([true, true, false]);
    expect(lengths).toEqual([1_048_576, 1_048_576, 10]);
  });

  it('tells every text whole, however it was written', () => {
    const file = newLog();
    const follower = opened(file);
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(40), { maxLength: 4 }), (text, cuts) => {
        const bytes = Buffer.from(text);
        const places = [0, ...cuts.toSorted((a, b) => a - b).map((cut) => Math.min(cut, bytes.length)), bytes.length];
        let told = '';
        for (const [index, place] of places.entries()) {
          appendFileSync(file, bytes.subarray(place, places[index + 1] ?? bytes.length));
          told += readAll(follower);
        }
        expect(told).toBe(bytes.toString());
      }),
    );
  });
});
