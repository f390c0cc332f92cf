import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { commandReader } from '../../scripts/runner-commands.mjs';
import { lineReader } from '../../scripts/runner-lines.mjs';
import { tell, tellError, tellWarning } from '../../src/report/console.ts';
import { readableLine } from '../../src/report/readable-lines.ts';
import { standardOutput } from '../../src/system/standard-output.ts';
import { anyText } from '../any-text.ts';
import { hostileText } from './hostile-bytes.ts';

/** What the runner makes of what is printed meanwhile: its lines, and the commands that it acts on. */
function heardBy(print: () => void) {
  const lines: string[] = [];
  const reader = lineReader((line) => lines.push(line));
  const write = vi.spyOn(standardOutput, 'write').mockImplementation((text) => reader.write(Buffer.from(text)));
  try {
    print();
  } finally {
    write.mockRestore();
  }
  reader.end();
  const runner = commandReader();
  for (const line of lines) runner.read(line);
  expect(runner.resumeToken).toBeUndefined();
  return { lines, commands: runner.commands };
}

const words = fc.oneof(hostileText, anyText);
const withoutEnd = (text: string): string => text.toWellFormed().replace(/\s+$/, '');

describe('whatever a line quotes', () => {
  it('is one line of the log, and no command', () => {
    fc.assert(
      fc.property(words, (words) => {
        const { lines, commands } = heardBy(() => tell(words));
        expect(commands).toEqual([]);
        expect(lines).toHaveLength(1);
        expect(lines[0]).not.toContain('##[');
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['error', tellError],
    ['warning', tellWarning],
  ] as const)('is the text of one annotation (%s), and no other command', (name, report) => {
    fc.assert(
      fc.property(words, words, fc.array(words, { maxLength: 3 }), (title, message, quoted) => {
        const { lines, commands } = heardBy(() => report(title, message, quoted));
        expect(lines).toHaveLength(1);
        expect(commands.map(({ name }) => name)).toEqual([name]);
        const text = [message, ...quoted].map(readableLine).join('\n');
        expect(commands[0]?.data).toBe(text.toWellFormed());
        expect(withoutEnd(commands[0]?.properties.title ?? '')).toBe(withoutEnd(readableLine(title)));
      }),
      { numRuns: 500 },
    );
  });
});
