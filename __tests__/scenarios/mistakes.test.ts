import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../scripts/runner.mjs';
import { onLinux } from './harness.ts';
import { ALONE, MISTAKES, type Mistake } from './mistakes.ts';

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

/** Most of them are waits: so many are made at once. */
const AT_ONCE = 5;

/** Makes what can be made beside others; each is awaited by its own test. */
function makeInTurn(mistakes: readonly (readonly [name: string, Mistake])[]): ReadonlyMap<string, ReturnType<Mistake>> {
  const results = new Map(mistakes.map(([name]) => [name, Promise.withResolvers<Awaited<ReturnType<Mistake>>>()]));
  for (const { promise } of results.values()) promise.catch(() => {});
  const queue = [...mistakes];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, make] = next;
      await make().then(results.get(name)?.resolve, results.get(name)?.reject);
    }
  };
  for (let worker = 0; worker < AT_ONCE; worker += 1) void work();
  return new Map([...results].map(([name, { promise }]) => [name, promise]));
}

describe.runIf(onLinux)('a mistake that people make', () => {
  let made: ReadonlyMap<string, ReturnType<Mistake>>;
  beforeAll(() => {
    made = makeInTurn(Object.entries(MISTAKES).filter(([, make]) => !ALONE.has(make)));
  });

  it('of the docs has been made here, and none but these', () => {
    expect(ROWS.map(({ mistake }) => mistake)).toEqual(Object.keys(MISTAKES));
  });

  it.each(ROWS)('is told with its cause and its mending: $mistake', async ({ mistake, said }) => {
    const make = MISTAKES[mistake];
    if (!make) throw new Error('nobody makes this mistake');
    const { exitCode, commands, log } = await (made.get(mistake) ?? make());
    const told = commands.filter(({ name }) => name === 'error');
    expect(exitCode, log).not.toBe(0);
    for (const { data } of told) expect(data).not.toMatch(/[\r\n]/);
    expect(told.map(({ data }) => data).join('\n')).toMatch(asPattern(said));
  });
});
