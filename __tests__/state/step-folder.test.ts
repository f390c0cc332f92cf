import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteDeed } from '../../src/state/deeds.ts';
import { writeStateFile } from '../../src/state/state-file.ts';
import { makeStepFolder } from '../../src/state/step-folder.ts';
import { SAMPLE_STATE } from '../sample-state.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('the folder of a step', () => {
  it.skipIf(process.platform === 'win32')('is the user’s alone, and so is what is written into it', () => {
    const folder = makeStepFolder(temporaryFolder());
    writeStateFile({ ...SAMPLE_STATE, folder });
    noteDeed(folder, 'ended');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
  });

  it('is another one for each step', () => {
    const temporary = temporaryFolder();
    expect(makeStepFolder(temporary)).not.toBe(makeStepFolder(temporary));
  });

  it('cannot be made where there is no folder to make it in', () => {
    const missing = join(temporaryFolder(), 'missing');
    expect(() => makeStepFolder(missing)).toThrow(
      `RUNNER_TEMP: no folder can be made in ${JSON.stringify(missing)} (ENOENT); it takes one to write to`,
    );
  });
});
