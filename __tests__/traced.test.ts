import { describe, expect, it } from 'vitest';
import type { Listener } from '../src/listeners/listener.ts';
import { platformOf } from '../src/platform.ts';
import type { Trace } from '../src/trace.ts';
import { tracedPlatform } from '../src/traced.ts';

const platform = await platformOf();

/** What is told of a port on which this is found. */
async function told(found: readonly Listener[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const tell = (what: string, outcome: string): void => void lines.push(`${what}: ${outcome}`);
  const trace: Trace = Object.assign(tell, { tellCounts: () => {} });
  const listeners = { ...platform.listeners, onPort: async () => found };
  expect(await tracedPlatform({ ...platform, listeners }, trace).listeners.onPort(80, [])).toBe(found);
  return lines;
}

describe('the trace of a look at a port', () => {
  it('tells who listens on it, and whose a socket is whose process is hidden', async () => {
    const found: readonly Listener[] = [
      { address: '0.0.0.0', port: 80, holder: { pid: 7, command: 'nginx' } },
      { address: '::', port: 80, holder: undefined, user: 33 },
      { address: '::1', port: 80, holder: undefined },
    ];
    expect(await told(found)).toEqual([
      'listeners on 80: 0.0.0.0 by nginx, pid 7; :: by a hidden process of user 33; ::1 by a hidden process',
    ]);
  });

  it('tells that nobody does', async () => expect(await told([])).toEqual(['listeners on 80: none']));

  it('is none where nobody asked for it', () => expect(tracedPlatform(platform, undefined)).toBe(platform));
});
