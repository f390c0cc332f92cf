import { describe, expect, it } from 'vitest';
import { hasJustEnded, warnOfHeldPorts } from '../../src/ending/held-ports.ts';
import type { Listeners } from '../../src/listeners/listener.ts';
import { platformOf } from '../../src/platform.ts';
import { freePort, listen } from '../real-sockets.ts';
import { SAMPLE_STATE } from '../sample-state.ts';

const { listeners } = await platformOf();

/** What is warned of when a server with these ports has ended. */
async function warnings(ports: readonly number[], seenBy: Listeners = listeners): Promise<readonly string[]> {
  const told: string[] = [];
  const byVariable = Object.fromEntries(ports.map((port, index) => [`PORT_${index}`, port]));
  await warnOfHeldPorts({ ...SAMPLE_STATE, ports: byVariable }, seenBy, (title, text) =>
    told.push(`${title}: ${text}`),
  );
  return told;
}

describe.skipIf(process.platform !== 'linux')('a port of a server that has ended', () => {
  it('is warned of, once, when somebody holds it still', async () => {
    const { port } = await listen();
    expect(await warnings([port, await freePort(), port])).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Port ${port} is still in use: vite: .* by node\\S*, pid ${process.pid}\\. .* docker compose down\\.$`,
        ),
      ),
    ]);
  });

  it('is looked for by itself where the sockets cannot be listed', async () => {
    const { port } = await listen();
    const told = await warnings([await freePort(), port], { ...listeners, sockets: () => undefined });
    expect(told).toEqual([expect.stringContaining(`Port ${port} is still in use`)]);
  });

  it('is told without a name where its holder is hidden', async () => {
    const { port } = await listen();
    const onPort: Listeners['onPort'] = async () => [{ address: '::', port, holder: undefined, user: 0 }];
    expect(await warnings([port], { ...listeners, onPort })).toEqual([
      expect.stringContaining(`port ${port} is still in use. What an engine`),
    ]);
  });

  it('is none where the system was to choose it and the server was never seen on one', async () => {
    expect(await warnings([0])).toEqual([]);
  });
});

describe('a server', () => {
  const ENDED = { kind: 'stopped', outcome: { kind: 'ended', ms: 12 } } as const;
  const SURVIVED = { kind: 'stopped', outcome: { kind: 'survived', survivors: [] } } as const;

  it('has ended just now where it was stopped, all of it', () => {
    expect(hasJustEnded({ stopCommandDue: false }, ENDED)).toBe(true);
    expect(hasJustEnded({ stopCommandDue: true }, ENDED)).toBe(false);
    expect(hasJustEnded({ stopCommandDue: false }, SURVIVED)).toBe(false);
    expect(hasJustEnded({ stopCommandDue: false }, { kind: 'ended-before' })).toBe(false);
  });
});
