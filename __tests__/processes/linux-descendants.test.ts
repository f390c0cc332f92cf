import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifyOnLinux } from '../../src/processes/linux.ts';
import { descendOnLinux } from '../../src/processes/linux-descendants.ts';
import type { ProcessIdentity } from '../../src/processes/process-info.ts';
import { type Child, runNode, STAY } from '../real-processes.ts';

/** Some kernels are built without it. */
const isTold = existsSync(`/proc/${process.pid}/task/${process.pid}/children`);

/** A process with a child and a grandchild, and their numbers. */
async function family(): Promise<{ readonly child: Child; readonly pids: readonly number[] }> {
  const child = runNode(`
    const { spawn } = require('child_process');
    const shell = spawn('/bin/sh', ['-c', 'tail -f /dev/null & echo $$ $!; wait'], { stdio: ['ignore', 'pipe', 'inherit'] });
    shell.stdout.on('data', (pids) => console.log(process.pid + ' ' + pids));
    process.on('SIGTERM', () => { process.kill(grandchild, 'SIGKILL'); shell.kill('SIGKILL'); process.exit(0); });
    let grandchild = 0;
    shell.stdout.on('data', (pids) => { grandchild = Number(String(pids).split(' ')[1]); });
    ${STAY}
  `);
  return { child, pids: (await child.says()).split(' ').map(Number) };
}

async function generationsFrom(from: readonly (ProcessIdentity | undefined)[]) {
  const generations: (readonly number[])[] = [];
  for await (const generation of descendOnLinux(from.filter((identity) => identity !== undefined))) {
    generations.push(generation);
  }
  return generations;
}

describe.skipIf(process.platform !== 'linux')('the descendants of a process', () => {
  it.runIf(isTold)('are told generation by generation, itself first', async () => {
    const { child, pids } = await family();
    const [self = 0, shell = 0, grandchild = 0] = pids;
    expect(await generationsFrom([await identifyOnLinux(self)])).toEqual([[self], [shell], [grandchild]]);
    expect(await generationsFrom([await identifyOnLinux(shell), await identifyOnLinux(self)])).toEqual([
      [shell, self],
      [grandchild],
    ]);
    process.kill(child.pid, 'SIGTERM');
    expect(await child.ended).toBe(0);
  });

  it.runIf(isTold)('include the children of its other threads', async () => {
    const child = runNode(`
      const { Worker } = require('worker_threads');
      new Worker("const { spawn } = require('child_process'); const child = spawn('tail', ['-f', '/dev/null']); console.log(child.pid)", { eval: true });
      ${STAY}
    `);
    const grandchild = Number(await child.says());
    expect(await generationsFrom([await identifyOnLinux(child.pid)])).toEqual([[child.pid], [grandchild]]);
    process.kill(grandchild, 'SIGKILL');
  });

  it('are none of a later process that bears the number, nor of one that has gone', async () => {
    const child = runNode(`console.log('up'); ${STAY}`);
    await child.says();
    expect(await generationsFrom([{ pid: child.pid, start: '1' }])).toEqual([]);
    const identity = await identifyOnLinux(child.pid);
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
    expect(await generationsFrom([identity])).toEqual([]);
    expect(await generationsFrom([])).toEqual([]);
  });
});
