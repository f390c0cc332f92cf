import { readdirSync } from 'node:fs';
import { readProcFile } from '../system/proc-file.ts';
import { identifyOnLinux } from './linux.ts';
import { type Descend, isSameProcess } from './process-info.ts';

/** By `/proc/PID/task/TID/children` (proc_tid_children(5)), which a kernel without CONFIG_PROC_CHILDREN does not have. */
export const descendOnLinux: Descend = async function* (from) {
  const known = new Set<number>();
  for (const identity of from) {
    const found = await identifyOnLinux(identity.pid);
    if (found && isSameProcess(found, identity)) known.add(identity.pid);
  }
  for (let generation = [...known]; generation.length > 0; ) {
    yield generation;
    generation = generation.flatMap(childrenOf).filter((pid) => !known.has(pid));
    for (const pid of generation) known.add(pid);
  }
};

/** Each thread has the children that it has started. */
function childrenOf(pid: number): readonly number[] {
  return threadsOf(pid).flatMap((thread) =>
    (readProcFile(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return []; // Gone meanwhile.
  }
}
