import { linuxListeners } from './listeners/linux.ts';
import type { Listeners } from './listeners/listener.ts';
import { macosListeners } from './listeners/macos.ts';
import { windowsListeners } from './listeners/windows.ts';
import {
  identifyOnLinux,
  lineageOnLinux,
  linuxProcessesSince,
  listLinuxProcesses,
  lookAgainOnLinux,
} from './processes/linux.ts';
import { descendOnLinux } from './processes/linux-descendants.ts';
import { listMacosProcesses } from './processes/macos.ts';
import type {
  Descend,
  Identify,
  Lineage,
  ListProcesses,
  LookAgain,
  ProcessesSince,
  ProcessIdentity,
} from './processes/process-info.ts';
import { posixSignals, type Signals, windowsSignals } from './processes/signals.ts';
import { listWindowsProcesses } from './processes/windows.ts';

/** The questions whose answers differ from system to system. */
export interface Platform {
  readonly listeners: Listeners;
  readonly listProcesses: ListProcesses;
  readonly processesSince: ProcessesSince;
  readonly descend: Descend;
  readonly lineage: Lineage;
  readonly identify: Identify;
  /** This process, where another one of the action's may have to end it: in job containers, which are Linux only. */
  readonly self: () => Promise<ProcessIdentity | undefined>;
  readonly signals: Signals;
}

/** The one place where a system is told from another; every system but macOS and Windows is asked as Linux. */
export function platformOf(system: NodeJS.Platform = process.platform): Platform {
  switch (system) {
    case 'darwin':
      return {
        listeners: macosListeners,
        listProcesses: listMacosProcesses,
        processesSince: () => listMacosProcesses,
        descend: nobody,
        lineage: everybody(listMacosProcesses),
        identify: identifyBy(listMacosProcesses),
        self: unasked,
        signals: posixSignals(believed),
      };
    case 'win32':
      return {
        listeners: windowsListeners,
        listProcesses: listWindowsProcesses,
        processesSince: () => listWindowsProcesses,
        descend: nobody,
        lineage: everybody(listWindowsProcesses),
        identify: identifyBy(listWindowsProcesses),
        self: unasked,
        signals: windowsSignals,
      };
    default:
      return {
        listeners: linuxListeners,
        listProcesses: listLinuxProcesses,
        processesSince: linuxProcessesSince,
        descend: descendOnLinux,
        lineage: lineageOnLinux,
        identify: identifyOnLinux,
        self: () => identifyOnLinux(process.pid),
        signals: posixSignals(lookAgainOnLinux),
      };
  }
}

/** Neither ps nor PowerShell tells some processes sooner than all of them. */
const nobody: Descend = async function* () {};

const unasked = async (): Promise<undefined> => undefined;

/**
 * To look again is to run ps again, which takes longer than what has passed since the list was read, and would leave as
 * much time to pass: the list has to do. macOS gives a number to somebody else only once all others have had their turn.
 */
const believed: LookAgain = (listed) => listed;

function everybody(list: ListProcesses): Lineage {
  return (_, marker) => list(marker);
}

function identifyBy(list: ListProcesses): Identify {
  return async (pid) => {
    const found = (await list('')).find((process) => process.pid === pid);
    return found && { pid, start: found.start };
  };
}
