import { oomKillsSince } from '../processes/oom-kills.ts';
import { tell, tellError, tellWarning } from '../report/console.ts';
import { adviceFor, describeEnding } from '../report/ending.ts';
import { diskLine, oomLine } from '../report/lines.ts';
import { lastLines } from '../report/print-output.ts';
import type { SavedState } from '../state/state.ts';
import { isDiskFull } from '../system/free-space.ts';
import type { Ending } from './how-it-ended.ts';

/** How many lines of the output stand in an annotation: it is read in a list of many. */
const LAST_WORDS = 10;

/**
 * Tells the ending in one line; with the server's last words, as a warning or a failure, where it ended by itself. Returns
 * the exit status that follows.
 */
export function reportEnding({ settings, ready, logFile, folder, oomKills }: SavedState, ending: Ending): number {
  if (ending.kind === 'ended-before') return 0;
  const { name, failOnExit } = settings;
  const line = `${name}: ${describeEnding(ending, ready?.at)}`;
  if (ending.kind === 'stopped') {
    tell(line);
    return 0;
  }
  const words = lastLines(logFile, LAST_WORDS);
  const causes = [oomLine(oomKillsSince(oomKills)), diskLine(folder, isDiskFull(folder))];
  const message = `${line}. ${adviceFor(causes, ending, failOnExit, words.length > 0)}`;
  (failOnExit ? tellError : tellWarning)(`${name} ended by itself`, message, words);
  return failOnExit ? 1 : 0;
}
