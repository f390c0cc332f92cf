import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readFileCommands } from '../scripts/runner-files.mjs';
import { groupNames } from '../src/inputs/patterns.ts';
import { anyText } from './any-text.ts';
import { hostileText } from './report/hostile-bytes.ts';
import { temporaryFolder } from './temporary-folder.ts';

const GROUPS = ['token', '$a', 'größe', '__proto__', 'constructor', 'ghadelimiter_'];

describe('what ready-log captures', () => {
  it('is read back by the runner as that output, and as nothing else', () => {
    expect(groupNames(new RegExp(GROUPS.map((name) => `(?<${name}>.)`).join('')))).toEqual(GROUPS);
    const file = join(temporaryFolder(), 'output');
    vi.stubEnv('GITHUB_OUTPUT', file);
    const line = fc.constantFrom(
      'port=1',
      'port<<x',
      'x',
      'ghadelimiter_',
      '\nport=1\n',
      'EOF\nport<<EOF\n1\nEOF\n',
      '\r',
      '\n',
    );
    const lines = fc.array(line).map((lines) => lines.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...GROUPS), fc.oneof(lines, hostileText, anyText), (name, captured) => {
        writeFileSync(file, '');
        core.setOutput('port', 23_817);
        core.setOutput(name, captured);
        const outputs = readFileCommands(readFileSync(file, 'utf8'));
        expect(Object.entries(outputs)).toEqual([
          ['port', '23817'],
          [name, captured.toWellFormed()],
        ]);
      }),
      { numRuns: 500 },
    );
    vi.unstubAllEnvs();
  });
});
