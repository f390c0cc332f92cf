import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/inputs/read-input.ts';
import { findDirectory, findShell } from '../../src/inputs/surroundings.ts';
import { anyText } from '../any-text.ts';
import { LINUX } from './inputs-of.ts';

describe('a working directory', () => {
  it('that is not there is told with the place that was looked at', () => {
    expect(findDirectory('web', LINUX)).toEqual({
      problem: '"web" is not a directory (looked at "/home/me/repository/web"); it takes one, from the workspace',
    });
  });

  it('is told by its full path where none was given and the workspace is not there', () => {
    expect(findDirectory('', { ...LINUX, workspace: '/gone' })).toEqual({
      problem: '"/gone" is not a directory (looked at "/gone"); it takes one, from the workspace',
    });
  });

  it('of any text is a directory that is there, or a problem', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = findDirectory(text, LINUX);
        expect('value' in parsed ? LINUX.isDirectory(parsed.value) : /^[^\r\n]+$/.test(parsed.problem)).toBe(true);
      }),
    );
  });
});

describe('a shell', () => {
  it('of any text is one that is there, or a problem', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom('bash', 'sh', 'pwsh', 'cmd', '')), (text) => {
        const parsed = findShell(text, LINUX);
        expect('value' in parsed ? parsed.value.program : '/bin/').toMatch(/^\/bin\//);
      }),
    );
  });
});

describe('the text of an input', () => {
  it('stands in the variable that the runner has made of its name, or is empty', () => {
    process.env['INPUT_MY_READY-PATH'] = ' /health ';
    try {
      expect(readInput('my ready-path')).toBe(' /health ');
      expect(readInput('ready-path')).toBe('');
    } finally {
      delete process.env['INPUT_MY_READY-PATH'];
    }
  });
});
