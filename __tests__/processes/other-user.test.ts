import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNode24 } from '../../scripts/runner.mjs';
import { runNode, STAY } from '../real-processes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A `sudo` that notes what it is to run, in a folder that anybody may write to. */
function standInSudo(folder: string): void {
  chmodSync(folder, 0o777);
  writeFileSync(join(folder, 'sudo'), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${join(folder, 'asked')}'\n`, {
    mode: 0o755,
  });
}

describe.runIf(process.platform === 'linux' && process.getuid?.() === 0)('a process of another user', () => {
  it.each([
    { how: 'ask', signal: 'TERM' },
    { how: 'kill', signal: 'KILL' },
  ])('is signalled by sudo, which asks for no password ($how)', async ({ how, signal }) => {
    const target = runNode(`console.log('up'); ${STAY}`);
    await target.says();
    const folder = temporaryFolder();
    standInSudo(folder);
    const child = spawn(
      findNode24(),
      [join(import.meta.dirname, '../fixtures/as-nobody.mjs'), how, String(target.pid)],
      {
        env: { ...process.env, PATH: `${folder}:/usr/bin:/bin` },
        stdio: 'inherit',
      },
    );
    expect(await once(child, 'exit')).toEqual([0, null]);
    const asked = readFileSync(join(folder, 'asked'), 'utf8');
    expect(asked).toMatch(/^-n sh -c /);
    expect(asked).toMatch(new RegExp(`sh ${signal} ${target.pid} \\d+\\n$`));
    process.kill(target.pid, 0);
  });
});
