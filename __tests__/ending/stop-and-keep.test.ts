import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stopAndKeep } from '../../src/ending/stop-and-keep.ts';
import { platformOf } from '../../src/platform.ts';
import { SAMPLE_STATE } from '../sample-state.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('does not take a server to have ended by itself where the system does not tell what lives', async () => {
  const folder = temporaryFolder();
  const files = { folder, logFile: join(folder, 'server.log'), statusFile: join(folder, 'status-1') };
  const state = { ...SAMPLE_STATE, ...files, root: undefined, stopCommandDue: false };
  const blind = { ...(await platformOf()), listProcesses: async () => [], identify: async () => undefined };
  const manner = { mayRunCommand: true, outOfTime: new AbortController().signal };
  const told: string[] = [];
  const voice = { tell: () => {}, warn: (_: string, message: string) => void told.push(message) };
  const { ending } = await stopAndKeep(state, manner, blind, voice);
  expect(ending).toEqual({ kind: 'stopped', outcome: { kind: 'survived', survivors: [] } });
  expect(told).toEqual(['vite: the system does not tell its processes']);
});
