import { describe, expect, it } from 'vitest';
import { linuxListeners } from '../src/listeners/linux.ts';
import { macosListeners } from '../src/listeners/macos.ts';
import { windowsListeners } from '../src/listeners/windows.ts';
import { platformOf } from '../src/platform.ts';
import { windowsSignals } from '../src/processes/signals.ts';

describe('the platform', () => {
  it.each([
    ['linux', linuxListeners, false],
    ['darwin', macosListeners, false],
    ['win32', windowsListeners, true],
    ['freebsd', linuxListeners, false],
  ] as const)('of %s has the answers of that system', async (system, listeners, hasNoSignals) => {
    expect((await platformOf(system)).listeners).toBe(listeners);
    expect((await platformOf(system)).signals === windowsSignals).toBe(hasNoSignals);
  });

  it('is by default the one that this runs on, and knows this very process', async () => {
    const platform = await platformOf();
    const self = await platform.identify(process.pid);
    expect(self).toEqual({ pid: process.pid, start: expect.stringMatching(/\d/) });
    expect(await platform.identify(process.pid)).toEqual(self);
    const listed = (await platform.listProcesses('no marker')).find(({ pid }) => pid === process.pid);
    expect(listed).toMatchObject({ ...self, parent: process.ppid });
  });

  it('knows nobody under a number that is not taken', async () => {
    expect(await (await platformOf()).identify(2 ** 30)).toBeUndefined();
  });
});
