import { statSync } from 'node:fs';
import { faultOfPattern, otherPortAsked } from '../advice/conditions.ts';
import { reference } from '../advice/pass-the-port.ts';
import { adviceOnTimeout, type Unmatched } from '../advice/timeout.ts';
import { matchWithin } from '../output/match-within.ts';
import type { OutputWatch } from '../output/watch-output.ts';
import { portNumbers } from '../ports/reserve.ts';
import type { GetAnswer } from '../readiness/http-get.ts';
import { waitingFor } from '../readiness/progress.ts';
import { speaksTls } from '../readiness/speaks-tls.ts';
import { lastLines } from '../report/print-output.ts';
import { quotedWords } from '../whole-words.ts';
import type { TimedOutOutcome } from './outcome.ts';
import { fixFor, portCommandOf } from './port-command.ts';
import { otherPorts, type RunningLaunch } from './running-launch.ts';

/** What a launch has come to that was not ready in time, and why it may have come no further. */
export async function timedOut(running: RunningLaunch, cancelled: AbortSignal): Promise<TimedOutOutcome> {
  const { inputs, ports, output, progress, view } = running;
  const { shell, variable } = portCommandOf(inputs);
  const { answered, lastAnswer, lastGet, askedAt } = progress;
  const listening = (await view.listeners(0)).map(({ port }) => port);
  const listensOn = otherPorts(listening, ports);
  // One that the system chose is any; and whoever accepts on its port stands for the server, such as a container engine.
  const mayBeElsewhere = ports.main !== 0 && lastAnswer === undefined;
  const isElsewhere = mayBeElsewhere && listensOn.length > 0 && !listening.includes(ports.main);
  // nginx, Apache and Go answer a request in plain HTTP on a port for HTTPS with status 400.
  const mayBeTls = lastGet?.kind === 'none' || lastGet?.status === 400;
  const isUp = answered || (ports.main === 0 && listening.length > 0);
  const { readyTimeout: ms, scheme, readyPath: path, readyLog } = inputs;
  const advice = adviceOnTimeout({
    elsewhere: isElsewhere ? { ports: listensOn, fix: fixFor(running) } : undefined,
    answer: answered ? undefined : (lastGet ?? (lastAnswer === undefined ? undefined : NO_ANSWER_YET)),
    isAnswering: answered,
    path,
    speaksTls: mayBeTls && scheme === 'http' && askedAt !== undefined && (await speaksTls(askedAt, cancelled)),
    isBound: progress.bound,
    unmatched: isUp && !progress.logMatched && readyLog ? howUnmatched(readyLog, output) : undefined,
    otherPortAsked: otherPortAsked(inputs.readyCommand, {
      ports: [...portNumbers(ports), ...listening],
      variables: [...inputs.portVariables, ...inputs.extraPorts],
    }),
    output: output.text(),
    silentForMs: silentForMs(running),
    directory: inputs.workingDirectory,
    port: reference(shell, variable),
  });
  const { lastCommandLog: log } = progress;
  const commandSaid = log && quotedWords(lastLines(log, 1)[0] ?? '');
  const conditions = waitingFor(inputs, progress, { patternIsTooSlow: output.patternIsTooSlow(), commandSaid });
  const missing = conditions.length > 0 ? conditions : ['whose its port is could not be told in time'];
  return { kind: 'timed-out', ms, missing, advice };
}

/** A connection was accepted, and what was asked over it is under way. */
const NO_ANSWER_YET: GetAnswer = { kind: 'none', because: 'silent', why: '' };

/** A pattern is the workflow's, and may take its time. */
const SEARCH_TAKES_AT_MOST_MS = 200;

function howUnmatched(pattern: RegExp, output: OutputWatch): Unmatched {
  if (output.patternIsTooSlow()) return 'too-slow';
  const fault = faultOfPattern(pattern);
  if (fault) return fault;
  const found = matchWithin(new RegExp(pattern.source, 'im'), output.text(), SEARCH_TAKES_AT_MOST_MS);
  return found && found !== 'too-slow' ? 'by-case' : 'wholly';
}

/** Since when it has printed nothing; undefined where it never has. */
function silentForMs({ output, logFile }: RunningLaunch): number | undefined {
  return output.pieces() === 0
    ? undefined
    : Math.max(0, Date.now() - (statSync(logFile, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}
