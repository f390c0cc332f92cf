import { ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endOfLog } from '../../src/report/end-of-log.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function logWith(content: string | Buffer): string {
  const file = join(temporaryFolder(), 'server.log');
  writeFileSync(file, content);
  return file;
}

const endOf = (content: string | Buffer, lines: number, bytes: number, longestLine = 1_500) =>
  endOfLog(logWith(content), { lines, bytes }, longestLine);

describe('the end of a log', () => {
  it.each([
    ['one\ntwo\n', 2, 8, 'all', 'one\ntwo\n', 2],
    ['one\ntwo', 2, 7, 'all', 'one\ntwo', 2],
    ['\n\n', 9, 9, 'all', '\n\n', 2],
    ['one\ntwo\n', 1, 8, 'last-lines', 'two\n', 1],
    ['one\ntwo\n\n', 2, 9, 'last-lines', 'two\n\n', 2],
    ['one\r\ntwo\r\n', 1, 100, 'last-lines', 'two\r\n', 1],
  ])('%j, of which %i lines and %i bytes may be shown, is %s', (content, lines, bytes, kind, text, shown) => {
    const size = content.length;
    expect(endOf(content, lines, bytes)).toEqual({ kind, text, lines: shown, bytes: text.length, size });
  });

  it.each([
    [9, 'three\n'],
    [10, 'two\nthree\n'],
    [13, 'two\nthree\n'],
    [14, 'one\ntwo\nthree\n'],
  ])('leaves out a line whose beginning lies before its %i bytes', (bytes, text) => {
    expect(endOf('one\ntwo\nthree\n', 9, bytes).text).toBe(text);
  });

  it('is the end of the last line, from a whole word on, where that is longer', () => {
    const line = `${'secret'.repeat(10)} and then some`;
    for (const content of [line, `${line}\n`, `one\n${line}`]) {
      const end = endOf(content, 9, 30);
      expect(end).toMatchObject({ kind: 'end-of-line', lines: 1, size: content.length });
      expect(end.text.trim()).toBe('and then some');
      expect(end.bytes).toBe(end.text.length);
    }
    expect(endOf(line, 9, 30, 12).text).toBe(' then some');
  });

  it('loses no more than 1,000 bytes of a word that has no end', () => {
    expect(endOf('x'.repeat(9_000), 9, 2_000).text).toBe('x'.repeat(500));
  });

  it('holds a sign for what is no UTF-8, and no half of a character that the limit cuts', () => {
    expect(endOf(Buffer.from([0x61, 0x0a, 0xff, 0x62]), 9, 9).text).toBe('a\n\ufffdb');
    for (const bytes of [5, 6, 7]) expect(endOf('é🎉 é', 9, bytes).text).toBe(' é');
  });

  it('is nothing where the log is gone', () => {
    const file = join(temporaryFolder(), 'gone.log');
    expect(endOfLog(file, { lines: 9, bytes: 9 }, 9)).toMatchObject({ text: '', bytes: 0, size: 0 });
  });

  // On Windows a gap in a file is written out.
  it.skipIf(process.platform === 'win32')('takes no more memory or time for a log of 100 GB', () => {
    const file = join(temporaryFolder(), 'server.log');
    const descriptor = openSync(file, 'w');
    ftruncateSync(descriptor, 1e11);
    writeSync(descriptor, '\nthe last line\n', 1e11);
    const began = performance.now();
    const before = process.memoryUsage().arrayBuffers;
    const { text, size } = endOfLog(file, { lines: 10_000, bytes: 1_048_576 }, 10_000);
    expect(text).toBe('the last line\n');
    expect(size).toBe(1e11 + 15);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
