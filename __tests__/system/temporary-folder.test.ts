import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../src/system/temporary-folder.ts';
import { temporaryFolder as ownFolder } from '../temporary-folder.ts';

describe('the folder for temporary files', () => {
  it('is the runner’s, by its whole path', () => {
    const folder = ownFolder();
    expect(temporaryFolder({ RUNNER_TEMP: folder })).toBe(folder);
    expect(temporaryFolder({ RUNNER_TEMP: relative(process.cwd(), folder) })).toBe(folder);
  });

  it('is the system’s where the runner names none that is there', () => {
    const file = join(ownFolder(), 'file');
    writeFileSync(file, '');
    for (const RUNNER_TEMP of [undefined, '', file, join(file, 'below')])
      expect(temporaryFolder({ RUNNER_TEMP })).toBe(tmpdir());
  });
});
