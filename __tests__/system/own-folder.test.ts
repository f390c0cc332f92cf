import { chownSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOwnFolder } from '../../src/system/own-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('a folder of the user’s own', () => {
  it('is neither one that has gone, nor a link in its place, nor a file', () => {
    const folder = join(temporaryFolder(), 'own');
    mkdirSync(folder);
    expect(isOwnFolder(folder)).toBe(true);
    renameSync(folder, `${folder}-moved`);
    expect(isOwnFolder(folder)).toBe(false);
    symlinkSync(`${folder}-moved`, folder);
    expect(isOwnFolder(folder)).toBe(false);
    writeFileSync(`${folder}-file`, '');
    expect(isOwnFolder(`${folder}-file`)).toBe(false);
  });

  it.runIf(process.getuid?.() === 0)('is none of another user’s', () => {
    const folder = temporaryFolder();
    chownSync(folder, 65_534, 65_534);
    expect(isOwnFolder(folder)).toBe(false);
  });
});
