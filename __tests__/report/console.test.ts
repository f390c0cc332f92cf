import { EOL } from 'node:os';
import * as core from '@actions/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { tellDebug, tellError, tellWarning } from '../../src/report/console.ts';
import { readableLine } from '../../src/report/readable-lines.ts';
import { standardOutput } from '../../src/system/standard-output.ts';
import { anyText } from '../any-text.ts';

/** What this writes to the step's log. */
function written(write: () => void): string {
  // The toolkit's own go to the stream, ours to what stands before it.
  const toolkit = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const ours = vi.spyOn(standardOutput, 'write').mockReturnValue();
  try {
    write();
    return [...toolkit.mock.calls, ...ours.mock.calls].map(([text]) => text).join('');
  } finally {
    toolkit.mockRestore();
    ours.mockRestore();
  }
}

describe('a debug line', () => {
  it('is written as the runner’s own toolkit writes it, and nothing in it acts', () => {
    fc.assert(
      fc.property(anyText, (line) => {
        expect(written(() => tellDebug(line))).toBe(written(() => core.debug(readableLine(line))));
      }),
    );
    expect(written(() => tellDebug('words: 100 %\n::error::x'))).toBe(`::debug::words: 100 %25 ::error::x${EOL}`);
  });
});

describe('an annotation', () => {
  it('is written as the runner’s own toolkit writes it, whatever its title and message', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, message) => {
        const properties = { title: readableLine(title) };
        fc.pre(properties.title !== '');
        expect(written(() => tellError(title, message))).toBe(
          written(() => core.error(readableLine(message), properties)),
        );
        expect(written(() => tellWarning(title, message))).toBe(
          written(() => core.warning(readableLine(message), properties)),
        );
      }),
    );
  });

  it('quotes lines below its message', () => {
    expect(written(() => tellWarning('t', 'message', ['one', '::error::two']))).toBe(
      `::warning title=t::message%0Aone%0A:\u200a:error::two${EOL}`,
    );
  });
});
