import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerView } from '../server-view.ts';
import type { Endpoint } from '../system/endpoint.ts';
import type { Trace } from '../trace.ts';
import { connectTo } from './connect.ts';
import { firstStranger, type StrangerThere } from './stranger.ts';

export interface LastLookRequest {
  /** Ports of the server that are not its main one. */
  readonly otherPorts: readonly number[];
  readonly view: ServerView;
  readonly trace?: Trace | undefined;
}

/** Where the system does not tell whose the port is, the server gets this long to say or show that it is not its own. */
const EVIDENCE_SETTLES_MS = 300;

/**
 * The last look at who has the ports: the server itself (`proven`), a stranger, or, where the system does not tell,
 * whoever still answers (`believed`); nobody any more (`gone`). `isFresh`: the port has just been seen to be the server's.
 * Rejects when `signal` aborts.
 */
export async function lastLook(
  { view, otherPorts, trace }: LastLookRequest,
  { address, port }: Endpoint,
  isFresh: boolean,
  signal: AbortSignal,
): Promise<'proven' | 'believed' | 'gone' | StrangerThere> {
  const stranger = await firstStranger(otherPorts, view);
  if (stranger) return stranger;
  if (isFresh) return 'proven';
  for (const look of ['first', 'second']) {
    const ownership = await view.ownershipOf(port);
    if (ownership.kind === 'foreign') return { kind: 'stranger', port, holder: ownership.holder };
    if (ownership.kind === 'ours') return 'proven';
    if (look === 'first') await sleep(EVIDENCE_SETTLES_MS, undefined, { signal });
  }
  const socket = await connectTo(address, port, signal, trace);
  socket?.destroy();
  return socket ? 'believed' : 'gone';
}
