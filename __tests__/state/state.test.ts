import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { loadState } from '../../src/state/load-state.ts';
import { parseState } from '../../src/state/parse-state.ts';
import { type SavedState, savedSettings } from '../../src/state/state.ts';
import { inputsOf } from '../inputs/inputs-of.ts';
import { SAMPLE_STATE } from '../sample-state.ts';

/** Whether post can rely on every field: the types, and what kill(2), spawn and the file system would make of them. */
function isUsable(state: SavedState): boolean {
  const { root, ready, settings, launches, ports, stopping, ended } = state;
  const texts = [state.marker, state.folder, state.logFile, state.statusFile, settings.name, settings.workingDirectory];
  const numbers = [settings.stopTimeout, ...Object.values(ports), ...launches.flatMap(({ port, ms }) => [port, ms])];
  return (
    ['launching', 'serving', 'stopped', 'failed'].includes(state.stage) &&
    [...texts, settings.shell.program].every((text) => typeof text === 'string' && text !== '') &&
    numbers.every((number) => Number.isSafeInteger(number) && number >= 0) &&
    (root === undefined || (Number.isSafeInteger(root.pid) && root.pid > 0 && typeof root.start === 'string')) &&
    state.daemons.every(({ pid, start }) => Number.isSafeInteger(pid) && pid > 0 && typeof start === 'string') &&
    (ready === undefined || (typeof ready.url === 'string' && Number.isFinite(ready.at))) &&
    launches.every(({ outcome }) => typeof outcome === 'string') &&
    settings.env.every((pair) => pair.length === 2 && pair.every((text) => typeof text === 'string')) &&
    ['string', 'undefined'].includes(typeof settings.stopCommand) &&
    [state.stopCommandDue, settings.failOnExit, stopping?.lived ?? true, ended?.byItself ?? true].every(
      (flag) => typeof flag === 'boolean',
    ) &&
    [stopping?.noted?.status ?? 0, stopping?.noted?.at ?? 0, root?.forks ?? 0].every(Number.isFinite) &&
    (ended === undefined || (typeof ended.how === 'string' && ended.how !== ''))
  );
}

/** A server that somebody has begun to end, with everything that a state can have. */
const FULL_STATE: SavedState = {
  ...SAMPLE_STATE,
  stage: 'stopped',
  root: { pid: 4_711, start: '516813', forks: 90_000 },
  daemons: [{ pid: 4_720, start: '516820' }],
  stopping: { noted: { status: 1, at: 1_795_558_216_000.5 }, lived: true },
  ended: { how: 'stopped after the test', byItself: false },
};

