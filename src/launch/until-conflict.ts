import { portNumbers } from '../ports/reserve.ts';
import { looks } from '../readiness/pace.ts';
import { now } from '../system/clock.ts';
import { untilAborted } from '../system/until-aborted.ts';
import type { ConflictOutcome } from './outcome.ts';
import { findStranger, findWords, ownRetry, wordsConflict } from './port-conflict.ts';
import type { RunningLaunch } from './running-launch.ts';

/** A stranger on the server's own port answers its probe; others have so much time until they are seen. */
const GLANCE_EVERY_MS = 200;

/** Settles when the sockets show that somebody else has a port of the launch, whatever the server makes of it. */
export async function untilSeenInUse(running: RunningLaunch, signal: AbortSignal): Promise<ConflictOutcome> {
  const { view, ports } = running;
  let seen: number | undefined;
  for await (const _ of looks(signal)) {
    const { version, ports: listenedOn } = view.glance(GLANCE_EVERY_MS);
    if (version === seen) continue;
    seen = version;
    if (listenedOn && !portNumbers(ports).some((port) => listenedOn.has(port))) continue;
    const stranger = await strangerThatStays(running, signal);
    if (stranger) return stranger;
  }
  throw signal.reason;
}

/** How long a server may go on after it has said that its port is in use: the thief may let go, and the server get it. */
const SECOND_THOUGHTS_MS = 1_000;
/** Where it has named no port, it may have meant some other socket, and still be about to bind this one. */
const UNNAMED_THOUGHTS_MS = 10_000;
/** A server that tries again for longer than this is launched anew instead. */
const OWN_TRIES_TAKE_AT_MOST_MS = 10_000;

/** Settles when the server, still alive, says that its port is in use and does not get hold of it after all. */
export async function untilSaidInUse(running: RunningLaunch, signal: AbortSignal): Promise<ConflictOutcome> {
  const { output, ports, view, trace } = running;
  let heard = 0;
  let since: number | undefined;
  for await (const _ of looks(signal)) {
    const isNews = output.pieces() !== heard;
    if (!isNews && since === undefined) continue;
    heard = output.pieces();
    const message = findWords(running);
    if (!message) continue;
    const asked = now();
    const stranger = await strangerThatStays(running, signal);
    if (stranger) return stranger;
    // From its last word, or from when a stranger was last seen: now it is for the server to take the port.
    const hasWaited = now() - asked > SECOND_THOUGHTS_MS / 2;
    if (isNews || hasWaited || since === undefined) since = now();
    const patience = message.port === undefined ? UNNAMED_THOUGHTS_MS : SECOND_THOUGHTS_MS;
    const retry = Math.min(ownRetry(running, message) ?? 0, OWN_TRIES_TAKE_AT_MOST_MS);
    if (now() - since < patience + retry) continue;
    const { kind } = await view.ownershipOf(message.port ?? ports.main);
    // A container engine may listen for somebody else: there the server's own word counts.
    const isRefuted = kind === 'ours' || (kind === 'unknown' && message.port === undefined);
    trace?.('judged words', isRefuted ? 'refuted, as it has its port' : 'believed, as it has not got its port', since);
    if (!isRefuted) return wordsConflict(ports, message.port, message.line);
    break;
  }
  // It listens where it should, so its words were about something else.
  return untilAborted(signal);
}

/**
 * A stranger on a port of the launch. Where the server says that it tries again by itself (gunicorn, five times), it is
 * left to it: the stranger has to be there still when the server has fallen silent, or has tried for long enough.
 */
export async function strangerThatStays(
  running: RunningLaunch,
  signal: AbortSignal,
): Promise<ConflictOutcome | undefined> {
  const { output, trace } = running;
  let heard = output.pieces();
  let heardAt = 0;
  for await (const elapsed of looks(signal)) {
    const stranger = await findStranger(running);
    if (output.pieces() !== heard) heardAt = elapsed;
    heard = output.pieces();
    const message = stranger && findWords(running);
    const retry = message && ownRetry(running, message);
    const isTrying =
      retry !== undefined && elapsed - heardAt < retry + SECOND_THOUGHTS_MS && elapsed < OWN_TRIES_TAKE_AT_MOST_MS;
    if (!stranger || !isTrying) return stranger;
    trace?.('own retry', `left to it, as it says to try again within ${retry} ms`);
  }
  throw signal.reason;
}
