import type { Platform } from '../platform.ts';
import { describeEnding } from '../report/ending.ts';
import type { SavedState } from '../state/state.ts';
import { type StopManner, stopServer } from './stop-server.ts';
import type { Voice } from './voice.ts';

/** Ends a launch that did not get ready, tells where that took force, and returns what is known of the server then. */
export async function endLaunch(
  state: SavedState,
  manner: StopManner,
  platform: Platform,
  voice: Voice,
): Promise<SavedState> {
  const { outcome, stopCommandDue } = await stopServer(state, manner, platform, voice);
  if (outcome.kind === 'killed') {
    voice.tell(`${state.settings.name}: ${describeEnding({ kind: 'stopped', outcome }, undefined)}`);
  }
  return { ...state, stopCommandDue };
}
