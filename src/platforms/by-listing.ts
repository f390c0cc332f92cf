import type { Platform } from '../platform.ts';
import type { Descend, Identify, Lineage, ListProcesses } from '../processes/process-info.ts';

/** The answers of a system that tells all of its processes at once or none. */
export function byListing(
  list: ListProcesses,
): Pick<Platform, 'listProcesses' | 'processesSince' | 'descend' | 'lineage' | 'identify' | 'identifyRoot' | 'self'> {
  return {
    listProcesses: list,
    processesSince: () => list,
    descend: nobody,
    lineage: everybody(list),
    identify: identifyBy(list),
    identifyRoot: identifyBy(list),
    self: async () => undefined,
  };
}

/** Neither ps nor PowerShell tells some processes sooner than all of them. */
const nobody: Descend = async function* () {};

function everybody(list: ListProcesses): Lineage {
  return (_, markerEntry) => list(markerEntry);
}

/** An empty list is none: this very process is on every list. PowerShell may take too long when a machine runs it first. */
function identifyBy(list: ListProcesses): Identify {
  return async (pid) => {
    const listed = await list('');
    const found = (listed.length > 0 ? listed : await list('')).find((process) => process.pid === pid);
    return found && { pid, start: found.start };
  };
}
