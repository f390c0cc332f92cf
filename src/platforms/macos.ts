import { macosListeners } from '../listeners/macos.ts';
import type { Platform } from '../platform.ts';
import { listMacosProcesses } from '../processes/macos.ts';
import type { LookAgain } from '../processes/process-info.ts';
import { posixSignals } from '../processes/signals.ts';
import { byListing } from './by-listing.ts';

/**
 * To look again is to run ps again, which takes longer than what has passed since the list was read, and would leave as
 * much time to pass: the list has to do. macOS gives a number to somebody else only once all others have had their turn.
 */
const believed: LookAgain = (listed) => listed;

export const macos: Platform = {
  ...byListing(listMacosProcesses),
  listeners: macosListeners,
  signals: posixSignals(believed),
};
