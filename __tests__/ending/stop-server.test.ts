import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type StopManner, stopServer } from '../../src/ending/stop-server.ts';
import type { Voice } from '../../src/ending/voice.ts';
import { platformOf } from '../../src/platform.ts';
import type { ProcessInfo } from '../../src/processes/process-info.ts';
import type { Signals } from '../../src/processes/signals.ts';
import type { StopOutcome } from '../../src/processes/stop.ts';
import { MARKER_VARIABLE } from '../../src/state/marker.ts';
import type { SavedSettings, SavedState } from '../../src/state/state.ts';
import { bareDaemon } from '../bare-daemon.ts';
import { runNode, STAY } from '../real-processes.ts';
import { SHELL, UP_AND_STAY } from '../real-shell.ts';
import { SAMPLE_STATE } from '../sample-state.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const platform = await platformOf();
const MANNER: StopManner = { mayRunCommand: true, lateDaemons: 'none', outOfTime: new AbortController().signal };

/** A running server, its state, and what stopping it has told. */
async function serve(settings: Partial<SavedSettings> = {}, script = `console.log('up'); ${STAY}`) {
  const marker = `${randomUUID()}/`;
  const child = runNode(script, { environment: { [MARKER_VARIABLE]: `${marker}1/` } });
  await child.says();
  const folder = temporaryFolder();
  const state: SavedState = {
    ...SAMPLE_STATE,
    marker,
    folder,
    logFile: join(folder, 'server.log'),
    root: await platform.identify(child.pid),
    settings: { ...SAMPLE_STATE.settings, shell: SHELL, workingDirectory: folder, stopCommand: undefined, ...settings },
  };
  const told: string[] = [];
  const voice: Voice = { tell: (line) => told.push(line), warn: (_, message) => told.push(message) };
  const stopFully = (about: Partial<SavedState> = {}, manner: Partial<StopManner> = {}) =>
    stopServer({ ...state, ...about }, { ...MANNER, ...manner }, platform, voice);
  const stop: (...args: Parameters<typeof stopFully>) => Promise<StopOutcome> = async (...args) =>
    (await stopFully(...args)).outcome;
  return { child, state, stop, stopFully, told, voice, log: () => readFileSync(state.logFile, 'utf8') };
}

