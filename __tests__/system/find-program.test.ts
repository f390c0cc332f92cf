import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgram } from '../../src/system/find-program.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Two folders of a PATH, each with these programs. */
function folders(...programs: readonly (readonly string[])[]): readonly string[] {
  const parent = temporaryFolder();
  return programs.map((names, index) => {
    const folder = join(parent, `bin ${index}`);
    mkdirSync(folder);
    for (const name of names) writeFileSync(join(folder, name), '', { mode: 0o755 });
    return folder;
  });
}

describe('a program', () => {
  it('is found in the first folder that has it', () => {
    const [first = '', second = ''] = folders(['other'], ['bash', 'other']);
    const PATH = [first, second].join(delimiter);
    expect(findProgram('bash', { PATH }, 'linux')).toBe(join(second, 'bash'));
    expect(findProgram('other', { PATH }, 'linux')).toBe(join(first, 'other'));
  });

  it('is not found where there is none, nor where it is a folder, may not be executed, or the PATH is empty', () => {
    const [folder = ''] = folders(['plain']);
    chmodSync(join(folder, 'plain'), 0o644);
    mkdirSync(join(folder, 'directory'));
    for (const name of ['bash', 'plain', 'directory']) expect(findProgram(name, { PATH: folder })).toBe('');
    expect(findProgram('bash', { PATH: '' })).toBe('');
    expect(findProgram('bash', {})).toBe('');
  });

  it('is found by one of the endings of Windows', () => {
    const [folder = ''] = folders(['pwsh.EXE']);
    expect(findProgram('pwsh', { PATH: folder, PATHEXT: '.COM;.EXE' }, 'win32')).toBe(join(folder, 'pwsh.EXE'));
  });
});
