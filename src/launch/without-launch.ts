import type { Listeners } from '../listeners/listener.ts';
import type { Reservation } from '../ports/reserve.ts';
import type { FailedOutcome } from './outcome.ts';
import { HOLDER_IS_HIDDEN } from './port-conflict.ts';

/** What it means when no ports could be reserved. */
export async function outcomeWithoutLaunch(
  reservation: Exclude<Reservation, { kind: 'reserved' }>,
  listeners: Listeners,
): Promise<FailedOutcome> {
  if (reservation.kind !== 'in-use') return reservation;
  const { port, by } = reservation;
  const found = await listeners.onPort(port, []);
  const holder = found.find((listener) => listener.holder)?.holder;
  const hidden = found.length > 0 ? HOLDER_IS_HIDDEN : undefined;
  const message = by === 'another-launch' ? 'another launch of this action is about to use it' : hidden;
  return { kind: 'conflict', port, on: 'given', holder, seen: by === 'another-program', message };
}
