import { describe, expect, it } from 'vitest';
import { endActor } from '../../src/ending/end-actor.ts';
import { platformOf } from '../../src/platform.ts';
import { runNode, STAY } from '../real-processes.ts';

const platform = await platformOf();
const patient = new AbortController().signal;

/** A process that plays one of the action's, and who it is. */
async function actor(script: string) {
  const child = runNode(`${script}; console.log('up'); ${STAY}`);
  await child.says();
  const identity = await platform.identify(child.pid);
  if (!identity) throw new Error('not there');
  return { ...child, identity };
}

describe.skipIf(process.platform === 'win32')('an action that is still at work', () => {
  it('is asked to end', async () => {
    const { identity, ended } = await actor(`process.on('SIGTERM', () => process.exit(7))`);
    expect(await endActor(identity, platform, patient)).toBe(true);
    expect(await ended).toBe(7);
  });

  it('is killed when there is no time to ask', async () => {
    const { identity, ended } = await actor(`process.on('SIGTERM', () => {})`);
    const began = performance.now();
    expect(await endActor(identity, platform, AbortSignal.abort())).toBe(true);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(await ended).toBe('SIGKILL');
  });

  it('is not looked for where nobody knows it, or it is gone', async () => {
    const { identity, pid } = await actor('');
    expect(await endActor(undefined, platform, patient)).toBe(false);
    expect(await endActor({ pid: 2 ** 31 - 1, start: identity.start }, platform, patient)).toBe(false);
    process.kill(pid, 0);
  });

  it('is left alone where its number belongs to somebody else by now', async () => {
    const { identity, pid } = await actor('');
    expect(await endActor({ ...identity, start: `${identity.start}0` }, platform, patient)).toBe(false);
    process.kill(pid, 0);
  });
});
