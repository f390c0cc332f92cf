import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../scripts/runner.mjs';
import { onLinux } from './harness.ts';
import { MISTAKES } from './mistakes.ts';

/** The rows of docs/troubleshooting.md: the mistake, and what the step says of it. */
const ROWS = readFileSync(join(repository, 'docs', 'troubleshooting.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:the mistake|---) /.test(line))
  .map((line) => {
    const [mistake = '', said = ''] = line.slice(2).split(' | ');
    return { mistake, said: said.replace(/^`|`$/g, '') };
  });

/** `…` is anything, a number any number. */
function asPattern(said: string): RegExp {
  const escaped = said.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(escaped.replaceAll('…', '.*').replace(/\d+/g, '[\\d.]+'));
}

describe.runIf(onLinux)('a mistake that people make', () => {
  it('of the docs has been made here, and none but these', () => {
    expect(ROWS.map(({ mistake }) => mistake)).toEqual(Object.keys(MISTAKES));
  });

  it.each(ROWS)('is told with its cause and its mending: $mistake', async ({ mistake, said }) => {
    const make = MISTAKES[mistake];
    if (!make) throw new Error('nobody makes this mistake');
    const { exitCode, commands, log } = await make();
    const told = commands.filter(({ name }) => name === 'error');
    expect(exitCode, log).not.toBe(0);
    for (const { data } of told) expect(data).not.toMatch(/[\r\n]/);
    expect(told.map(({ data }) => data).join('\n')).toMatch(asPattern(said));
  });
});
