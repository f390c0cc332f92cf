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
  const excluded = new Set([...REFUSED_BY_BROWSERS, ...LEFT_TO_SERVICES]);
  const outside = [
    { first: LOWEST_CHOSEN, last: Math.min(ephemeral.first - 1, HIGHEST) },
    { first: Math.max(ephemeral.last + 1, LOWEST_CHOSEN), last: HIGHEST },
  ];
  const ranges = countOf(outside, excluded) >= 1_000 ? outside : [{ first: LOWEST_CHOSEN, last: HIGHEST }];
  return drawn(ranges, excluded, random);
}

/**
 * The ports of a range that the workflow gave, in random order; those that browsers refuse are left out unless the
 * range has no other.
 */
export function chosenFromRange(range: PortRange, random: () => number): Iterable<number> {
  return drawn([range], countOf([range], REFUSED_BY_BROWSERS) > 0 ? REFUSED_BY_BROWSERS : new Set(), random);
}

function sizeOf({ first, last }: PortRange): number {
  return Math.max(0, last - first + 1);
}

function countOf(ranges: readonly PortRange[], excluded: ReadonlySet<number>): number {
  return ranges
    .map((range) => sizeOf(range) - [...excluded].filter((port) => port >= range.first && port <= range.last).length)
    .reduce((sum, count) => sum + Math.max(0, count), 0);
}

/** Fisher-Yates over ports that are never written down: one is drawn as a rule, of some thirty thousand. */
function* drawn(ranges: readonly PortRange[], excluded: ReadonlySet<number>, random: () => number): Generator<number> {
  const size = ranges.reduce((sum, range) => sum + sizeOf(range), 0);
  const moved = new Map<number, number>();
  for (let done = 0; done < size; done += 1) {
    const pick = done + Math.floor(random() * (size - done));
    const port = portAt(ranges, moved.get(pick) ?? pick);
    moved.set(pick, moved.get(done) ?? done);
    if (port !== undefined && !excluded.has(port)) yield port;
  }
}

function portAt([range, ...others]: readonly PortRange[], index: number): number | undefined {
  if (!range) return undefined;
  return index < sizeOf(range) ? range.first + index : portAt(others, index - sizeOf(range));
}
