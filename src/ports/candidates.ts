import { LEFT_TO_SERVICES, REFUSED_BY_BROWSERS } from './refused-ports.ts';

/** Inclusive. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Below lie the fixed ports that people and their tools know by heart: 3000, 5432, 8080, 9229. */
const LOWEST_CHOSEN = 10_000;
const HIGHEST = 65_535;

/**
 * Ports to choose from when the workflow leaves the choice to us, in random order: outside the system's ephemeral
 * range, so that no `bind(0)` and no outgoing connection of anybody can take the port between our choice and the
 * server's bind. Where the ephemeral range leaves fewer than 1000 ports, all of them are candidates.
 */
export function freelyChosen(ephemeral: PortRange, random: () => number): Iterable<number> {
  const eligible = (port: number): boolean => !REFUSED_BY_BROWSERS.has(port) && !LEFT_TO_SERVICES.has(port);
  const all = numbers({ first: LOWEST_CHOSEN, last: HIGHEST }).filter(eligible);
  const outside = all.filter((port) => port < ephemeral.first || port > ephemeral.last);
  return shuffled(outside.length >= 1_000 ? outside : all, random);
}

/**
 * The ports of a range that the workflow gave, in random order; those that browsers refuse are left out unless the
 * range has no other.
 */
export function chosenFromRange(range: PortRange, random: () => number): Iterable<number> {
  const all = numbers(range);
  const accepted = all.filter((port) => !REFUSED_BY_BROWSERS.has(port));
  return shuffled(accepted.length > 0 ? accepted : all, random);
}

function numbers({ first, last }: PortRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Fisher-Yates, one swap for each candidate that is really asked for. */
function* shuffled(ports: number[], random: () => number): Generator<number> {
  for (let drawn = 0; drawn < ports.length; drawn += 1) {
    const pick = drawn + Math.floor(random() * (ports.length - drawn));
    const port = ports[pick];
    const displaced = ports[drawn];
    if (port === undefined || displaced === undefined) return;
    ports[pick] = displaced;
    yield port;
  }
}
