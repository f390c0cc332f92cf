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

const KEPT = 100;

function opened(file: string, offset = 0): Follower {
  const follower = follow(file, offset, KEPT);
  onTestFinished(follower.close);
  return follower;
}

/** All that has come since the last call. */
function readAll(follower: Follower): Buffer {
  const parts: Buffer[] = [];
  for (let isMore = true; isMore; ) {
    const reading = follower.readOn();
    parts.push(Buffer.from(follower.last(reading.fresh)));
    isMore = reading.isMore;
  }
  return Buffer.concat(parts);
}

describe('following a file', () => {
  it('tells what is there, then what comes, then nothing', () => {
    const file = newLog('one\n');
    const follower = opened(file);
    expect(readAll(follower).toString()).toBe('one\n');
    appendFileSync(file, 'two\n');
    expect(readAll(follower).toString()).toBe('two\n');
    expect(readAll(follower).toString()).toBe('');
  });

  it('begins at its offset in bytes', () => {
    expect(readAll(opened(newLog('äö\nnew\n'), Buffer.byteLength('äö\n'))).toString()).toBe('new\n');
    expect(readAll(opened(newLog('short'), 100)).toString()).toBe('');
  });

  it('tells at most 1 MiB a call, and whether there is more', () => {
    const follower = opened(newLog('x'.repeat(2 * 1_048_576 + 10)));
    expect([follower.readOn(), follower.readOn(), follower.readOn(), follower.readOn()]).toEqual([
      { hasCome: true, fresh: 1_048_576, isMore: true },
      { hasCome: true, fresh: 1_048_576, isMore: true },
      { hasCome: true, fresh: 10, isMore: false },
      { hasCome: false, fresh: 0, isMore: false },
    ]);
  });

  it('keeps the end of what has been read before, and no less of it than it is told to', () => {
    const file = newLog();
    const follower = opened(file);
    let written = '';
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 3 * KEPT }), (text) => {
        const piece = text.replaceAll('\x1b', '');
        appendFileSync(file, piece);
        written += piece;
        const { fresh } = follower.readOn();
        expect(follower.last(fresh + KEPT).toString()).toBe(written.slice(-fresh - KEPT));
      }),
    );
  });

  it('leaves out escapes, those that come in two writes as well', () => {
    const file = newLog('\x1b[32mgreen\x1b[3');
    const follower = opened(file);
    expect(readAll(follower).toString()).toBe('green');
    appendFileSync(file, '9m and');
    expect(readAll(follower).toString()).toBe(' and');
    appendFileSync(file, '\x1b[1');
    expect(follower.readOn()).toEqual({ hasCome: true, fresh: 0, isMore: false });
    expect(follower.last(9).toString()).toBe('green and');
    appendFileSync(file, `m${'x'.repeat(2 * KEPT)}\x1b[2`);
    expect(readAll(follower).toString()).toBe('x'.repeat(2 * KEPT));
    appendFileSync(file, '2m.');
    expect(readAll(follower).toString()).toBe('.');
  });

  it('passes over all but the end, and with it over half an escape', () => {
    const file = newLog('begin\x1b[3');
    const follower = opened(file);
    expect(readAll(follower).toString()).toBe('begin');
    appendFileSync(file, 'x'.repeat(10_000));
    follower.skipTo(3);
    expect(readAll(follower).toString()).toBe('xxx');
    follower.skipTo(3);
    expect(readAll(follower).toString()).toBe('');
  });

  it('tells every text whole, however it was written', () => {
    const file = newLog();
    const follower = opened(file);
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(40), { maxLength: 4 }), (text, cuts) => {
        const bytes = Buffer.from(text.replaceAll('\x1b', ''));
        const places = [0, ...cuts.toSorted((a, b) => a - b).map((cut) => Math.min(cut, bytes.length)), bytes.length];
        const told: Buffer[] = [];
        for (const [index, place] of places.entries()) {
          appendFileSync(file, bytes.subarray(place, places[index + 1] ?? bytes.length));
          told.push(readAll(follower));
        }
        expect(Buffer.concat(told).toString()).toBe(bytes.toString());
      }),
    );
  });
});
