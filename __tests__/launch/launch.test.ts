import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { launch } from '../../src/launch/launch.ts';
import { type Platform, platformOf } from '../../src/platform.ts';
import { now } from '../../src/system/clock.ts';
import { inputsOf } from '../inputs/inputs-of.ts';
import { commandOf } from '../real-shell.ts';
import { freePort } from '../real-sockets.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const NEVER = new AbortController().signal;

/** Launches a command that listens nowhere. */
async function launchSilent(given: Record<string, string>, about: Partial<Platform> = {}, cancelled = NEVER) {
  const folder = temporaryFolder();
  const logFile = join(folder, 'server.log');
  writeFileSync(logFile, '');
  const main = await freePort();
  return launch(
    {
      inputs: await inputsOf({ run: 'exec sleep 600', ...given }),
      ports: { main, byVariable: { PORT: main }, originOf: () => 'chosen' },
      command: commandOf('exec sleep 600'),
      readyCommand: undefined,
      files: { folder, logFile, statusFile: join(folder, 'status-1') },
      markerEntry: 'LAUNCH_MARKER=none',
      platform: { ...(await platformOf()), ...about },
      onSpawned: (pid) => void onTestFinished(() => void process.kill(-pid, 'SIGKILL')),
      onWaiting: () => {},
      onDaemon: () => {},
      onHolder: () => {},
    },
    cancelled,
  );
}

describe.skipIf(process.platform === 'win32')('the time that a launch has to get ready', () => {
  it('begins at the launch, however long the system takes to tell who has been launched', async () => {
    const took = 2_000;
    const identifyRoot: Platform['identifyRoot'] = async () => {
      await sleep(took);
      return undefined;
    };
    const began = now();
    expect(await launchSilent({ 'ready-timeout': `${took}ms` }, { identifyRoot })).toMatchObject({ kind: 'timed-out' });
    expect(now() - began).toBeLessThan(1.8 * took);
  });

  it('is over when the job is cancelled', async () => {
    const cancelled = new AbortController();
    const outcome = launchSilent({}, { identifyRoot: async () => void cancelled.abort() }, cancelled.signal);
    expect(await outcome).toEqual({ kind: 'cancelled' });
  });
});
