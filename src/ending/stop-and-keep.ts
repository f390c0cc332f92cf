import type { Platform } from '../platform.ts';
import { findMembers } from '../processes/members.ts';
import { readNotedExit } from '../server/noted-exit.ts';
import { wasDone } from '../state/deeds.ts';
import { entryOf, markerOf } from '../state/marker.ts';
import type { SavedState } from '../state/state.ts';
import { writeStateFile } from '../state/state-file.ts';
import { isOwnFolder } from '../system/own-folder.ts';
import { type Ending, endingOf } from './how-it-ended.ts';
import { type StopManner, type Stopped, stopServer } from './stop-server.ts';
import type { Voice } from './voice.ts';

/** A server that has been stopped, what is known of it now, and how it came to its end. */
export interface Ended {
  readonly state: SavedState;
  readonly outcome: Stopped['outcome'];
  readonly ending: Ending;
}

/** The daemons that may be left unknown, by how far main had come; one that it has ended itself has none. */
const LATE_DAEMONS = { launching: 'may-bind', serving: 'may-hold', stopped: 'none', failed: 'none' } as const;

/**
 * Ends a server that main had launched, and keeps in the state's file how far that has come: what was found before
 * anything was stopped, and what is left to do, for whoever comes next if this one is ended himself. Never throws.
 */
export async function stopAndKeep(
  state: SavedState,
  manner: Omit<StopManner, 'lateDaemons'>,
  platform: Platform,
  voice: Voice,
): Promise<Ended> {
  const stopping = state.stopping ?? {
    noted: readNotedExit(state.statusFile),
    lived: await livesOn(state, platform).catch(() => true),
  };
  const { noted, lived } = stopping;
  manner.trace?.(
    'found',
    `${lived ? 'alive' : 'not alive'}; status that its root has noted: ${noted?.status ?? 'none'}`,
  );
  keep({ ...state, actor: await platform.self(), stopping });
  const lateDaemons = wasDone(state.folder, 'ended') ? 'none' : LATE_DAEMONS[state.stage];
  const { outcome, stopCommandDue } = await stopServer(state, { ...manner, lateDaemons }, platform, voice);
  const ended = { ...state, stopping, stopCommandDue };
  keep(ended);
  return { state: ended, outcome, ending: endingOf(ended, outcome) };
}

/**
 * Whether anything of its last launch is alive, as far as the system tells; what a test or a stop-command has left behind is
 * none of that.
 */
async function livesOn({ root, daemons, marker, launches }: SavedState, platform: Platform): Promise<boolean> {
  const found = root && (await platform.identify(root.pid));
  if (root && found?.start === root.start) return true;
  const listed = await platform.listProcesses(entryOf(markerOf(marker, launches.length)));
  return listed.length === 0 || findMembers(listed, root, daemons).length > 0;
}

function keep(state: SavedState): void {
  if (isOwnFolder(state.folder)) writeStateFile(state);
}
