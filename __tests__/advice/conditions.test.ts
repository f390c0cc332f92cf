import { describe, expect, it } from 'vitest';
import { faultOfPattern, otherPortAsked } from '../../src/advice/conditions.ts';

describe('a pattern that matches nothing', () => {
  it.each([
    ['/listening/i', 'has-slashes'],
    ['/ready on \\d+/', 'has-slashes'],
    ['listening on $PORT', 'has-variable'],
    ['at ${PORT}', 'has-variable'],
    ['/static/app', undefined],
    ['at /listening/i', undefined],
    ['/api/health', undefined],
    ['listening$', undefined],
    ['costs \\$PORT', undefined],
    ['[$A-Z_]+ ready', undefined],
  ])('%s: %s', (pattern, fault) => expect(faultOfPattern(new RegExp(pattern))).toBe(fault));
});

describe('the port that a ready-command asks', () => {
  const own = { ports: [41_237, 41_238], variables: ['PORT', 'ADMIN_PORT'] };

  it.each([
    ['curl --fail http://localhost:3000/health', 3_000],
    ['curl -f http://[::1]:3000/', 3_000],
    ['curl -f http://127.0.0.1:41238/', undefined],
    ['curl -f http://localhost:$PORT/', undefined],
    // It asks another program besides.
    ['curl -f http://localhost:$PORT/ && curl -f http://localhost:9200/', undefined],
    ['curl -f http://localhost:${ADMIN_PORT}/ && curl -f http://localhost:9200/', undefined],
    ['EXPORTED=1 curl -f http://localhost:3000/', 3_000],
    ['true', undefined],
    [undefined, undefined],
  ])('%s: %s', (command, port) => expect(otherPortAsked(command, own)).toBe(port));
});
