import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNotedExit } from '../../src/server/noted-exit.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('a noted exit', () => {
  it.each([
    ['0\n', 0],
    ['1\n', 1],
    ['137\n', 137],
    ['255\n', 255],
  ])('is read from %j', (text, status) => {
    const file = join(temporaryFolder(), 'status-1');
    const before = Date.now() - 2_000;
    writeFileSync(file, text);
    const exit = readNotedExit(file);
    expect(exit?.status).toBe(status);
    expect(exit?.at).toBeGreaterThan(before);
  });

  it.each(['', 'x', '1', '-1\n', '1 2\n', '1000\n'])('is not read from %j', (text) => {
    const file = join(temporaryFolder(), 'status-1');
    writeFileSync(file, text);
    expect(readNotedExit(file)).toBeUndefined();
  });

  it('is none where there is no file', () => {
    expect(readNotedExit(join(temporaryFolder(), 'status-1'))).toBeUndefined();
  });
});
