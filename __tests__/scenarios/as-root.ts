import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../scripts/runner.mjs';
import { onLinux } from './harness.ts';

/**
 * Tests that take root: to become another user, to mount. Elsewhere the whole file is run anew as root, where sudo asks for
 * no password, as on GitHub's runners; and is left out where it does.
 */
export function describeAsRoot(file: string, title: string, define: () => void): void {
  if (onLinux && process.getuid?.() === 0) {
    describe(title, define);
    return;
  }
  const maySudo = onLinux && spawnSync('sudo', ['-n', 'true']).status === 0;
  it.runIf(maySudo)(`${title}, run as root`, { timeout: 120_000 }, () => {
    // sudo has a PATH of its own; and what root writes into the cache, nobody else may write again.
    const vitest = [process.execPath, join(repository, 'node_modules/vitest/vitest.mjs'), 'run', '--no-cache'];
    const sudo = ['-n', '-E', 'env', `PATH=${process.env.PATH}`, ...vitest, '-t', title, file];
    const { status, stdout, stderr } = spawnSync('sudo', sudo, { cwd: repository, encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
  });
}

/** Whether file systems may be mounted: root in a container often may not. Where CI runs these tests, it has to be so. */
export const mayMount = process.env.CI === 'true' || spawnSync('unshare', ['--mount', 'true']).status === 0;
