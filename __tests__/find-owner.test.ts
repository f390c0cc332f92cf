import { describe, expect, it } from 'vitest';
import { findOwner, type ServerFamily } from '../src/find-owner.ts';
import type { Listener, Listeners } from '../src/listeners/listener.ts';
import type { ProcessIdentity, ProcessInfo } from '../src/processes/process-info.ts';

const PORT = 8_080;
const ROOT = { pid: 10, start: '100' };

function processOf(pid: number, parent: number, about: Partial<ProcessInfo> = {}): ProcessInfo {
  return { pid, parent, start: '100', group: 1, session: 1, command: 'x', marked: false, ...about };
}

type Held = readonly [address: string, pid: number];

/** Listeners whose holders are known but found only among the processes that are asked for, as on Linux. */
function listenersWith(...held: readonly Held[]): Listeners {
  return {
    onPort: async (_, likely) => {
      const sought = new Set(held.map(([, pid]) => pid));
      if (sought.size > 0) {
        for await (const pid of likely) {
          sought.delete(pid);
          if (sought.size === 0) break;
        }
      }
      return held.map(([address, pid]): Listener => ({ address, port: PORT, holder: { pid, command: 'x' } }));
    },
    usersOf: async () => new Set(),
    ofProcesses: async () => [],
  };
}

/** A family of these processes; `asked` tells what has been asked about it. */
function familyOf(processes: readonly ProcessInfo[], generations: readonly (readonly number[])[] = []) {
  const asked: string[] = [];
  const daemons: ProcessIdentity[] = [];
  const family: ServerFamily = {
    root: ROOT,
    daemons,
    descend: async function* () {
      for (const generation of generations) {
        asked.push(`generation ${generation}`);
        yield generation;
      }
    },
    lineage: async (pids) => {
      asked.push(`lineage of ${pids}`);
      const above = (pid: number): readonly ProcessInfo[] => {
        const found = processes.find((process) => process.pid === pid);
        return found ? [found, ...above(found.parent)] : [];
      };
      return pids.flatMap(above);
    },
    list: async () => {
      asked.push('list');
      return processes;
    },
    mayChangeUser: false,
    adopt: (daemon) => daemons.push(daemon),
  };
  return { family, asked, daemons };
}

const SHELL = processOf(10, 1);
const SERVER = processOf(11, 10);
const WORKER = processOf(12, 11);
const STRANGER = processOf(50, 1);
const ALL = [SHELL, SERVER, WORKER, STRANGER];

