import { describe, expect, it } from 'vitest';
import { outputOf, succeeds } from '../../src/system/helper-program.ts';

const node = (script: string): Promise<string> => outputOf(`"${process.execPath}"`, ['-e', script]);

describe('the output of a helper program', () => {
  it('is what it printed', async () => {
    expect(await node('console.log("one"); console.log("zwei ä")')).toBe('one\nzwei ä\n');
  });

  it('is without what it complained of', async () => {
    expect(await node('console.error("warning"); console.log("answer")')).toBe('answer\n');
  });

  it('counts whatever its exit status', async () => {
    expect(await node('console.log("none found"); process.exitCode = 1')).toBe('none found\n');
  });

  it('is written in the C locale, in the environment of the action', async () => {
    process.env.HELPER_TEST = 'inherited';
    expect(await node('console.log(process.env.LC_ALL, process.env.HELPER_TEST)')).toBe('C inherited\n');
    delete process.env.HELPER_TEST;
  });

  it('is empty where there is no such program', async () => {
    expect(await outputOf('no-such-program-anywhere', ['-x'])).toBe('');
  });

  it('is empty where a signal ends it', async () => {
    expect(await node('process.kill(process.pid, "SIGKILL")')).toBe('');
  });

  it('reaches it with arguments that nothing rewrites', async () => {
    const argument = `a b "c" $HOME 'd'`;
    const output = await outputOf(`"${process.execPath}"`, ['-e', 'console.log(process.argv[1])', argument]);
    expect(output).toBe(`${argument}\n`);
  });
});

describe('a helper program', () => {
  it('succeeds where it ends with 0', async () => {
    const node = `"${process.execPath}"`;
    expect(await succeeds(node, ['-e', '0'])).toBe(true);
    expect(await succeeds(node, ['-e', 'process.exitCode = 1'])).toBe(false);
    expect(await succeeds('no-such-program-anywhere', [])).toBe(false);
  });
});