describe.skipIf(process.platform === 'win32')('stopping a server', () => {
  it('asks it with the signal of the workflow', async () => {
    const { child, stop, told } = await serve(
      { stopSignal: 'SIGINT' },
      `process.on('SIGINT', () => process.exit(5)); console.log('up'); ${STAY}`,
    );
    expect(await stop()).toMatchObject({ kind: 'ended' });
    expect(await child.ended).toBe(5);
    expect(told).toEqual([]);
  });

  it('kills it once its time is over', async () => {
    const { child, stop } = await serve(
      { stopTimeout: 50 },
      `process.on('SIGTERM', () => {}); console.log('up'); ${STAY}`,
    );
    expect(await stop()).toMatchObject({ kind: 'killed' });
    expect(await child.ended).toBe('SIGKILL');
  });

  it('runs the stop command first, with the ports, its output in the log of the server', async () => {
    const stopCommand = 'echo "stopping $PORT $GREETING in $PWD"; echo oops >&2';
    const { state, stop, told, log } = await serve({ stopCommand, env: [['GREETING', 'hello $ADMIN_PORT']] });
    writeFileSync(state.logFile, 'earlier\n');
    expect(await stop()).toMatchObject({ kind: 'ended' });
    expect(log()).toMatch(/^earlier\nstopping 23817 hello 23900 in \S+\noops\n$/);
    expect(told).toEqual([]);
  });

  it.each([
    { why: 'it has been run already', about: { stopCommandDue: false }, manner: {}, due: false },
    { why: 'it is left to post', about: {}, manner: { mayRunCommand: false }, due: true },
  ])('does not run the stop command where $why', async ({ about, manner, due }) => {
    const { state, stopFully, told } = await serve({ stopCommand: 'echo stopping' });
    writeFileSync(state.logFile, '');
    expect(await stopFully(about, manner)).toMatchObject({ outcome: { kind: 'ended' }, stopCommandDue: due });
    expect(readFileSync(state.logFile, 'utf8')).toBe('');
    expect(told).toEqual([]);
  });

  it('knows the stop command to be due no more when it has been run, or there is none', async () => {
    const withCommand = await serve({ stopCommand: 'exit 1' });
    expect(await withCommand.stopFully()).toMatchObject({ stopCommandDue: false });
    const without = await serve();
    expect(await without.stopFully()).toMatchObject({ stopCommandDue: false });
  });

  it('waits no longer once it is out of time: neither for the stop command nor for the server', async () => {
    const clock = new AbortController();
    const deaf = `process.on('SIGTERM', () => {}); console.log('up'); ${STAY}`;
    const { child, state, stopFully, told } = await serve(
      { stopCommand: 'echo x; sleep 600', stopTimeout: 600_000 },
      deaf,
    );
    writeFileSync(state.logFile, '');
    const stopped = stopFully({}, { outOfTime: clock.signal });
    while (readFileSync(state.logFile, 'utf8') === '') await new Promise((resolve) => setImmediate(resolve));
    clock.abort();
    expect(await stopped).toMatchObject({ outcome: { kind: 'killed' }, stopCommandDue: true });
    expect(await child.ended).toBe('SIGKILL');
    expect(told).toEqual(['vite: stop-command was cut off, there being no time left; going on with SIGTERM']);
  });

  it('does so, too, where that was said before it began', async () => {
    const { stop } = await serve({ stopCommand: 'sleep 600' });
    expect(await stop({}, { outOfTime: AbortSignal.abort() })).toMatchObject({
      kind: expect.stringMatching(/ended|killed/),
    });
  });

  it('has ended it where the stop command has done it all', async () => {
    const { child, state, stop } = await serve({
      stopCommand: 'kill "$SERVER"; while kill -0 "$SERVER" 2>/dev/null; do sleep 0.01; done',
    });
    const settings = { ...state.settings, env: [['SERVER', String(child.pid)]] as const };
    expect(await stop({ settings })).toMatchObject({ kind: 'ended' });
    expect(await child.ended).toBe('SIGTERM');
    expect(await stop({ settings: { ...settings, stopCommand: 'true' } })).toEqual({ kind: 'nothing-alive' });
  });

  it.each([
    ['fails', { stopCommand: 'exit 3' }, /^vite: stop-command ended with status 3; going on with SIGTERM$/],
    [
      'cannot be run',
      { stopCommand: 'true', workingDirectory: '/missing/folder' },
      /^vite: stop-command could not be run: .*ENOENT.*; going on/,
    ],
  ])('goes on, and tells so, where the stop command %s', async (_, settings, line) => {
    const { child, stop, told } = await serve(settings);
    expect(await stop()).toMatchObject({ kind: 'ended' });
    expect(await child.ended).toBe('SIGTERM');
    expect(told).toEqual([expect.stringMatching(line)]);
  });

  it('stops it though its folder is gone, the stop command first', async () => {
    const parent = temporaryFolder();
    const { child, stop, told } = await serve({ stopCommand: `echo run > '${join(parent, 'effect')}'` });
    const gone = join(parent, 'gone');
    expect(await stop({ folder: gone, logFile: join(gone, 'server.log') })).toMatchObject({ kind: 'ended' });
    expect(await child.ended).toBe('SIGTERM');
    expect(told).toEqual([]);
    expect(readFileSync(join(parent, 'effect'), 'utf8')).toBe('run\n');
  });

  it('does not say that it waits where it is the system that takes its time to tell what lives', async () => {
    const { state, told, voice } = await serve();
    const listProcesses: typeof platform.listProcesses = async (marker) => {
      await sleep(1_100);
      return platform.listProcesses(marker);
    };
    expect((await stopServer(state, MANNER, { ...platform, listProcesses }, voice)).outcome.kind).toBe('ended');
    expect(told).toEqual([]);
  });

  it('tells that it could not be ended where the system does not tell what lives', async () => {
    const { child, state, told, voice } = await serve();
    const blind = { ...platform, processesSince: () => async () => [] };
    const { outcome } = await stopServer(state, MANNER, blind, voice);
    expect(outcome).toEqual({ kind: 'survived', survivors: [state.root] });
    expect(told).toEqual([
      'vite: the system does not tell its processes',
      `vite: lives on: process, pid ${child.pid}. What runs as another user (sudo) takes a stop-command that may end it.`,
    ]);
  });

  it('tells no more than that where its root is not known, either', async () => {
    const { state, told, voice } = await serve();
    const blind = { ...platform, listProcesses: async () => [] };
    const { outcome } = await stopServer({ ...state, root: undefined }, MANNER, blind, voice);
    expect(outcome).toEqual({ kind: 'survived', survivors: [] });
    expect(told).toEqual(['vite: the system does not tell its processes']);
  });

  it.skipIf(process.platform !== 'linux')('ends what the stop command leaves behind', async () => {
    const { state, stop } = await serve({
      stopCommand: `${UP_AND_STAY} > up & echo $! > left; while [ ! -s up ]; do sleep 0.01; done`,
    });
    expect(await stop()).toMatchObject({ kind: 'ended' });
    const left = Number(readFileSync(join(state.folder, 'left'), 'utf8'));
    expect(await platform.identify(left)).toBeUndefined();
  });

  it.skipIf(process.platform !== 'linux')(
    'tells of a daemon that lives on, although it has ended another that it found late',
    async () => {
      const { state, told, voice } = await serve();
      const known = runNode(`console.log('up'); ${STAY}`);
      await known.says();
      const { port, daemon } = await bareDaemon();
      const sparing = (signal: Signals['ask'] | Signals['kill']) => (members: readonly ProcessInfo[]) =>
        signal(
          members.filter(({ pid }) => pid !== known.pid),
          undefined,
          'SIGTERM',
        );
      const { ask, kill } = platform.signals;
      const signals = { ask: sparing(ask), kill: sparing(kill) } as Signals;
      const daemons = [{ pid: known.pid, start: (await platform.identify(known.pid))?.start ?? '' }];
      const settings = { ...state.settings, stopTimeout: 50 };
      const { outcome } = await stopServer(
        { ...state, settings, daemons, ports: { PORT: port } },
        { ...MANNER, lateDaemons: 'may-hold' },
        { ...platform, signals },
        voice,
      );
      expect(outcome).toMatchObject({ kind: 'survived', survivors: [{ pid: known.pid }] });
      expect(told.at(-1)).toMatch(`pid ${known.pid}. What runs as another user`);
      expect(await platform.identify(daemon)).toBeUndefined();
    },
  );

  it.skipIf(process.platform !== 'linux')('finds it by its marker where its root is not known', async () => {
    const { child, stop } = await serve();
    expect(await stop({ root: undefined })).toMatchObject({ kind: 'ended' });
    expect(await child.ended).toBe('SIGTERM');
  });
});
