import type { Holder } from '../listeners/listener.ts';
import type { ServerView } from '../server-view.ts';
import { now } from '../system/clock.ts';

/** Somebody else listens on a port of the launch. */
export interface StrangerThere {
  readonly kind: 'stranger';
  readonly port: number;
  readonly holder: Holder | undefined;
}

/** The first of these ports on which somebody else listens. */
export async function firstStranger(
  ports: readonly number[],
  view: Pick<ServerView, 'ownershipOf'>,
): Promise<StrangerThere | undefined> {
  const began = now();
  for (const port of ports) {
    // One glance for all of them.
    const ownership = await view.ownershipOf(port, now() - began);
    if (ownership.kind === 'foreign') return { kind: 'stranger', port, holder: ownership.holder };
  }
  return undefined;
}
