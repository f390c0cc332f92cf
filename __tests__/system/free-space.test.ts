import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isDiskFull } from '../../src/system/free-space.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('finds that a disk has room', () => {
  expect(isDiskFull(temporaryFolder())).toBe(false);
});

it('does not call a disk full that it cannot look at', () => {
  expect(isDiskFull(join(temporaryFolder(), 'missing'))).toBe(false);
});

it.runIf(process.platform === 'linux')('finds that a disk has none', () => {
  // A file system that has no blocks at all.
  expect(isDiskFull('/proc')).toBe(true);
});
