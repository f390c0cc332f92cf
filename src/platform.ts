import type { Listeners } from './listeners/listener.ts';
import { linux } from './platforms/linux.ts';
import type {
  Descend,
  Identify,
  IdentifyRoot,
  Lineage,
  ListProcesses,
  ProcessesSince,
  ProcessIdentity,
} from './processes/process-info.ts';
import type { Signals } from './processes/signals.ts';

/** The questions whose answers differ from system to system. */
export interface Platform {
  readonly listeners: Listeners;
  readonly listProcesses: ListProcesses;
  readonly processesSince: ProcessesSince;
  readonly descend: Descend;
  readonly lineage: Lineage;
  readonly identify: Identify;
  readonly identifyRoot: IdentifyRoot;
  /** This process, where another one of the action's may have to end it: in job containers, which are Linux only. */
  readonly self: () => Promise<ProcessIdentity | undefined>;
  readonly signals: Signals;
}

/** The one place where a system is told from another; every system but macOS and Windows is asked as Linux. */
export async function platformOf(system: NodeJS.Platform = process.platform): Promise<Platform> {
  switch (system) {
    case 'darwin': {
      const { macos } = await import('./platforms/macos.ts');
      return macos;
    }
    case 'win32': {
      const { windows } = await import('./platforms/windows.ts');
      return windows;
    }
    default:
      return linux;
  }
}
