import { linuxListeners } from '../listeners/linux.ts';
import type { Platform } from '../platform.ts';
import {
  identifyOnLinux,
  identifyRootOnLinux,
  lineageOnLinux,
  linuxProcessesSince,
  listLinuxProcesses,
  lookAgainOnLinux,
} from '../processes/linux.ts';
import { descendOnLinux } from '../processes/linux-descendants.ts';
import { posixSignals } from '../processes/signals.ts';

export const linux: Platform = {
  listeners: linuxListeners,
  listProcesses: listLinuxProcesses,
  processesSince: linuxProcessesSince,
  descend: descendOnLinux,
  lineage: lineageOnLinux,
  identify: identifyOnLinux,
  identifyRoot: identifyRootOnLinux,
  self: () => identifyOnLinux(process.pid),
  signals: posixSignals(lookAgainOnLinux),
};
