import type { PortRequest } from '../inputs/port-request.ts';
import type { Trace } from '../trace.ts';
import { availability } from './availability.ts';
import { chosenFromRange, freelyChosen } from './candidates.ts';
import { type Claim, claimPort } from './claim.ts';
import { ephemeralRange } from './ephemeral-range.ts';
import type { HandedOut } from './handed-out.ts';
import { isFree } from './is-free.ts';

/** What one launch needs: its own port under one or several names, and further ports of its own. */
export interface PortNeeds {
  readonly port: PortRequest;
  readonly portVariables: readonly string[];
  readonly extraPorts: readonly string[];
}

/** The ports of one launch. */
export interface Ports {
  /** The server's port; 0 when the system is to choose it. */
  readonly main: number;
  /** Every port variable and its port. */
  readonly byVariable: Readonly<Record<string, number>>;
  /** Whether a port was given by the workflow or chosen by us. */
  readonly originOf: (port: number) => 'given' | 'chosen';
}

/** What came of setting ports aside for a launch: all of them, to be released, or why there are none. */
export type Reservation =
  | { readonly kind: 'reserved'; readonly ports: Ports; readonly release: () => void }
  | { readonly kind: 'in-use'; readonly port: number; readonly by: 'another-program' | 'another-launch' }
  | { readonly kind: 'forbidden'; readonly port: number }
  | { readonly kind: 'none-left' };

export interface PortChooser {
  readonly handedOut: HandedOut;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly trace?: Trace | undefined;
}

/** Every port of a launch once, the main one first; one that the system chooses is not known yet. */
export function portNumbers({ main, byVariable }: Ports): readonly number[] {
  return [...new Set([main, ...Object.values(byVariable)])].filter((port) => port !== 0);
}

/** Every port variable and its port, now that the main one is known: with `port: 0` it was 0 before. */
export function portsByVariable(
  { portVariables }: Pick<PortNeeds, 'portVariables'>,
  { byVariable }: Pick<Ports, 'byVariable'>,
  main: number,
): Readonly<Record<string, number>> {
  return { ...byVariable, ...Object.fromEntries(portVariables.map((name) => [name, main])) };
}

/** Sets free ports aside for one launch, all or none. Release them once the server has bound, or has ended. */
export async function reservePorts(needs: PortNeeds, chooser: PortChooser): Promise<Reservation> {
  const claims: Claim[] = [];
  const release = (): void => {
    for (const claim of claims.splice(0)) claim.release();
  };
  const give = (reservation: Exclude<Reservation, { kind: 'reserved' }>): Reservation => {
    release();
    return reservation;
  };

  let drawn: Iterator<number> | undefined;
  const freely = (): Iterator<number> => {
    drawn ??= freelyChosen(ephemeralRange(), chooser.random)[Symbol.iterator]();
    return drawn;
  };

  let main = 0;
  if (needs.port.kind === 'given') {
    main = needs.port.port;
    const claim = await claimPort(main);
    chooser.trace?.(`claim on given port ${main}`, claim ? 'ours' : 'held by another launch');
    if (!claim) return give({ kind: 'in-use', port: main, by: 'another-launch' });
    claims.push(claim);
    const state = await availability(main);
    chooser.trace?.(`given port ${main}`, state);
    if (state === 'in-use') return give({ kind: 'in-use', port: main, by: 'another-program' });
    if (state === 'forbidden') return give({ kind: 'forbidden', port: main });
  } else if (needs.port.kind !== 'system') {
    const ofRange = needs.port.kind === 'range' ? chosenFromRange(needs.port, chooser.random) : undefined;
    const chosen = await choose(ofRange?.[Symbol.iterator]() ?? freely(), chooser, claims);
    if (chosen === undefined) return give({ kind: 'none-left' });
    main = chosen;
  }

  const byVariable: Record<string, number> = {};
  for (const name of needs.portVariables) byVariable[name] = main;
  // All at once: there may be dozens.
  const extra = await Promise.all(needs.extraPorts.map(() => choose(freely(), chooser, claims)));
  for (const [index, name] of needs.extraPorts.entries()) {
    const chosen = extra[index];
    if (chosen === undefined) return give({ kind: 'none-left' });
    byVariable[name] = chosen;
  }
  const given = needs.port.kind === 'given' ? main : undefined;
  const originOf = (port: number): 'given' | 'chosen' => (port === given ? 'given' : 'chosen');
  return { kind: 'reserved', ports: { main, byVariable, originOf }, release };
}

/** The first of the candidates that is free and that no launch of this job has had. */
async function choose(
  candidates: Iterator<number>,
  { handedOut, trace }: PortChooser,
  claims: Claim[],
): Promise<number | undefined> {
  for (let next = candidates.next(); !next.done; next = candidates.next()) {
    const port = next.value;
    const result = await take(port, handedOut);
    trace?.('candidate', `${port}: ${typeof result === 'string' ? `passed over, ${result}` : 'claimed, free, chosen'}`);
    if (typeof result === 'string') continue;
    claims.push(result);
    return port;
  }
  return undefined;
}

/** Claims a candidate, or returns why it is not to be had. */
async function take(port: number, handedOut: HandedOut): Promise<Claim | string> {
  const hadBefore = 'an earlier launch of this job has had it';
  // Looked up first: even a claim of a moment would make another launch pass over a port that it could have.
  if (handedOut.has(port)) return hadBefore;
  const claim = await claimPort(port);
  if (!claim) return 'claimed by another launch';
  const isFreeNow = await isFree(port);
  if (isFreeNow && handedOut.note(port)) return claim;
  claim.release();
  return isFreeNow ? hadBefore : 'in use';
}
