import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagesIn } from '../../scripts/licenses.mjs';
import { findNode24, repository } from '../../scripts/runner.mjs';

const DIST = join(repository, 'dist');

/** The modules of Node's own that an entry has loaded when it ends. */
function loadedBy(entry: string, environment: Record<string, string>): readonly string[] {
  // Written in its last moment: the list has grown with what the entry has needed.
  const script = `
    process.on('exit', () => require('node:fs').writeSync(2, JSON.stringify(process.moduleLoadList)));
    import(${JSON.stringify(join(DIST, entry, 'index.js'))});
  `;
  const { stderr } = spawnSync(findNode24(), ['-e', script], { env: { PATH: process.env.PATH, ...environment } });
  return JSON.parse(stderr.toString()).flatMap((name: string) => /^NativeModule ([a-z0-9_]+)$/.exec(name)?.[1] ?? []);
}

describe('a bundle', () => {
  it.each([
    { entry: 'main', kilobytes: 50 },
    { entry: 'post', kilobytes: 30 },
    { entry: 'stop', kilobytes: 110 },
  ])('is small enough to load at once: $entry', ({ entry, kilobytes }) => {
    expect(statSync(join(DIST, entry, 'index.js')).size).toBeLessThan(kilobytes * 1_000);
  });

  it.each(['main', 'post', 'stop'])('has the licence of each package in it beside it: %s', (entry) => {
    const { bundled, licensed } = packagesIn(join(DIST, entry));
    expect([...licensed]).toEqual(expect.arrayContaining([...bundled]));
    expect([...bundled]).toContain('@actions/io');
  });

  it.each(['main', 'post', 'stop'])('has no HTTP client of the toolkit’s in it: %s', (entry) => {
    for (const file of readdirSync(join(DIST, entry)).filter((name) => name.endsWith('.js'))) {
      expect(readFileSync(join(DIST, entry, file), 'utf8'), file).not.toMatch(/node_modules\/undici\//);
    }
  });

  it.each([
    { entry: 'main', when: 'an input is wrong', environment: { INPUT_RUN: '' } },
    { entry: 'post', when: 'there is nothing to stop', environment: {} },
  ])('loads nothing that it does not need when $when: $entry', ({ entry, environment }) => {
    const loaded = loadedBy(entry, environment);
    expect(loaded).toContain('os');
    const costly = ['child_process', 'crypto', 'dns', 'http', 'https', 'net', 'perf_hooks', 'stream', 'v8', 'vm'];
    for (const name of costly) expect(loaded).not.toContain(name);
  });
});
