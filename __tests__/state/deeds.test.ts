import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteDeed, wasDone } from '../../src/state/deeds.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('a deed', () => {
  it('is known once it has been noted', () => {
    const folder = temporaryFolder();
    expect(wasDone(folder, 'ended')).toBe(false);
    noteDeed(folder, 'ended');
    noteDeed(folder, 'ended');
    expect([wasDone(folder, 'ended'), wasDone(folder, 'printed')]).toEqual([true, false]);
  });

  it('is not noted where the folder is gone, or a link stands in its place', () => {
    const [folder, parent] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(folder, join(parent, 'link'));
    for (const other of [join(parent, 'missing'), join(parent, 'link')]) {
      noteDeed(other, 'ended');
      expect(wasDone(other, 'ended')).toBe(false);
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});
