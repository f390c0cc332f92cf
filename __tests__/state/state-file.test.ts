import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SavedState } from '../../src/state/state.ts';
import { readStateFile, readStateFiles, writeStateFile } from '../../src/state/state-file.ts';
import { makeStepFolder } from '../../src/state/step-folder.ts';
import { SAMPLE_STATE } from '../sample-state.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A step's folder with its state in it. */
function stepIn(temporary: string, about: Partial<SavedState> = {}): SavedState {
  const folder = makeStepFolder(temporary);
  const state = { ...SAMPLE_STATE, folder, logFile: join(folder, 'server.log'), ...about };
  writeStateFile(state);
  return state;
}

describe('the state file', () => {
  it('is not written where somebody has put a link in the place of its folder', () => {
    const temporary = temporaryFolder();
    const state = stepIn(temporary);
    const others = join(temporary, 'others');
    mkdirSync(others);
    writeFileSync(join(others, 'state.json'), 'precious');
    renameSync(state.folder, join(temporary, 'moved'));
    symlinkSync('others', state.folder);
    writeStateFile(state);
    expect(readdirSync(others)).toEqual(['state.json']);
    expect(readFileSync(join(others, 'state.json'), 'utf8')).toBe('precious');
  });

  it('reads back as it was written last', () => {
    const state = stepIn(temporaryFolder());
    const later = { ...state, stage: 'stopped' } as const;
    writeStateFile(later);
    expect(readStateFile(state.folder)).toEqual(later);
  });

  it('is gone when it cannot be written anew, so that nobody takes an old one for the last', () => {
    const state = stepIn(temporaryFolder());
    mkdirSync(join(state.folder, 'state.json.new'));
    writeStateFile({ ...state, stage: 'stopped' });
    expect(readStateFile(state.folder)).toBeUndefined();
  });

  it.each<[string, (folder: string, temporary: string) => void]>([
    [
      'is a link',
      (folder) => {
        renameSync(join(folder, 'state.json'), join(folder, 'real'));
        symlinkSync('real', join(folder, 'state.json'));
      },
    ],
    [
      'stands in a folder that is a link',
      (folder, temporary) => {
        renameSync(folder, join(temporary, 'real'));
        symlinkSync('real', folder);
      },
    ],
    [
      'speaks of another folder',
      (folder, temporary) => {
        const text = readFileSync(join(folder, 'state.json'), 'utf8');
        const inJson = (path: string): string => JSON.stringify(path).slice(1, -1);
        writeFileSync(join(folder, 'state.json'), text.replaceAll(inJson(folder), inJson(temporary)));
      },
    ],
    ['is broken off', (folder) => writeFileSync(join(folder, 'state.json'), '{"stage":"serv')],
    [
      'is a folder',
      (folder) => {
        rmSync(join(folder, 'state.json'));
        mkdirSync(join(folder, 'state.json'));
      },
    ],
    ['is larger than any state', (folder) => appendFileSync(join(folder, 'state.json'), ' '.repeat(4 * 1_048_576))],
    ['is not there', (folder) => rmSync(join(folder, 'state.json'))],
  ])('is not believed where it %s', (_, change) => {
    const temporary = temporaryFolder();
    const { folder } = stepIn(temporary);
    expect(readStateFile(folder)).toBeDefined();
    change(folder, temporary);
    expect(readStateFile(folder)).toBeUndefined();
  });

  it('is found for every step of the job, the last one begun first, among all else that lies about', () => {
    const temporary = temporaryFolder();
    const begun = [20, 10, 30].map((begunAt) => stepIn(temporary, { begunAt }));
    mkdirSync(join(temporary, 'serve-on-free-port-handed-out'));
    writeFileSync(join(temporary, 'serve-on-free-port-file'), '');
    mkdirSync(join(temporary, '_github_home'));
    expect(readStateFiles(temporary)).toEqual([begun[2], begun[0], begun[1]]);
  });

  it.runIf(process.getuid?.() === 0)('is not believed where another user has made it', async () => {
    const temporary = temporaryFolder();
    const { folder } = stepIn(temporary);
    chmodSync(temporary, 0o755);
    const { chownSync } = await import('node:fs');
    for (const [path, user] of [
      [join(folder, 'state.json'), 65_534],
      [join(folder, 'state.json'), 0],
      [folder, 65_534],
    ] as const) {
      chownSync(path, user, user);
      expect(readStateFile(folder) !== undefined, `${path} of ${user}`).toBe(user === 0);
    }
  });
});
