import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../src/platform.ts';
import { untilCommandHolds } from '../../src/readiness/ready-command.ts';
import type { Exit } from '../../src/server/exit.ts';
import { commandOf } from '../real-shell.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const NEVER = new AbortController().signal;

describe.skipIf(process.platform === 'win32')('the ready command', () => {
  it('holds at once where it ends with 0', async () => {
    const exits: Exit[] = [];
    await untilCommandHolds(commandOf('true'), temporaryFolder(), NEVER, (exit) => exits.push(exit));
    expect(exits).toEqual([]);
  });

  it('is run again until it ends with 0, and each other exit is told', async () => {
    const folder = temporaryFolder();
    const command = { ...commandOf('echo run >> runs; exit $((3 - $(wc -l < runs)))'), directory: folder };
    const exits: Exit[] = [];
    await untilCommandHolds(command, folder, NEVER, (exit) => exits.push(exit));
    expect(exits.map(({ status }) => status)).toEqual([2, 1]);
  });

  it('leaves what a run has printed while the next one is under way', async () => {
    const folder = temporaryFolder();
    const command = {
      ...commandOf('echo run >> runs; cat runs; echo error >&2; [ $(wc -l < runs) = 4 ]'),
      directory: folder,
    };
    const logs: string[] = [];
    const said: string[] = [];
    await untilCommandHolds(command, folder, NEVER, (_, logFile) => {
      const before = logs.at(-1);
      if (before !== undefined) said.push(readFileSync(before, 'utf8'));
      logs.push(logFile);
    });
    expect(said).toEqual(['run\nerror\n', 'run\nrun\nerror\n']);
  });

  it('has the environment that it is given', async () => {
    const exits: Exit[] = [];
    const command = commandOf('test "$PORT" = 3000', { PORT: '3000' });
    await untilCommandHolds(command, temporaryFolder(), NEVER, (exit) => exits.push(exit));
    expect(exits).toEqual([]);
  });

  it('is killed with all that it has started when it is aborted', async () => {
    const folder = temporaryFolder();
    const abort = new AbortController();
    const command = { ...commandOf('sleep 600 & echo $! > pid.new; mv pid.new pid; wait'), directory: folder };
    const run = untilCommandHolds(command, folder, abort.signal, () => {});
    while (!existsSync(join(folder, 'pid'))) await new Promise((resolve) => setImmediate(resolve));
    const child = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    abort.abort(new Error('enough'));
    await expect(run).rejects.toThrow('enough');
    while (await (await platformOf()).identify(child)) await new Promise((resolve) => setImmediate(resolve));
  });

  it('is not even started once it is aborted', async () => {
    const done: string[] = [];
    const trace = Object.assign((what: string) => void done.push(what), { tellCounts: () => {} });
    const aborted = AbortSignal.abort(new Error('enough'));
    const run = untilCommandHolds(commandOf('true'), temporaryFolder(), aborted, () => {}, trace);
    await expect(run).rejects.toThrow('enough');
    expect(done).toEqual([]);
  });

  it('is not run again once it is aborted', async () => {
    const abort = new AbortController();
    const run = untilCommandHolds(commandOf('false'), temporaryFolder(), abort.signal, () => abort.abort());
    await expect(run).rejects.toThrow();
  });

  it('that cannot be started is an error', async () => {
    const command = { ...commandOf('true'), directory: join(temporaryFolder(), 'missing') };
    await expect(untilCommandHolds(command, temporaryFolder(), NEVER, () => {})).rejects.toThrow('ENOENT');
  });
});
