import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanUpAfterTest } from './harness.ts';

/** What a tmpfs gives out at once. */
const PAGE = 4_096;

export interface SmallDisk {
  readonly folder: string;
  /** Fills it, all of it or but for some pages of 4 KiB. */
  readonly fill: (pagesLeft?: number) => void;
}

/**
 * A disk with room for 256 KiB, or for so many files, until the test is over: in place of an empty folder, or in a folder of
 * its own.
 */
export function mountSmallDisk({ at, files }: { readonly at?: string; readonly files?: number } = {}): SmallDisk {
  const folder = at ?? mkdtempSync(join(tmpdir(), 'small-disk-'));
  // Its root is one of the files.
  const options = ['size=256k', 'mode=1777', ...(files === undefined ? [] : [`nr_inodes=${files + 1}`])];
  execFileSync('mount', ['-t', 'tmpfs', '-o', options.join(), 'tmpfs', folder]);
  cleanUpAfterTest(() => {
    execFileSync('umount', ['--lazy', folder]);
    if (at === undefined) rmSync(folder, { recursive: true });
  });
  return {
    folder,
    fill: (pagesLeft = 0) =>
      writeFileSync(join(folder, 'ballast'), Buffer.alloc(PAGE * (statfsSync(folder).bavail - pagesLeft))),
  };
}