/** Every place of a JSON value, as the keys that lead to it. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const changed = (name: string, inner: unknown): unknown => (name === key ? replaceAt(inner, rest, by) : inner);
  if (Array.isArray(value)) return value.map((inner, index) => changed(String(index), inner));
  return Object.fromEntries(Object.entries(Object(value)).map(([name, inner]) => [name, changed(name, inner)]));
}

describe('a saved state', () => {
  it('reads back as it was', () => {
    expect(parseState(JSON.stringify(SAMPLE_STATE))).toEqual(SAMPLE_STATE);
  });

  it('reads back without what it does not have yet', () => {
    const early = { ...SAMPLE_STATE, stage: 'launching', root: undefined, ready: undefined, ports: {}, launches: [] };
    expect(parseState(JSON.stringify(early))).toEqual(early);
  });

  it.each([
    { stage: 'stopped', ended: { how: 'stopped after the test', byItself: false } },
    { stage: 'failed', ended: { how: 'ended with status 1', byItself: true } },
    { stopping: { noted: { status: 137, at: 1_795_558_215_000.25 }, lived: true } },
    { stopping: { noted: undefined, lived: false } },
    { actor: undefined, oomKills: undefined, root: { pid: 1, start: '1', forks: 0 } },
    { settings: { ...SAMPLE_STATE.settings, printLog: 'failure', summary: 'always', failOnExit: true } },
    { settings: { ...SAMPLE_STATE.settings, printLog: 'never', summary: 'never', env: [] } },
  ] as const)('reads back at every stage of its life: %j', (about) => {
    const state = { ...SAMPLE_STATE, ...about };
    expect(parseState(JSON.stringify(state))).toEqual(state);
  });

  it('carries the settings of the inputs that stopping takes', async () => {
    const inputs = await inputsOf({ 'stop-signal': 'INT', 'stop-timeout': '3s', env: 'A=1', 'stop-command': 'down' });
    const state = { ...SAMPLE_STATE, settings: savedSettings(inputs) };
    expect(parseState(JSON.stringify(state))?.settings).toEqual({
      ...SAMPLE_STATE.settings,
      name: 'vite',
      workingDirectory: inputs.workingDirectory,
      stopSignal: 'SIGINT',
      stopTimeout: 3_000,
      env: [['A', '1']],
      stopCommand: 'down',
    });
  });

  it.each(['', 'null', '[]', '{}', '1', '"text"', '{"stage":"serving"}', '{'])('is not %j', (text) => {
    expect(parseState(text)).toBeUndefined();
  });

  it.each([
    [['root', 'pid'], 0],
    [['root', 'pid'], -1],
    [['root', 'pid'], '4711'],
    [['root', 'start'], null],
    [['daemons'], [{ pid: 0, start: '1' }]],
    [['daemons'], [4_711]],
    [['ready', 'proven'], 'yes'],
    [['marker'], ''],
    [['stage'], 'dancing'],
    [['ports', 'PORT'], '23817'],
    [['ready'], 'yes'],
    [['launches', '0'], null],
    [['settings', 'env', '0'], 5],
    [
      ['settings', 'env', '0'],
      ['A', '1', '2'],
    ],
    [['settings', 'shell'], {}],
    [['settings', 'shell', 'name'], 'fish'],
    [['settings', 'shell', 'program'], ''],
    [['settings', 'shell', 'explicit'], 'no'],
    [['settings', 'stopSignal'], 'SIGPIZZA'],
    [['settings', 'stopTimeout'], -1],
    [['settings', 'workingDirectory'], 7],
    [['settings', 'stopCommand'], 7],
    [['settings', 'stopCommand'], ''],
    [['settings', 'printLog'], 'sometimes'],
    [['settings', 'summary'], 'sometimes'],
    [['settings', 'failOnExit'], 'true'],
    [
      ['settings', 'env'],
      [['A', '1'], ['B']],
    ],
    [['settings', 'name'], ''],
    [['stopCommandDue'], 'true'],
    [['marker'], 'x h7Gk2x-4700-mwym07wu/'],
    [['marker'], 'h7Gk2x-4700-mwym07wu/1'],
    [['marker'], ['h7Gk2x-4700-mwym07wu/']],
    [['begunAt'], 1.5],
    [['begunAt'], [1_795_558_214_000]],
    [['oomKills'], '0'],
    [['actor'], []],
    [['ports'], [23_817]],
    [['ports'], null],
    [['root'], { pid: 1, start: '1', forks: -1 }],
    [['ready'], []],
    [['ended'], true],
    [['ended'], { how: 'x', byItself: 'yes' }],
    [['ended'], { how: '', byItself: true }],
    [['ended'], { byItself: true }],
    [['stopping'], true],
    [['stopping'], { noted: { status: 0, at: 1 } }],
    [['stopping'], { noted: { status: -1, at: 1 }, lived: true }],
    [['stopping'], { noted: { status: 0, at: 'x' }, lived: true }],
    [['stopping'], { noted: 'x', lived: true }],
    [['stopping'], { lived: 'yes' }],
  ] as const)('is none with %j of %j', (path, value) => {
    expect(parseState(JSON.stringify(replaceAt(SAMPLE_STATE, path, value)))).toBeUndefined();
  });

  it('is usable or none when any place of it is replaced by anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(FULL_STATE)), fc.jsonValue(), (path, value) => {
        const state = parseState(JSON.stringify(replaceAt(FULL_STATE, path, value)));
        expect(state === undefined || isUsable(state)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is usable or none when its text is cut, or a character of it is another', () => {
    const whole = JSON.stringify(FULL_STATE);
    const at = fc.integer({ min: 0, max: whole.length - 1 });
    fc.assert(
      fc.property(at, fc.string({ maxLength: 2 }), fc.boolean(), (at, other, cut) => {
        const state = parseState(whole.slice(0, at) + other + (cut ? '' : whole.slice(at + 1)));
        expect(state === undefined || isUsable(state)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is none for any other text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseState(text) === undefined));
  });
});

describe('loading the state', () => {
  afterEach(() => {
    delete process.env.STATE_server;
  });

  it('tells a state from none and from a broken one', () => {
    expect(loadState()).toBe('nothing');
    process.env.STATE_server = '{"stage":';
    expect(loadState()).toBe('unreadable');
    process.env.STATE_server = JSON.stringify(SAMPLE_STATE);
    expect(loadState()).toEqual(SAMPLE_STATE);
  });
});
