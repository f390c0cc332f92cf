import { describe, expect, it } from 'vitest';
import { withoutEffect } from '../../src/inputs/without-effect.ts';
import { inputsOf } from './inputs-of.ts';

const told = async (inputs: Record<string, string>): Promise<readonly string[]> =>
  withoutEffect(await inputsOf(inputs));

describe('an input without effect', () => {
  it.each([
    [{ 'ready-status': '200' }, /^ready-status: has no effect without ready-path/],
    [{ 'ready-status': '200-399,401' }, /^ready-status: /],
    [{ 'ready-headers': 'Accept: text/html' }, /^ready-headers: /],
    [{ env: 'PATH=$PATH:/opt/bin' }, /^env: "\$PATH" is not filled in, .* export PATH in run/],
    [{ env: 'A=1\nHOME=${HOME}/x' }, /^env: "\$HOME" /],
    [{ env: 'PATH="$PATH:/opt/bin"' }, /^env: "\$PATH" /],
    [{ env: 'NODE_OPTIONS=--no-warnings $NODE_OPTIONS' }, /^env: "\$NODE_OPTIONS" /],
    [{ env: 'my-key=$my-key:x' }, /^env: "\$my-key" /],
    [{ host: '0.0.0.0' }, /^host: 0\.0\.0\.0 stands in the url, where not every client gets to/],
    [{ host: '[::]' }, /^host: :: stands in the url/],
  ])('is told: %j', async (inputs, line) => {
    expect(await told(inputs)).toEqual([expect.stringMatching(line)]);
  });

  it.each([
    'PATH=/opt',
    'A=$AB',
    'COST=$5',
    'A=$B',
    'A=x7$A',
    'A=^up$A',
    'A=\\$A',
    'A=$$A',
    'A.B=$AxB:x',
    'Q={"q":"$Q"}',
    'A=$PORT',
  ])('is no line of env that is meant as it stands: %j', async (env) => {
    expect(await told({ env })).toEqual([]);
  });

  it.each([{}, { 'ready-path': '/', 'ready-status': '200', 'ready-headers': 'Accept: a' }, { host: 'app.localhost' }])(
    'is none of %j',
    async (inputs) => {
      expect(await told(inputs)).toEqual([]);
    },
  );
});
