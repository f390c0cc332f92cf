import { lookup } from 'node:dns/promises';
import { describe, expect, it } from 'vitest';
import { outputsOf, urlOf, whereaboutsOf } from '../src/outputs.ts';
import { inputsOf } from './inputs/inputs-of.ts';
import { READY } from './ready.ts';
import { SAMPLE_STATE } from './sample-state.ts';

describe('the url', () => {
  it.each([
    ['http', 'localhost', '127.0.0.1', true, 'http://localhost:23817'],
    ['http', 'localhost', '::1', true, 'http://localhost:23817'],
    ['http', 'localhost', '::1', false, 'http://[::1]:23817'],
    ['https', 'app.test', '127.0.0.1', true, 'https://app.test:23817'],
    ['http', '::1', '::1', true, 'http://[::1]:23817'],
    ['http', '127.0.0.1', '127.0.0.1', true, 'http://127.0.0.1:23817'],
    ['http', 'localhost', '10.1.0.4', false, 'http://10.1.0.4:23817'],
    ['http', 'localhost', 'fd00::4', false, 'http://[fd00::4]:23817'],
    ['http', 'app.test', '10.1.0.4', false, 'http://app.test:23817'],
  ] as const)('of %s at %s, listening on %s (at localhost: %s), is %s', (scheme, host, address, isAtLocalhost, url) => {
    expect(urlOf({ scheme, host }, { address, port: 23_817 }, isAtLocalhost)).toBe(url);
    expect(new URL(url).port).toBe('23817');
  });
});

describe('the whereabouts', () => {
  it('tell every port variable', async () => {
    const inputs = await inputsOf({ 'extra-ports': 'ADMIN_PORT' });
    expect(await whereaboutsOf(inputs, READY)).toEqual({
      url: 'http://localhost:23817',
      ports: { PORT: 23_817, ADMIN_PORT: 23_900 },
    });
  });

  const at = async (address: string) =>
    (
      await whereaboutsOf(await inputsOf(), {
        ...READY,
        ready: { ...READY.ready, endpoint: { address, port: 23_817 } },
      })
    ).url;

  it('are at localhost on ::1 only where that name leads there, as it does not on every machine', async () => {
    const found = await lookup('localhost', { all: true });
    const leadsThere = found.some(({ address }) => address === '::1');
    expect(await at('::1')).toBe(leadsThere ? 'http://localhost:23817' : 'http://[::1]:23817');
  });

  it('are at its own address where the server listens on another one', async () => {
    expect(await at('127.0.0.1')).toBe('http://localhost:23817');
    expect(await at('10.1.0.4')).toBe('http://10.1.0.4:23817');
    expect(await at('fd00::4')).toBe('http://[fd00::4]:23817');
  });

  it('tell the port that the system has chosen instead of 0, under all its names', async () => {
    const inputs = await inputsOf({ port: '0', 'port-env': 'PORT HTTP_PORT' });
    const ports = { ...READY.ports, main: 0, byVariable: { PORT: 0, HTTP_PORT: 0, ADMIN_PORT: 23_900 } };
    expect((await whereaboutsOf(inputs, { ...READY, ports })).ports).toEqual({
      PORT: 23_817,
      HTTP_PORT: 23_817,
      ADMIN_PORT: 23_900,
    });
    expect(ports.byVariable.PORT).toBe(0);
  });
});

describe('the outputs', () => {
  const whereabouts = { url: 'http://localhost:23817', ports: { PORT: 23_817 } };

  it('are those of the contract, and what ready-log captured', () => {
    expect(outputsOf(READY, whereabouts)).toEqual({
      token: 'abc',
      port: 23_817,
      url: 'http://localhost:23817',
      address: '127.0.0.1',
      ports: '{"PORT":23817}',
      pid: 4_712,
      launches: 1,
      'ready-ms': 812,
      'log-file': SAMPLE_STATE.logFile,
    });
  });

  it('are not replaced by what the server prints', () => {
    const ready = { ...READY.ready, captured: { port: '1', url: 'http://evil.example' } };
    expect(outputsOf({ ...READY, ready }, whereabouts)).toMatchObject({ port: 23_817, url: 'http://localhost:23817' });
  });
});
