import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  identifyOnLinux,
  identifyRootOnLinux,
  lineageOnLinux,
  linuxProcessesSince,
  listLinuxProcesses,
  parseProcStat,
} from '../../src/processes/linux.ts';
import { runNode, runProgram, STAY } from '../real-processes.ts';
import { recording } from '../recordings/recording.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const REST = '4194304 103 0 0 0 0 0 0 0 20 0 1 0 516813 3133440 410 18446744073709551615';

describe('the stat file of a process', () => {
  it('is read', () => {
    expect(parseProcStat(`6808 (cat) R 6802 6800 12408 0 -1 ${REST}\n`)).toEqual({
      process: { pid: 6_808, parent: 6_802, group: 6_800, session: 12_408, start: '516813', command: 'cat' },
      dead: false,
    });
  });

  it('is read as it was recorded, of threads of the kernel and of processes with odd names', () => {
    const files = recording('proc-pid-stat').split(/^(?=\d+ \()/m);
    const found = files.map(parseProcStat).map((stat) => [stat?.process.pid, stat?.process.command, stat?.dead]);
    expect(found).toEqual([
      [2, 'kthreadd', false],
      [19_458, 'kworker/u8:6-ext4-rsv-conversion', false],
      [79, 'kworker/R-ext4-rsv-conversion', false],
      [1, 'sh', false],
      ...[2, 3, 4, 5, 6].map((pid) => [pid, 'sleep', false]),
      [7, 'python3', false],
      [8, 'tmux: server', false],
      [9, 'a) R 1 1 1', false],
      [10, '(sd-pam)', false],
      [11, ') Z 1 (', false],
      [12, 'line\nend', false],
      [13, '', false],
      [14, 'Isolated Web Co', false],
      [15, '7 (seven) S 1', false],
      [16, 'next-server (v1', true],
      [17, 'stopped', false],
    ]);
    expect(parseProcStat(files.at(-4) ?? '')?.process).toEqual({
      pid: 14,
      parent: 7,
      group: 14,
      session: 14,
      start: '1207232',
      command: 'Isolated Web Co',
    });
  });

  it.each(['a b', 'a) R 1 1 1', '(x)', ') Z 1 (', '((', '', 'tmux: server', 'line\nend', ')'])(
    'is read though the command is %j',
    (command) => {
      const parsed = parseProcStat(`6808 (${command}) S 6802 6800 12408 0 -1 ${REST}`);
      expect(parsed).toMatchObject({ process: { command, parent: 6_802, start: '516813' }, dead: false });
    },
  );

  it.each([
    ['R', false],
    ['S', false],
    ['D', false],
    ['T', false],
    ['t', false],
    ['I', false],
    ['Z', true],
    ['X', true],
    ['x', true],
  ])('in state %s tells of the living or the dead (%s)', (state, dead) =>
    expect(parseProcStat(`1 (init) ${state} 0 1 1 0 -1 ${REST}`)?.dead).toBe(dead),
  );

  it('tells of the living where the first thread has ended and others have not', () => {
    const rest = REST.replace('20 0 1 0', '20 0 2 0');
    expect(parseProcStat(`1 (init) Z 0 1 1 0 -1 ${rest}`)?.dead).toBe(false);
    expect(parseProcStat(`1 (init) X 0 1 1 0 -1 ${rest}`)?.dead).toBe(true);
  });

  it.each([
    '',
    '6808',
    '6808 (cat)',
    '6808 (cat) R',
    '6808 (cat) R 6802 6800 12408 0 -1 4194304',
    'x (cat) R 1 1 1',
    `0 (cat) R 6802 6800 12408 0 -1 ${REST}`,
    `6808 (cat) R x 6800 12408 0 -1 ${REST}`,
    `6808 (cat) R 6802  12408 0 -1 ${REST}`,
    `6808 (cat) R 6802 6800 12408 0 -1 ${REST.replace('516813', '-')}`,
    '6808 cat R 1 1 1',
  ])('is not %j', (text) => expect(parseProcStat(text)).toBeUndefined());
});

describe.skipIf(process.platform !== 'linux')('the processes of a Linux machine', () => {
  it('include this one and its children, with their start', async () => {
    const child = runNode(`console.log('up'); ${STAY}`);
    await child.says();
    const processes = await listLinuxProcesses('no marker');
    const found = processes.find(({ pid }) => pid === child.pid);
    expect(found).toMatchObject({ parent: process.pid, group: child.pid, session: child.pid, marked: false });
    expect(await identifyOnLinux(child.pid)).toEqual({ pid: child.pid, start: found?.start });
    expect(processes.map(({ pid }) => pid)).toContain(process.pid);
  });

  it('are marked where their environment carries the marker', async () => {
    const marked = runNode(`console.log('up'); ${STAY}`, { environment: { MY_MARKER: 'abc/1/' } });
    const other = runNode(`console.log('up'); ${STAY}`, { environment: { MY_MARKER: 'abd/1/' } });
    await Promise.all([marked.says(), other.says()]);
    const processes = await listLinuxProcesses('MY_MARKER=abc/');
    expect(processes.filter((process) => process.marked).map(({ pid }) => pid)).toEqual([marked.pid]);
  });

  it('are bare where they have no environment', async () => {
    const bare = runNode(`
      const { spawn } = require('child_process');
      const child = spawn(process.execPath, ['-e', "console.log('up'); ${STAY}"], { env: {}, stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.once('data', () => console.log(child.pid));
      process.on('SIGTERM', () => { child.kill('SIGKILL'); process.exit(0); });
      ${STAY}
    `);
    const child = Number(await bare.says());
    const processes = await listLinuxProcesses('no marker');
    expect(processes.find(({ pid }) => pid === child)).toMatchObject({ bare: true, marked: false });
    expect(processes.find(({ pid }) => pid === bare.pid)).toMatchObject({ bare: false });
    process.kill(bare.pid, 'SIGTERM');
    expect(await bare.ended).toBe(0);
  });

  it.each(['a) Z 1 (b', 'two\nlines', ')'])('are alive under the odd name %j', async (name) => {
    const file = join(temporaryFolder(), name);
    writeFileSync(file, '#!/bin/sh\necho up\nread line\n', { mode: 0o755 });
    const child = spawn(file, { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    onTestFinished(async () => {
      child.stdin.end();
      await ended;
    });
    await once(child.stdout, 'data');
    const found = (await listLinuxProcesses('no marker')).find(({ pid }) => pid === child.pid);
    expect(found).toMatchObject({ command: name, parent: process.pid });
    expect(await identifyOnLinux(child.pid ?? 0)).toEqual({ pid: child.pid, start: found?.start });
  });

  it('do not include the dead, a zombie included', async () => {
    // A shell that becomes a program which never waits for its child, before the child ends: it stays a zombie.
    const parent = runNode(`
      const { spawn } = require('child_process');
      const shell = spawn('/bin/sh', ['-c', 'sh -c "until grep -q tail /proc/$$/comm; do :; done" & echo $!; exec tail -f /dev/null'], { stdio: ['ignore', 'pipe', 'inherit'] });
      shell.stdout.on('data', (pid) => console.log(shell.pid + ' ' + pid));
      process.on('SIGTERM', () => { shell.kill('SIGKILL'); process.exit(0); });
      ${STAY}
    `);
    const [, zombie] = (await parent.says()).split(' ').map(Number);
    const state = (): string => readFileSync(`/proc/${zombie}/stat`, 'latin1').split(') ')[1]?.[0] ?? '';
    while (state() !== 'Z') await new Promise((resolve) => setImmediate(resolve));
    expect((await listLinuxProcesses('x')).map(({ pid }) => pid)).not.toContain(zombie);
    expect(await identifyOnLinux(zombie ?? 0)).toBeUndefined();
    process.kill(parent.pid, 'SIGTERM');
    expect(await parent.ended).toBe(0);
  });

  it('know nobody under a number that is not taken', async () => {
    expect(await identifyOnLinux(2 ** 30)).toBeUndefined();
    expect(await identifyOnLinux(0)).toBeUndefined();
  });

  it('since a root are that one and what has started later, whenever it is asked', async () => {
    const started = async (script = `console.log('up'); ${STAY}`) => {
      const child = runNode(script, { environment: { MY_MARKER: 'since' } });
      await child.says();
      return child;
    };
    const older = await started();
    const root = await started();
    const identity = await identifyOnLinux(root.pid);
    // Processes are told apart by the clock tick in which they start.
    expect(Number(identity?.start)).toBeGreaterThan(Number((await identifyOnLinux(older.pid))?.start));
    const list = linuxProcessesSince(identity ?? { pid: 0, start: '0' });
    const later = await started();
    const listed = async () =>
      new Set((await list('MY_MARKER=since')).filter(({ marked }) => marked).map(({ pid }) => pid));
    for (let look = 0; look < 3; look += 1) expect(await listed()).toEqual(new Set([root.pid, later.pid]));
    process.kill(root.pid, 'SIGKILL');
    await root.ended;
    expect(await listed()).toEqual(new Set([later.pid]));
    const whole = (await listLinuxProcesses('MY_MARKER=since')).find(({ pid }) => pid === later.pid);
    expect((await list('MY_MARKER=since')).find(({ pid }) => pid === later.pid)).toEqual(whole);
  });

  it('since a root are found in a crowd, too, with this very process', async () => {
    const many = 'i=0; while [ $i -lt 320 ]; do sleep 1000 & i=$((i+1)); done; echo up; wait';
    const crowd = runProgram('sh', ['-c', many]);
    onTestFinished(() => void process.kill(-crowd.pid, 'SIGKILL'));
    await crowd.says();
    const start = async () => {
      const child = runNode(`console.log('up'); ${STAY}`, { environment: { MY_MARKER: 'crowd' } });
      await child.says();
      return child;
    };
    const root = await start();
    const list = linuxProcessesSince((await identifyRootOnLinux(root.pid)) ?? { pid: 0, start: '0' });
    const later = await start();
    const listed = await list('MY_MARKER=crowd');
    expect(listed.filter(({ marked }) => marked).map(({ pid }) => pid)).toEqual([root.pid, later.pid]);
    expect(listed.some(({ pid }) => pid === process.pid)).toBe(true);
    expect(listed.some(({ pid }) => pid === crowd.pid)).toBe(false);
  });

  it('are told with all that stand above them', async () => {
    const child = runNode(`console.log('up'); ${STAY}`, { environment: { MY_MARKER: 'above' } });
    await child.says();
    const lineage = await lineageOnLinux([child.pid, 2 ** 30], 'MY_MARKER=above');
    expect(lineage.slice(0, 2).map(({ pid }) => pid)).toEqual([child.pid, process.pid]);
    expect(lineage.map(({ marked }) => marked)).toEqual(lineage.map(({ pid }) => pid === child.pid));
    expect(lineage.at(-1)?.parent).toBe(0);
    for (const [index, { parent }] of lineage.slice(0, -1).entries()) expect(lineage[index + 1]?.pid).toBe(parent);
  });
});