describe('the owner of a port', () => {
  it('is nobody without a look at any process', async () => {
    const { family, asked } = familyOf(ALL, [[10], [11], [12]]);
    expect(await findOwner(PORT, listenersWith(), family)).toEqual({ kind: 'nobody' });
    expect(asked).toEqual([]);
  });

  it('is the server without a list of all processes where its descendants hold the sockets', async () => {
    const { family, asked } = familyOf(ALL, [[10], [11], [12]]);
    const found = await findOwner(PORT, listenersWith(['127.0.0.1', 11], ['::1', 10]), family);
    expect(found).toEqual({ kind: 'ours', addresses: ['127.0.0.1', '::1'], holders: [11, 10] });
    expect(asked).toEqual(['generation 10', 'generation 11']);
  });

  it('is somebody else by what stands above him, without a list of all processes', async () => {
    const { family, asked } = familyOf(ALL, [[10], [11], [12]]);
    expect(await findOwner(PORT, listenersWith(['127.0.0.1', 50]), family)).toMatchObject({ kind: 'foreign' });
    expect(asked.slice(-1)).toEqual(['lineage of 10,50']);
    expect(asked).not.toContain('list');
  });

  it('is somebody else where a stranger is beside the server’s descendants', async () => {
    const { family } = familyOf(ALL, [[10], [11], [12]]);
    const found = await findOwner(PORT, listenersWith(['127.0.0.1', 11], ['::1', 50]), family);
    expect(found).toMatchObject({ kind: 'foreign', address: '::1' });
  });

  it('is the server where only its marker tells so', async () => {
    const { family } = familyOf([processOf(60, 1, { marked: true }), STRANGER]);
    expect(await findOwner(PORT, listenersWith(['127.0.0.1', 60]), family)).toMatchObject({ kind: 'ours' });
  });

  it('is told the same where the system tells no descendants, and whoever listens at once', async () => {
    const { family, asked } = familyOf(ALL);
    const atOnce = (...held: readonly Held[]): Listeners => ({
      ...listenersWith(),
      onPort: async () => listenersWith(...held).onPort(PORT, []),
    });
    expect(await findOwner(PORT, atOnce(), family)).toEqual({ kind: 'nobody' });
    expect(asked).toEqual([]);
    expect(await findOwner(PORT, atOnce(['*', 12]), family)).toMatchObject({ kind: 'ours' });
    expect(await findOwner(PORT, atOnce(['*', 50]), family)).toMatchObject({ kind: 'foreign' });
    expect(asked).toEqual(['lineage of 10,12', 'lineage of 10,50']);
  });

  it('is told by its user where nobody is to be seen, for which all of the server is looked at', async () => {
    const { family, asked } = familyOf(ALL);
    const hidden: Listener = { address: '127.0.0.1', port: PORT, holder: undefined, user: 33 };
    const listeners = (user: number): Listeners => ({
      ...listenersWith(),
      onPort: async () => [hidden],
      usersOf: async (pids) => new Set(pids.includes(12) ? [user] : []),
    });
    expect(await findOwner(PORT, listeners(33), family)).toEqual({ kind: 'unknown' });
    expect(await findOwner(PORT, listeners(0), family)).toMatchObject({ kind: 'foreign', holder: undefined });
    expect(asked).toEqual(['lineage of 10', 'list', 'lineage of 10', 'list']);
  });

  it('is the server where a daemon of its own without an environment listens, which is then known', async () => {
    const daemon = processOf(70, 1, { bare: true, session: 70, start: '101' });
    const { family, daemons } = familyOf([...ALL, daemon, processOf(71, 70, { bare: true, session: 70 })]);
    expect(await findOwner(PORT, listenersWith(['127.0.0.1', 71]), family)).toMatchObject({ kind: 'ours' });
    expect(daemons).toEqual([{ pid: 70, start: '101' }]);
  });

  it('is somebody else where such a process is older than the root', async () => {
    const { family, daemons } = familyOf([...ALL, processOf(70, 1, { bare: true, session: 70, start: '99' })]);
    expect(await findOwner(PORT, listenersWith(['127.0.0.1', 70]), family)).toMatchObject({ kind: 'foreign' });
    expect(daemons).toEqual([]);
  });

  it('is somebody else where such a process has not been left behind by who started it', async () => {
    const bare = processOf(70, 50, { bare: true, session: 70, start: '101' });
    const { family, daemons } = familyOf([...ALL, bare]);
    expect(await findOwner(PORT, listenersWith(['127.0.0.1', 70]), family)).toMatchObject({ kind: 'foreign' });
    expect(daemons).toEqual([]);
  });

  it('is the server where its daemon has gone to the user’s own systemd', async () => {
    const reaper = processOf(5, 1, { start: '1', command: 'systemd' });
    const daemon = processOf(70, 5, { bare: true, session: 70, start: '101' });
    const { family, daemons } = familyOf([reaper, processOf(10, 5), daemon]);
    expect(await findOwner(PORT, listenersWith(['127.0.0.1', 70]), family)).toMatchObject({ kind: 'ours' });
    expect(daemons).toEqual([{ pid: 70, start: '101' }]);
  });

  it('cannot be told where nobody is to be seen and the server may be anybody', async () => {
    const { family } = familyOf(ALL);
    const hidden: Listener = { address: '127.0.0.1', port: PORT, holder: undefined, user: 0 };
    const listeners: Listeners = { ...listenersWith(), onPort: async () => [hidden] };
    expect(await findOwner(PORT, listeners, { ...family, mayChangeUser: true })).toEqual({ kind: 'unknown' });
  });
});
