import { describe, expect, it } from 'vitest';
import { adviceOnTimeout, type Standstill } from '../../src/advice/timeout.ts';
import type { GetAnswer } from '../../src/readiness/http-get.ts';

const SILENT: Standstill = {
  elsewhere: undefined,
  answer: undefined,
  isAnswering: false,
  path: '/',
  speaksTls: false,
  isBound: true,
  unmatched: undefined,
  otherPortAsked: undefined,
  output: '',
  silentForMs: undefined,
  directory: '/app',
  port: '$PORT',
};
const status = (code: number): Partial<Standstill> => ({ answer: { kind: 'status', status: code, reason: '' } });
const none = (because: Extract<GetAnswer, { kind: 'none' }>['because']): Partial<Standstill> => ({
  answer: { kind: 'none', because, why: '' },
});

describe('what is advised when the time is up', () => {
  it.each<[string, Partial<Standstill>, string]>([
    [
      'a server elsewhere',
      { elsewhere: { ports: [3_000, 3_001], fix: 'pass $PORT to it' }, ...status(404) },
      'It listens on 3000, 3001 instead of its port: pass $PORT to it.',
    ],
    ['404', { ...status(404), path: '/health' }, 'has no page at /health: '],
    ['405', status(405), 'take 405 for ready by ready-status'],
    ['401', status(401), 'ready-headers'],
    ['403', status(403), 'ready-headers'],
    ['500', status(500), 'fails on that page'],
    ['503', status(503), 'fails on that page'],
    ['302', status(302), 'redirects are not followed'],
    ['plain HTTP', none('not-tls'), 'Leave out scheme: https.'],
    ['TLS', { ...none('closed'), speaksTls: true }, 'give scheme: https'],
    ['TLS, and 400 for plain HTTP', { ...status(400), speaksTls: true }, 'give scheme: https'],
    ['400 in HTTP', status(400), 'take 400 for ready'],
    ['a handshake that is turned down', none('turned-down'), 'a client’s certificate'],
    ['no HTTP', none('not-http'), 'If it is no HTTP server, leave out ready-path: it is ready, then,'],
    ['a server that hangs up', none('closed'), 'It hangs up'],
    ['an engine that hangs up', { ...none('closed'), isBound: false }, 'If that is a container engine'],
    [
      'whoever hangs up and is hidden',
      { ...none('closed'), isBound: false },
      'If it is no HTTP server, leave out ready-path',
    ],
    ['no answer', none('silent'), 'does not answer'],
    ['other letters', { unmatched: 'by-case', silentForMs: 1 }, 'but for capital and small letters'],
    ['other words', { unmatched: 'wholly', silentForMs: 1 }, 'Does the server still say that?'],
    ['words held back', { unmatched: 'wholly' }, 'PYTHONUNBUFFERED=1'],
    ['a command that does not hold', { isAnswering: true, output: 'x', silentForMs: 1 }, 'run by hand'],
    ['slashes', { unmatched: 'has-slashes', silentForMs: 1 }, 'without slashes around it'],
    ['a page that has no path', { ...status(404), path: undefined }, 'has no page at /: '],
    ['a variable', { unmatched: 'has-variable', silentForMs: 1 }, 'write \\d+ for the port'],
    ['another port', { isAnswering: true, otherPortAsked: 3_000 }, 'The command asks port 3000'],
    ['known words', { output: 'getaddrinfo ENOTFOUND db', silentForMs: 20_000 }, 'No host here is called "db"'],
    ['nothing at all', {}, 'It has printed nothing and listens nowhere. Does it use $PORT?'],
    ['a build', { output: 'x', silentForMs: 200 }, 'It was still printing, so it may need longer'],
    ['silence', { output: 'x', silentForMs: 41_400 }, 'silent for 41 s'],
  ])('on %s', (_, seen, advice) => {
    expect(adviceOnTimeout({ ...SILENT, ...seen })).toContain(advice);
  });

  it('is nothing where a pattern took too long, which says it all', () => {
    expect(adviceOnTimeout({ ...SILENT, unmatched: 'too-slow' })).toBe('');
  });

  it('is to look for what it waits for once it has been silent for ten seconds', () => {
    const advice = (silentForMs: number): string => adviceOnTimeout({ ...SILENT, output: 'x', silentForMs });
    expect(advice(9_999)).toContain('It was still printing');
    expect(advice(10_000)).toContain('silent for 10 s');
  });
});
