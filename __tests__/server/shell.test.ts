import { describe, expect, it } from 'vitest';
import { defaultShells, SHELL_NAMES, scriptFile, shellArguments } from '../../src/server/shell.ts';

describe('the arguments of a shell', () => {
  it.each([
    ['bash', true, ['--noprofile', '--norc', '-e', '-o', 'pipefail', '/tmp/a.sh']],
    ['bash', false, ['-e', '/tmp/a.sh']],
    ['sh', true, ['-e', '/tmp/a.sh']],
    ['pwsh', true, ['-command', ". '/tmp/a.sh'"]],
    ['powershell', false, ['-command', ". '/tmp/a.sh'"]],
    ['cmd', true, ['/D', '/E:ON', '/V:OFF', '/S', '/C', '"CALL "/tmp/a.sh""']],
  ] as const)('are those of the runner for %s (named: %s)', (name, explicit, expected) => {
    expect(shellArguments({ name, explicit }, '/tmp/a.sh')).toEqual(expected);
  });

  it('quote a path for PowerShell', () => {
    expect(shellArguments({ name: 'pwsh', explicit: true }, "/tmp/it's/a.ps1")).toEqual([
      '-command',
      ". '/tmp/it''s/a.ps1'",
    ]);
  });
});

describe('the shells of a platform', () => {
  it.each([
    ['linux', ['bash', 'sh']],
    ['darwin', ['bash', 'sh']],
    ['win32', ['pwsh', 'powershell']],
  ] as const)('of %s are %j', (platform, shells) => expect(defaultShells(platform)).toEqual(shells));
});

describe('a script file', () => {
  const command = `  echo "$PORT" 'a' \`b\` %c% !d!\n\nexit 3`;

  it.each(SHELL_NAMES)('of %s holds the command to the letter, its line ends apart', (name) => {
    const { text } = scriptFile(name, command);
    expect(text.replaceAll('\r\n', '\n')).toContain(command);
  });

  it.each([
    ['bash', '.sh'],
    ['sh', '.sh'],
    ['pwsh', '.ps1'],
    ['powershell', '.ps1'],
    ['cmd', '.cmd'],
  ] as const)('of %s ends in %s, and its text in a line end', (name, extension) => {
    const file = scriptFile(name, command);
    expect(file.extension).toBe(extension);
    expect(file.text).toMatch(/\n$/);
  });

  it('of PowerShell stops at an error, and ends with the status of its last program', () => {
    const { text } = scriptFile('pwsh', 'npm start');
    expect(text.split('\r\n')).toEqual([
      "$ErrorActionPreference = 'stop'",
      'npm start',
      'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
      '',
    ]);
  });

  it('of cmd has the line ends of Windows, each once', () => {
    expect(scriptFile('cmd', 'one\r\ntwo\nthree').text).toBe('@echo off\r\none\r\ntwo\r\nthree\r\n');
  });
});
