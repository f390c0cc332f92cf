import { describe, expect, it } from 'vitest';
import { hasOtherReaders } from '../../src/launch/other-readers.ts';
import { inputsOf } from '../inputs/inputs-of.ts';

describe('a port that the server ignores', () => {
  it.each([{}, { env: 'NODE_ENV=test\nA=$PORTS' }, { 'ready-path': '/' }, { 'port-env': 'HTTP_PORT' }])(
    'is known to the outputs alone with %j',
    async (given) => {
      expect(hasOtherReaders(await inputsOf(given))).toBe(false);
    },
  );

  it.each([
    { port: '8080' },
    { port: '8000-8999' },
    { 'port-env': 'PORT HTTP_PORT' },
    { 'extra-ports': 'ADMIN_PORT' },
    { env: 'URL=http://localhost:$PORT/' },
    { env: 'URL=http://localhost:${PORT}/' },
  ])('has another reader with %j', async (given) => {
    expect(hasOtherReaders(await inputsOf(given))).toBe(true);
  });
});
