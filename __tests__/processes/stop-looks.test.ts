import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../src/platform.ts';
import type { ListProcesses } from '../../src/processes/process-info.ts';
import type { Signals } from '../../src/processes/signals.ts';
import { stopProcesses } from '../../src/processes/stop.ts';
import { runNode, STAY } from '../real-processes.ts';

const { listProcesses, signals, identify } = await platformOf();
const DEAF = `process.on('SIGTERM', () => {}); console.log('up'); ${STAY}`;
const HEARING = `console.log('up'); ${STAY}`;

/** The list, but lacking this process in the looks of these numbers: one that hands over to another can be missed so. */
function missing(pid: number, ...looks: readonly number[]): ListProcesses {
  let look = 0;
  return async (marker) => {
    const processes = await listProcesses(marker);
    return looks.includes(look++) ? processes.filter((process) => process.pid !== pid) : processes;
  };
}

describe.skipIf(process.platform === 'win32')('looking for what is left to stop', () => {
  const about = { markerEntry: `NOBODY=${randomUUID()}`, signal: 'SIGTERM' } as const;
  const run = async (script: string) => {
    const child = runNode(script);
    await child.says();
    return { child, root: await identify(child.pid) };
  };

  it('does not take for dead what one look has missed', async () => {
    const { child, root } = await run(DEAF);
    const list = missing(child.pid, 0, 2, 5);
    expect(await stopProcesses({ ...about, root, timeoutMs: 100 }, list, signals)).toMatchObject({ kind: 'killed' });
    expect(await child.ended).toBe('SIGKILL');
  });

  it('goes on killing where somebody comes to light only then', async () => {
    const [first, second] = [await run(DEAF), await run(DEAF)];
    let hidden: number | undefined = second.child.pid;
    const list: ListProcesses = async (marker) => (await listProcesses(marker)).filter(({ pid }) => pid !== hidden);
    const revealing: Signals = {
      ...signals,
      kill: async (members, groupId) => {
        await signals.kill(members, groupId);
        hidden = undefined;
      },
    };
    const daemons = [first.root, second.root].filter((daemon) => daemon !== undefined);
    const outcome = await stopProcesses({ ...about, root: undefined, daemons, timeoutMs: 0 }, list, revealing);
    expect(outcome.kind).toBe('killed');
    expect(await Promise.all([first.child.ended, second.child.ended])).toEqual(['SIGKILL', 'SIGKILL']);
  });

  it('asks again where the system has told nobody, not even this very process', async () => {
    const { child, root } = await run(HEARING);
    let look = 0;
    const list: ListProcesses = async (marker) => ([0, 1, 3].includes(look++) ? [] : listProcesses(marker));
    expect((await stopProcesses({ ...about, root, timeoutMs: 20_000 }, list, signals)).kind).toBe('ended');
    expect(await child.ended).toBe('SIGTERM');
  });

  it('is given up, and nothing reported as ended, where the system tells nobody', async () => {
    const { child, root } = await run(HEARING);
    const stopped = stopProcesses({ ...about, root, timeoutMs: 20_000 }, async () => [], signals);
    await expect(stopped).rejects.toThrow('the system does not tell its processes');
    expect(await identify(child.pid)).toEqual(root);
  });

  it('takes no more than half of the time, however long a look takes', async () => {
    const { root } = await run(DEAF);
    const kill = new AbortController();
    let looks = 0;
    const slow: ListProcesses = async (marker) => {
      if (!kill.signal.aborted) looks += 1;
      await sleep(100);
      return listProcesses(marker);
    };
    const noted: Signals = {
      ...signals,
      kill: (members, groupId) => {
        kill.abort();
        return signals.kill(members, groupId);
      },
    };
    expect((await stopProcesses({ ...about, root, timeoutMs: 1_000 }, slow, noted)).kind).toBe('killed');
    expect(looks).toBeLessThanOrEqual(7);
  });

  it('does not wait through the pause that follows a long look once it is to hurry', async () => {
    const { child, root } = await run(DEAF);
    const hurry = new AbortController();
    let look = 0;
    let hurriedAt = Number.POSITIVE_INFINITY;
    const slow: ListProcesses = async (marker) => {
      if (look++ === 1) {
        await sleep(2_000);
        setTimeout(() => {
          hurriedAt = performance.now();
          hurry.abort();
        }, 50);
      }
      return listProcesses(marker);
    };
    const request = { ...about, root, timeoutMs: 600_000, hurry: hurry.signal };
    expect((await stopProcesses(request, slow, signals)).kind).toBe('killed');
    expect(performance.now() - hurriedAt).toBeLessThan(1_500);
    expect(await child.ended).toBe('SIGKILL');
  });

  it('names, in the end, what cannot be killed', async () => {
    const { child, root } = await run(HEARING);
    const immortal = { pid: 2 ** 30, start: '', parent: child.pid, group: 0, session: 0, command: 'x', marked: false };
    const list: ListProcesses = async (marker) => [...(await listProcesses(marker)), immortal];
    const outcome = await stopProcesses({ ...about, root, timeoutMs: 0 }, list, signals);
    expect(outcome).toEqual({ kind: 'survived', survivors: [immortal] });
    expect(await child.ended).toMatch(/^SIG(TERM|KILL)$/);
  });
});
