import { describe, expect, it } from 'vitest';
import type { ProcessInfo } from '../../src/processes/process-info.ts';
import { posixSignals } from '../../src/processes/signals.ts';
import { runNode, STAY } from '../real-processes.ts';

/** Says which signal it took, and ends with status 3. */
const POLITE = `process.on('SIGTERM', () => process.exit(3)); process.on('SIGINT', () => process.exit(4)); console.log('up'); ${STAY}`;

function member(pid: number, group: number): ProcessInfo {
  return { pid, group, parent: process.pid, session: group, start: '', command: 'node', marked: false };
}

describe.skipIf(process.platform === 'win32')('the signals of POSIX', () => {
  it('ask a whole group at once, children that are not known included', async () => {
    const parent = runNode(`
      const child = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(POLITE)}], { stdio: 'pipe' });
      process.on('SIGTERM', () => {});
      child.stdout.once('data', () => console.log('up'));
      child.once('exit', (status) => { console.log('child ' + status); process.exit(5); });
    `);
    await parent.says();
    await posixSignals.ask([member(parent.pid, parent.pid)], parent.pid, 'SIGTERM');
    expect(await parent.ended).toBe(5);
  });

  it('ask members outside the group one by one', async () => {
    const [inside, outside] = [runNode(POLITE), runNode(POLITE)];
    await Promise.all([inside.says(), outside.says()]);
    await posixSignals.ask([member(inside.pid, inside.pid), member(outside.pid, outside.pid)], inside.pid, 'SIGINT');
    expect(await Promise.all([inside.ended, outside.ended])).toEqual([4, 4]);
  });

  it('leave a group alone of which no member is known: its number may be another’s', async () => {
    const [other, ours] = [runNode(POLITE), runNode(POLITE)];
    await Promise.all([other.says(), ours.says()]);
    await posixSignals.ask([member(ours.pid, ours.pid)], other.pid, 'SIGTERM');
    expect(await ours.ended).toBe(3);
    process.kill(other.pid, 'SIGINT');
    expect(await other.ended).toBe(4);
  });

  it('kill what does not listen', async () => {
    const deaf = runNode(`process.on('SIGTERM', () => {}); console.log('up'); ${STAY}`);
    await deaf.says();
    await posixSignals.kill([member(deaf.pid, deaf.pid)]);
    expect(await deaf.ended).toBe('SIGKILL');
  });

  it('pass over what is gone', async () => {
    const gone = runNode('');
    await gone.ended;
    await posixSignals.ask([member(gone.pid, gone.pid)], gone.pid, 'SIGTERM');
    await posixSignals.kill([member(gone.pid, gone.pid)]);
    expect(await gone.ended).toBe(0);
  });
});
