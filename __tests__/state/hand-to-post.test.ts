import { chmodSync, closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFileCommands } from '../../scripts/runner-files.mjs';
import { handToPost } from '../../src/state/hand-to-post.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The runner's file, as it makes it under the usual umask. */
function stateFile(): string {
  const file = join(temporaryFolder(), 'save_state');
  writeFileSync(file, 'other=1\n');
  chmodSync(file, 0o644);
  vi.stubEnv('GITHUB_STATE', file);
  return file;
}

afterEach(() => vi.unstubAllEnvs());

describe('the state for post', () => {
  it('is what the runner reads last, behind what stood there', () => {
    const file = stateFile();
    handToPost({ stage: 'launching' });
    handToPost({ name: 'a\nserver<<EOF\r\n' });
    expect(readFileCommands(readFileSync(file, 'utf8'))).toEqual({
      other: '1',
      server: '{"name":"a\\nserver<<EOF\\r\\n"}',
    });
  });

  it.skipIf(process.platform === 'win32')(
    'is readable for nobody else, whatever mode the runner gave to its file',
    () => {
      const file = stateFile();
      handToPost({});
      expect(statSync(file).mode & 0o777).toBe(0o600);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'is not even readable for somebody who has had the file open all the time',
    () => {
      const file = stateFile();
      const open = openSync(file, 'r');
      handToPost({ phase: 'launching' });
      handToPost({ phase: 'serving' });
      expect(readFileSync(open, 'utf8')).toBe('other=1\n');
      closeSync(open);
      expect(readFileCommands(readFileSync(file, 'utf8'))).toEqual({ other: '1', server: '{"phase":"serving"}' });
      expect(readdirSync(dirname(file))).toEqual([basename(file)]);
    },
  );

  it.each([undefined, ''])('is an error in a line where the runner names no file, but %j', (file) => {
    vi.stubEnv('GITHUB_STATE', file);
    expect(() => handToPost({})).toThrow(
      'GITHUB_STATE names no file, and so nothing could stop the server later; update the runner',
    );
  });
});
