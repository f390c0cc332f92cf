import { windowsListeners } from '../listeners/windows.ts';
import type { Platform } from '../platform.ts';
import { windowsSignals } from '../processes/signals.ts';
import { listWindowsProcesses } from '../processes/windows.ts';
import { byListing } from './by-listing.ts';

export const windows: Platform = {
  ...byListing(listWindowsProcesses),
  listeners: windowsListeners,
  signals: windowsSignals,
};
