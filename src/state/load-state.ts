import { parseState } from './parse-state.ts';
import type { SavedState } from './state.ts';

/** Under this name the runner hands main's state to post, as STATE_server. */
export const STATE_NAME = 'server';

/** The state as main left it; `nothing` where main saved none. */
export function loadState(): SavedState | 'nothing' | 'unreadable' {
  const text = process.env[`STATE_${STATE_NAME}`] ?? '';
  return text === '' ? 'nothing' : (parseState(text) ?? 'unreadable');
}
