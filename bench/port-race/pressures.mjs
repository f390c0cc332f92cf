/** @typedef {import('./pickers.mjs').PickerName} PickerName */

/**
 * @typedef {object} Pressure
 * @property {string} title
 * @property {'200 ports' | 'default' | 'nearly all'} range The ephemeral range under which it runs.
 * @property {'system' | 'aimed' | 'none'} thieves How processes that hold ports aim; `none`: only the picker's own
 *   kind is there.
 * @property {boolean} areStrangers Whether launches of the same picker race one another, from eight processes. Otherwise
 *   one process keeps its own apart; ours claims instead, and still has eight.
 * @property {number} inFlight Launches at a time, in all processes together.
 * @property {readonly PickerName[]} pickers
 * @property {number} share Of the choices of ours; the other pickers make 40 % as many.
 * @property {boolean} counts Whether a collision of ours fails the run.
 */

/**
 * Linux serves bind(0) with SO_REUSEADDR, which Node sets, from one quarter of the range after the other (odd ports before
 * even ones, the lower half first). 80 of 200 fill the first quarter and half of the second, so that thieves and pickers
 * meet; where quarters are just full, as with 100, they mostly miss each other.
 */
export const THIEVES = { processes: 2, portsAtATime: 80 };

/** Processes that choose and launch. */
export const LAUNCHERS = 8;

export const RANGES = { '200 ports': '40000 40199', default: '32768 60999', 'nearly all': '11100 65535' };

/** @type {readonly PickerName[]} */
const EVERY = ['ours', 'get-port', 'bind(0), close', 'random, checked'];

const AMONG_THIEVES = { thieves: 'system', areStrangers: false, inFlight: 48, pickers: EVERY, counts: true };
const AMONG_ITS_KIND = { thieves: 'none', areStrangers: true, inFlight: 48, pickers: EVERY, counts: true };
const OURS_ALONE = { pickers: ['ours'] };

const ALL = /** @type {readonly Pressure[]} */ ([
  { ...AMONG_THIEVES, title: '(a) others bind port 0, 200 ports', range: '200 ports', inFlight: 24, share: 0.1 },
  { ...AMONG_THIEVES, title: '(a) others bind port 0, default range', range: 'default', share: 0.2 },
  { ...AMONG_ITS_KIND, title: '(b) others choose alike, 200 ports', range: '200 ports', inFlight: 24, share: 0.1 },
  { ...AMONG_ITS_KIND, title: '(b) others choose alike, default range', range: 'default', share: 0.4 },
  // The hardest for claims: 1000 and a few ports are left to choose from.
  { ...AMONG_ITS_KIND, ...OURS_ALONE, title: '(b) all but 1000 ports ephemeral', range: 'nearly all', share: 0.2 },
  // Nobody is safe from these: why a collision has to be noticed and mended as well.
  {
    ...{ ...AMONG_THIEVES, ...OURS_ALONE, thieves: 'aimed', range: 'default', share: 0.1, counts: false },
    title: '(c) others bind fixed ports outside the range',
  },
]);

/**
 * The pressures that can be had here, with shares that add up to all choices of ours.
 *
 * @param {boolean} canSetRange
 */
export function pressures(canSetRange) {
  const possible = ALL.filter(({ range }) => canSetRange || range === 'default');
  const counted = possible.reduce((sum, { share, counts }) => sum + (counts ? share : 0), 0);
  return possible.map((pressure) => ({ ...pressure, share: pressure.share / counted }));
}
