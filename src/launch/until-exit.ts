import { setTimeout as sleep } from 'node:timers/promises';
import { adviceOnExit } from '../advice/exit.ts';
import { describeExit } from '../server/exit.ts';
import { now } from '../system/clock.ts';
import type { LaunchOutcome } from './outcome.ts';
import { portCommandOf } from './port-command.ts';
import { findStranger, findWords, wordsConflict } from './port-conflict.ts';
import { age, type RunningLaunch } from './running-launch.ts';

/** What a child that has outlived the server goes on to print is not waited for. */
const LAST_WORDS_TAKE_AT_MOST_MS = 1_000;

/** Settles when the server has ended; a command that ends with 0 and leaves a daemon behind has not. */
export async function untilExit(running: RunningLaunch, signal: AbortSignal): Promise<LaunchOutcome> {
  const { server, output, ports, progress, trace } = running;
  const exit = await server.exited;
  signal.throwIfAborted();
  trace?.('command', `ended with ${describeExit(exit)}, ${age(server)} ms after its launch`);
  const wasDaemon = exit.status === 0 && (await untilDaemonEnds(running, signal));
  const ms = age(server);
  await output.catchUp(signal, LAST_WORDS_TAKE_AT_MOST_MS);

  const stranger = await findStranger(running);
  if (stranger) return stranger;
  const message = findWords(running);
  // Words that name no port are not about one that the server had bound already.
  const isAboutPort = message && (message.port !== undefined || !progress.bound);
  if (message) trace?.('judged words', isAboutPort ? 'believed, as it has ended' : 'refuted, as it had its port');
  if (isAboutPort) return wordsConflict(ports, message.port, message.line);
  const { inputs } = running;
  const ended = { status: exit.status, output: output.text(), directory: inputs.workingDirectory };
  const advice = adviceOnExit({ ...ended, ...portCommandOf(inputs) });
  return { kind: 'exited', exit, ms, wasDaemon, advice };
}

/** A daemon is no child of ours: its end has to be looked for. */
const DAEMON_LOOK_EVERY_MS = 100;

/** Some daemons leave first and bind then; until they listen, a daemon without an environment is anybody's. */
const DAEMON_BINDS_WITHIN_MS = 2_000;

/** Waits while something of a server lives on whose command has ended; returns whether there was such a thing. */
async function untilDaemonEnds(running: RunningLaunch, signal: AbortSignal): Promise<boolean> {
  const { view } = running;
  const began = now();
  for (let wasDaemon = false; ; await sleep(DAEMON_LOOK_EVERY_MS, undefined, { signal })) {
    const isAlive = await livesOn(running);
    wasDaemon ||= isAlive;
    const mayBind = !isAlive && now() - began < DAEMON_BINDS_WITHIN_MS && (await view.mayHaveDaemons());
    if (!isAlive && !mayBind) return wasDaemon;
  }
}

/** Whether a daemon of the server's is alive, or a container engine listens for it. */
async function livesOn({ view, ports }: RunningLaunch): Promise<boolean> {
  // First whose the port is: that is how a daemon without an environment comes to be known.
  const ownership = ports.main === 0 ? undefined : await view.ownershipOf(ports.main);
  return ownership?.kind === 'unknown' || (await view.memberPids()).length > 0;
}
