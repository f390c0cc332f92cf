import { chmodSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handedOutIn } from '../../src/ports/handed-out.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const NAME = 'serve-on-free-port-handed-out';

describe('the register of ports that were handed out', () => {
  it('notes each port once', () => {
    const handedOut = handedOutIn(temporaryFolder());
    expect([3_000, 3_001, 3_000].map(handedOut.note)).toEqual([true, true, false]);
  });

  it('tells whether a port was noted, by this step or another', () => {
    const folder = temporaryFolder();
    const handedOut = handedOutIn(folder);
    expect(handedOut.has(3_000)).toBe(false);
    handedOut.note(3_000);
    expect([handedOut.has(3_000), handedOutIn(folder).has(3_000), handedOut.has(3_001)]).toEqual([true, true, false]);
  });

  it('is one for every step of the job', () => {
    const folder = temporaryFolder();
    expect(handedOutIn(folder).note(3_000)).toBe(true);
    expect(handedOutIn(folder).note(3_000)).toBe(false);
  });

  it('knows nothing of another job', () => {
    expect(handedOutIn(temporaryFolder()).note(3_000)).toBe(true);
    expect(handedOutIn(temporaryFolder()).note(3_000)).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('is private to the user', () => {
    const folder = temporaryFolder();
    handedOutIn(folder).note(3_000);
    expect(statSync(join(folder, NAME)).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, NAME, '3000')).mode & 0o777).toBe(0o600);
  });

  it('remembers the ports of its own step where there is no such folder', () => {
    const handedOut = handedOutIn(join(temporaryFolder(), 'missing'));
    expect([3_000, 3_000].map(handedOut.note)).toEqual([true, false]);
  });

  it('remembers those of its own step where a file stands in its place', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, NAME), '');
    expect([3_000, 3_000].map(handedOutIn(folder).note)).toEqual([true, false]);
  });

  it('writes nothing into a folder to which somebody has planted a link', () => {
    const [folder, target] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(target, join(folder, NAME));
    expect([3_000, 3_000].map(handedOutIn(folder).note)).toEqual([true, false]);
    expect(readdirSync(target)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'remembers those of its own step where it may not write',
    () => {
      const folder = temporaryFolder();
      const handedOut = handedOutIn(folder);
      chmodSync(join(folder, NAME), 0o500);
      expect([3_000, 3_000].map(handedOut.note)).toEqual([true, false]);
      chmodSync(join(folder, NAME), 0o700);
    },
  );
});
