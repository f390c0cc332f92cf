import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../scripts/runner-commands.mjs';
import type { LogLimits } from '../../src/report/end-of-log.ts';
import { lastLines, printOutput } from '../../src/report/print-output.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LIMITS: LogLimits = { lines: 3, bytes: 1_000 };

function logWith(content: string): string {
  const file = join(temporaryFolder(), 'server.log');
  writeFileSync(file, content);
  return file;
}

function printed(file: string, limits = LIMITS): readonly string[] {
  let text = '';
  printOutput('Output of vite', file, limits, (piece) => {
    text += piece;
  });
  expect(text).toMatch(/\n$/);
  return text.split('\n').slice(0, -1);
}

/** The lines between the command that stops commands and the one that lets them again. */
function shownLines(lines: readonly string[]): readonly string[] {
  const token = /^::stop-commands::(\S{16,})$/.exec(lines[1] ?? '')?.[1];
  expect(token).toBeDefined();
  expect(lines.slice(-2)).toEqual([`::${token}::`, '::endgroup::']);
  return lines.slice(2, -2);
}

describe('printing the output', () => {
  it('folds all of it under a heading', () => {
    const lines = printed(logWith('one\ntwo\n'));
    expect(lines[0]).toBe('::group::Output of vite (all 8 bytes)');
    expect(shownLines(lines)).toEqual(['one', 'two']);
  });

  it('prints the last lines of more, and tells how much that is and where all of it is', () => {
    const file = logWith('one\ntwo\nthree\nfour\n');
    const lines = printed(file);
    expect(lines[0]).toBe(`::group::Output of vite (the last 3 lines, 15 of 19 bytes; all of it is in ${file})`);
    expect(shownLines(lines)).toEqual(['two', 'three', 'four']);
  });

  it('prints the last bytes of more, from the beginning of a line on', () => {
    const file = logWith(`${'x'.repeat(980)}\n${'y'.repeat(601)}\n${'z'.repeat(399)}`);
    const lines = printed(file);
    expect(lines[0]).toBe(`::group::Output of vite (the last line, 399 bytes of 2.0 kB; all of it is in ${file})`);
    expect(shownLines(lines)).toEqual(['z'.repeat(399)]);
  });

  it('prints the end of a line that is longer', () => {
    const file = logWith(`a-secret-that-is-cut${' word'.repeat(1_000)}\n`);
    const lines = printed(file, { lines: 3, bytes: 5_003 });
    expect(lines[0]).toMatch(/^::group::Output of vite \(the end of the last line, 5\.0 of 5\.0 kB; all of it is in /);
    expect(shownLines(lines)).toEqual([' word'.repeat(1_000)]);
  });

  it('says in the heading what the runner reads there', () => {
    const file = logWith('one\n');
    let text = '';
    printOutput('50%0A\n::error::', file, LIMITS, (piece) => {
      text += piece;
    });
    expect(parseCommand(text.split('\n')[0] ?? '')?.data).toBe('50%0A ::error:: (all 4 bytes)');
  });

  it('ends with the colours of the job, though the output leaves its own on', () => {
    expect(shownLines(printed(logWith('\x1b[31mred\nmore\n')))).toEqual(['\x1b[31mred', 'more\x1b[0m']);
  });

  it('takes all power from what the server printed', () => {
    const hostile =
      '::error::boo\n::stop-commands::x\n  ::set-env name=A::1\n##[group]x\n::endgroup::\r::add-mask::a\n';
    const lines = printed(logWith(hostile), { lines: 100, bytes: 1_000 });
    expect(shownLines(lines)).toHaveLength(5);
    expect(lines.filter((line) => line.includes('##['))).toEqual([]);
  });

  it('ends with the token on a line of its own, though the output lacks its last line end', () => {
    expect(shownLines(printed(logWith('no end')))).toEqual(['no end']);
  });

  it('uses a token that does not stand in the output, in whatever case', () => {
    const token = printed(logWith('x\n')).at(-2) ?? '';
    const another = printed(logWith(`${token.toUpperCase()}\n`)).at(-2) ?? '';
    expect(another).not.toBe(token);
    const both = [token.toUpperCase(), another, `${token} ${another}x`];
    expect(shownLines(printed(logWith(`${both.join('\n')}\n`)).filter((line) => !both.includes(line)))).toEqual([]);
    expect(both).not.toContain(printed(logWith(`${both.join('\n')}\n`)).at(-2));
  });

  it('says in one line that a log is empty or gone', () => {
    for (const log of [logWith(''), join(temporaryFolder(), 'gone.log')]) {
      expect(printed(log).join('\n').trim()).toBe('Output of vite: nothing');
    }
  });
});

describe('the last lines', () => {
  it('are those that say something', () => {
    expect(lastLines(logWith('one\n\n  \ntwo\nthree\n\n'), 2)).toEqual(['two', 'three']);
    expect(lastLines(logWith('one\n\x1b[31mtwo\x1b[0m\n\x1b[1m\n'), 2)).toEqual(['one', 'two']);
    expect(lastLines(logWith(''), 2)).toEqual([]);
    expect(lastLines(join(temporaryFolder(), 'gone.log'), 2)).toEqual([]);
  });
});
