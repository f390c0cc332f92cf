import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/measure/bundles.mjs';
import { inProcesses } from '../../scripts/measure/in-processes.mjs';
import { bundlesIn, countsIn } from '../../scripts/measured-bundles.mjs';
import { findNode24 } from '../../scripts/runner.mjs';

const ENTRY = `
import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { shout } from './shout.ts';

const [what = '', ...more] = process.argv.slice(2);
const isFile = what.includes('.');
const name: string = isFile ? basename(what) : dirname(what);
if (more.length > 1) shout(name); else if (more.length === 1) (shout as (text: string) => void)(more[0] ?? 'nothing');
const last = more[2] || (more as string[]).at(-1);
if (last === 'd') process.exit(0);
process.stdout.write(String(spawnSync(process.execPath, ['-p', 'process.env.NODE_V8_COVERAGE']).stdout));
`;
const SHOUT = `
export const never = (text: string): string => text || shout.name;
/** Shouts. */
export function shout(text: string, { times = 1 }: { readonly times?: number } = {}): void {
  [...Array(times)].forEach((_: unknown, index): void => void (index >= 0 && text !== ''));
  if (times < 1) return;
  process.stdout.write('');
}
`;

describe('what has run of the sources in processes', () => {
  // As Node tells it, whose paths have no link in them.
  const build = realpathSync.native(mkdtempSync(join(tmpdir(), 'measured-')));
  const entry = join(build, 'entry.ts');
  const shout = join(build, 'shout.ts');
  const counting = { ...process.env, NODE_V8_COVERAGE: countsIn(build) };
  const run = (...args: string[]): string =>
    execFileSync(findNode24(), [join(bundlesIn(build), 'main/index.js'), ...args], {
      env: counting,
      encoding: 'utf8',
    });

  beforeAll(async () => {
    writeFileSync(entry, ENTRY);
    writeFileSync(shout, SHOUT);
    await bundle(entry, join(bundlesIn(build), 'main'));
  });
  beforeEach(() => void mkdirSync(countsIn(build)));
  afterEach(() => rmSync(countsIn(build), { recursive: true }));
  afterAll(() => rmSync(build, { recursive: true }));

  it('is the sum of all processes, for each side of each branch', async () => {
    run('a.b');
    run('a.b', 'c');
    run('a/b', 'c', 'd');
    const sum = await sumOf(build, [entry, shout]);
    expect(sum.get(entry)?.branches).toEqual([
      { type: 'cond-expr', line: 8, counts: [2, 1] },
      { type: 'if', line: 9, counts: [1, 2] },
      { type: 'if', line: 9, counts: [1, 1] },
      { type: 'binary-expr', line: 9, counts: [1, 0] },
      { type: 'binary-expr', line: 10, counts: [3, 3] },
      { type: 'if', line: 11, counts: [1, 2] },
    ]);
    expect(sum.get(shout)).toEqual({
      branches: [
        { type: 'binary-expr', line: 2, counts: [0, 0] },
        { type: 'binary-expr', line: 5, counts: [2, 2] },
        { type: 'if', line: 6, counts: [0, 2] },
      ],
      functions: { '(anonymous_0)': 0, shout: 2, '(anonymous_2)': 2 },
    });
  });

  it('is known of a source that Node has run as it stands', async () => {
    execFileSync(findNode24(), [entry, 'a/b'], { env: counting });
    const sum = await sumOf(build, [entry]);
    expect(sum.get(entry)?.branches.slice(0, 2)).toEqual([
      { type: 'cond-expr', line: 8, counts: [0, 1] },
      { type: 'if', line: 9, counts: [0, 1] },
    ]);
  });

  it('is not counted in the processes that the measured one starts', () => {
    expect(run('a.b')).toBe('undefined\n');
  });

  it('is nothing of sources that nobody asks for', async () => {
    run('a.b');
    expect([...(await sumOf(build, [shout])).keys()]).toEqual([shout]);
  });
});

interface Counts {
  readonly branches: readonly { readonly type: string; readonly line: number; readonly counts: readonly number[] }[];
  readonly functions: Readonly<Record<string, number>>;
}

async function sumOf(build: string, sources: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const counts = new Map<string, Counts>();
  for await (const found of inProcesses(build, (path) => sources.includes(path))) {
    for (const { path, branchMap, b, fnMap, f } of Object.values(found)) {
      counts.set(path, {
        branches: Object.entries(branchMap)
          .map(([id, { type, line }]) => ({ type, line, counts: b[id] ?? [] }))
          // V8 does not tell whether a default was taken.
          .filter(({ type }) => type !== 'default-arg'),
        functions: Object.fromEntries(Object.entries(fnMap).map(([id, { name }]) => [name, f[id] ?? 0])),
      });
    }
  }
  return counts;
}
