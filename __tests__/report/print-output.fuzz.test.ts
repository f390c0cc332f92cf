import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandReader } from '../../scripts/runner-commands.mjs';
import { lineReader } from '../../scripts/runner-lines.mjs';
import type { LogLimits } from '../../src/report/end-of-log.ts';
import { printOutput } from '../../src/report/print-output.ts';
import { readableLine } from '../../src/report/readable-lines.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { hostileBytes, hostileText } from './hostile-bytes.ts';

/** Prints a log, and returns the lines that the runner makes of it, reading a few bytes at a time. */
function printedLines(file: string, title: string, limits: LogLimits, bytesAtOnce = 64): readonly string[] {
  const printed: Buffer[] = [];
  printOutput(title, file, limits, (text) => printed.push(Buffer.from(text)));
  const bytes = Buffer.concat(printed);
  const lines: string[] = [];
  const reader = lineReader((line) => lines.push(line));
  for (let at = 0; at < bytes.length; at += bytesAtOnce) reader.write(bytes.subarray(at, at + bytesAtOnce));
  reader.end();
  return lines;
}

/** Limits that let the cut fall anywhere in a log of so many bytes. */
const limitsFor = (bytes: number): fc.Arbitrary<LogLimits> =>
  fc.record({ lines: fc.integer({ min: 1, max: 12 }), bytes: fc.integer({ min: 1, max: bytes + 2 }) });

const anyLog = hostileBytes.chain((log) => fc.tuple(fc.constant(log), limitsFor(log.length)));

describe('whatever a server prints', () => {
  it('the runner acts on nothing in it but our own commands around it', () => {
    const file = join(temporaryFolder(), 'server.log');
    fc.assert(
      fc.property(anyLog, hostileText, fc.integer({ min: 1, max: 9 }), ([log, limits], name, bytesAtOnce) => {
        writeFileSync(file, log);
        const title = `Output of ${name}`;
        const lines = printedLines(file, title, limits, bytesAtOnce);
        const runner = commandReader();
        const acted = lines.map((line) => runner.read(line));
        for (const line of lines) expect(line).not.toContain('##[');
        expect(runner.resumeToken).toBeUndefined();
        if (log.length === 0) {
          expect(acted).toEqual([undefined]);
          return;
        }
        const token = acted[1]?.data.toLowerCase();
        const within = acted.slice(2, -2);
        expect(within).toEqual(within.map(() => undefined));
        const names = [...acted.slice(0, 2), ...acted.slice(-2)].map((command) => command?.name);
        expect(names).toEqual(['group', 'stop-commands', token, 'endgroup']);
        expect(acted[0]?.data.startsWith(`${readableLine(title)} (`)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('no half of a secret is in it, wherever the printed end begins', () => {
    const file = join(temporaryFolder(), 'server.log');
    const secret = 'ghp_0123456789-abcdef/ABCDEF==';
    const piece = fc.constantFrom(
      secret,
      secret,
      ' ',
      '\n',
      '\r\n',
      '\r',
      'token=',
      '"',
      'é',
      '🎉',
      'word ',
      '\x1b[1m',
    );
    const log = fc.array(piece, { maxLength: 20 }).map((pieces) => Buffer.from(pieces.join('')));
    fc.assert(
      fc.property(
        log.chain((log) => fc.tuple(fc.constant(log), limitsFor(log.length))),
        ([log, limits]) => {
          writeFileSync(file, log);
          const text = printedLines(file, 'Output', limits).slice(2, -2).join('\n').replaceAll(secret, '***');
          for (let at = 0; at + 5 <= secret.length; at += 1) expect(text).not.toContain(secret.slice(at, at + 5));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
