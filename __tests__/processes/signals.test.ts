import { describe, expect, it } from 'vitest';
import { platformOf } from '../../src/platform.ts';
import type { ProcessInfo } from '../../src/processes/process-info.ts';
import { stoppedBySignal, untilDead } from '../process-states.ts';
import { runNode, STAY } from '../real-processes.ts';

const { signals, identify } = await platformOf();

/** Says which signal it took, and ends with status 3. */
const POLITE = `process.on('SIGTERM', () => process.exit(3)); process.on('SIGINT', () => process.exit(4)); console.log('up'); ${STAY}`;
const DEAF = `process.on('SIGTERM', () => {}); console.log('up'); ${STAY}`;

async function member(pid: number, group: number): Promise<ProcessInfo> {
  const { start } = (await identify(pid)) ?? { start: 'gone' };
  return { pid, group, start, parent: process.pid, session: group, command: 'node', marked: false };
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
    await signals.ask([await member(parent.pid, parent.pid)], parent.pid, 'SIGTERM');
    expect(await parent.ended).toBe(5);
  });

  it('ask members outside the group one by one', async () => {
    const [inside, outside] = [runNode(POLITE), runNode(POLITE)];
    await Promise.all([inside.says(), outside.says()]);
    const members = [await member(inside.pid, inside.pid), await member(outside.pid, outside.pid)];
    await signals.ask(members, inside.pid, 'SIGINT');
    expect(await Promise.all([inside.ended, outside.ended])).toEqual([4, 4]);
  });

  it('leave a group alone of which no member is known: its number may be another’s', async () => {
    const [other, ours] = [runNode(POLITE), runNode(POLITE)];
    await Promise.all([other.says(), ours.says()]);
    await signals.ask([await member(ours.pid, ours.pid)], other.pid, 'SIGTERM');
    expect(await ours.ended).toBe(3);
    process.kill(other.pid, 'SIGINT');
    expect(await other.ended).toBe(4);
  });

  it.each(['in its group', 'by itself'])('are taken by a process, too, that has been stopped, %s', async (how) => {
    const child = runNode(POLITE);
    await child.says();
    process.kill(child.pid, 'SIGSTOP');
    await stoppedBySignal(child.pid);
    const members = [await member(child.pid, child.pid)];
    await signals.ask(members, how === 'by itself' ? undefined : child.pid, 'SIGTERM');
    expect(await child.ended).toBe(3);
  });

  it('kill what does not listen', async () => {
    const deaf = runNode(DEAF);
    await deaf.says();
    await signals.kill([await member(deaf.pid, deaf.pid)], undefined);
    expect(await deaf.ended).toBe('SIGKILL');
  });

  it('kill a whole group at once, children that are not known included', async () => {
    const parent = runNode(`
      const child = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(DEAF)}], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.once('data', () => console.log(child.pid));
    `);
    const child = Number(await parent.says());
    await signals.kill([await member(parent.pid, parent.pid)], parent.pid);
    expect(await parent.ended).toBe('SIGKILL');
    await untilDead(child);
  });

  it('pass over what is gone', async () => {
    const gone = runNode('');
    await gone.ended;
    const members = [await member(gone.pid, gone.pid)];
    await signals.ask(members, gone.pid, 'SIGTERM');
    await signals.kill(members, gone.pid);
    expect(await gone.ended).toBe(0);
  });

  // Where a look is cheap. Elsewhere the list has to do.
  it.runIf(process.platform === 'linux').each(['in its group', 'by itself'])(
    'leave alone a later process of the same number, %s',
    async (how) => {
      const later = runNode(POLITE);
      await later.says();
      const members = [{ ...(await member(later.pid, later.pid)), start: 'of an earlier one' }];
      const groupId = how === 'by itself' ? undefined : later.pid;
      await signals.ask(members, groupId, 'SIGTERM');
      await signals.kill(members, groupId);
      process.kill(later.pid, 'SIGINT');
      expect(await later.ended).toBe(4);
    },
  );

  it.runIf(process.platform === 'linux')('are taken by a member that has just left the group', async () => {
    const [inside, leaver] = [runNode(POLITE), runNode(POLITE)];
    await Promise.all([inside.says(), leaver.says()]);
    const members = [await member(inside.pid, inside.pid), await member(leaver.pid, inside.pid)];
    await signals.ask(members, inside.pid, 'SIGTERM');
    expect(await Promise.all([inside.ended, leaver.ended])).toEqual([3, 3]);
  });

  it('reach a group through whichever of its members lives', async () => {
    const [gone, alive] = [runNode(''), runNode(POLITE)];
    await Promise.all([gone.ended, alive.says()]);
    const members = [await member(gone.pid, alive.pid), await member(alive.pid, alive.pid)];
    await signals.ask(members, alive.pid, 'SIGTERM');
    expect(await alive.ended).toBe(3);
  });
});
