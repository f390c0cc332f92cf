// Where a token is, in a source and in the script that was made from it, as the script's map tells.
import { decode } from '@jridgewell/sourcemap-codec';

/**
 * @typedef {{ sources: string[], mappings: string }} SourceMap
 * @typedef {{ inSource: number, inScript: number }} Place
 */

/**
 * The places in each source; none in one without a text.
 * @param {string} code of the script
 * @param {SourceMap} map
 * @param {readonly (string | undefined)[]} texts of its sources
 */
export function placesOf(code, map, texts) {
  const lines = lineStarts(code);
  const linesOfSources = texts.map((text) => text !== undefined && lineStarts(text));
  /** @type {Place[][]} */
  const places = texts.map(() => []);
  for (const [line, segments] of decode(map.mappings).entries()) {
    for (const segment of segments) {
      // What the bundler or vitest has put in leads nowhere.
      if (segment.length === 1) continue;
      const [column, source, sourceLine, sourceColumn] = segment;
      const sourceLines = linesOfSources[source];
      if (!sourceLines) continue;
      const inSource = (sourceLines[sourceLine] ?? 0) + sourceColumn;
      places[source]?.push({ inSource, inScript: (lines[line] ?? 0) + column });
    }
  }
  return places;
}

/** @param {string} text */
function lineStarts(text) {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
