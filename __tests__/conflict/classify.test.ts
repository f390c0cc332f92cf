import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflictMessage } from '../../src/conflict/classify.ts';
import { anyText } from '../any-text.ts';
import { MESSAGES_OF_DAEMONS } from './messages-of-daemons.ts';
import { MESSAGES_OF_DEV_SERVERS } from './messages-of-dev-servers.ts';
import { MESSAGES_OF_LANGUAGES } from './messages-of-languages.ts';
import { MESSAGES_OF_RUNTIMES } from './messages-of-runtimes.ts';

const OURS = 23_817;

const MESSAGES_OF_SERVERS = [
  ...MESSAGES_OF_RUNTIMES,
  ...MESSAGES_OF_DEV_SERVERS,
  ...MESSAGES_OF_DAEMONS,
  ...MESSAGES_OF_LANGUAGES,
];

describe('a message that the port is in use', () => {
  it.each(MESSAGES_OF_SERVERS)('is recognised from $server ($source)', ({ text, names }) => {
    const message = findConflictMessage(`starting\n${text(OURS)}\n`, [OURS], []);
    expect(message).toEqual({ line: expect.stringMatching(/\S/), port: names === 'port' ? OURS : undefined });
  });

  it.each(MESSAGES_OF_SERVERS.filter(({ names }) => names === 'port'))(
    'about another port does not count, from $server',
    ({ text }) => {
      expect(findConflictMessage(`starting\n${text(9_229)}\nready\n`, [OURS], [])).toBeUndefined();
    },
  );

  it.each([80, 443, 3_000, 8_080, 65_535])('names the port where that is %i', (port) => {
    const line = `listen tcp 0.0.0.0:${port}: bind: address already in use`;
    expect(findConflictMessage(line, [OURS, port], [])).toEqual({ line, port });
  });

  it.each([80, 443, 9_229, 65_535])('does not count where it names port %i, and that is not ours', (port) => {
    expect(findConflictMessage(`bind() to 0.0.0.0:${port} failed (98: Address already in use)`, [OURS], [])).toBe(
      undefined,
    );
    expect(findConflictMessage(`listen EADDRINUSE :::${port}`, [OURS], [])).toBeUndefined();
  });

  it('may name any of several ports', () => {
    const line = 'Error: listen EADDRINUSE: address already in use :::24000';
    expect(findConflictMessage(line, [OURS, 24_000], [])).toEqual({ line, port: 24_000 });
  });

  it('is preferred where it names the port to one that names none', () => {
    const output = `OSError: [Errno 98] Address already in use\n${'retrying\n'.repeat(20)}Port ${OURS} is already in use`;
    expect(findConflictMessage(output, [OURS], [])?.port).toBe(OURS);
  });

  it.each(['\n', '\r\n', '\r'])('is told as its own line, whatever ends the lines (%j)', (end) => {
    const output = ['starting', '  bind: Address already in use  ', 'bye'].join(end);
    expect(findConflictMessage(output, [OURS], [])).toEqual({ line: 'bind: Address already in use', port: undefined });
  });

  it('may be described by further patterns', () => {
    const further = [/besetzt/i];
    expect(findConflictMessage('Anschluss BESETZT', [OURS], further)).toEqual({
      line: 'Anschluss BESETZT',
      port: undefined,
    });
    expect(findConflictMessage(`Anschluss ${OURS} besetzt`, [OURS], further)?.port).toBe(OURS);
    expect(findConflictMessage('Anschluss besetzt', [OURS], [])).toBeUndefined();
  });

  it('is searched for without an exception in any text, and found in one of its lines', () => {
    const word = fc.constantFrom(
      'port',
      'EADDRINUSE',
      ':',
      String(OURS),
      '9229',
      '\n',
      '\r',
      'in use',
      '12:30',
      '(',
      '',
    );
    const text = fc.array(fc.oneof(word, anyText), { maxLength: 30 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (output) => {
        const message = findConflictMessage(output, [OURS], []);
        if (!message) return;
        expect(output).toContain(message.line);
        expect([OURS, undefined]).toContain(message.port);
      }),
    );
  });

  it.each([
    'server.lua:10: Address already in use',
    'src/main.rs:12:34: Address already in use',
    '[pid:12345] bind: Address already in use',
    '[worker]:42 Address already in use',
    'worker:42 Address already in use',
    'listener::web:42 Address already in use',
    '12:34:56 ERROR Address already in use',
    '0:30 Address already in use',
    '2026-11-24T22:10:15+01:00 Address already in use',
    '{"level":50,"time":1795558215123,"pid":4711,"msg":"Address already in use"}',
  ])('names no port by the numbers of %s', (line) => {
    for (const ports of [[OURS], [10, 30, 34, 42, 56, 4_711, 12_345]]) {
      expect(findConflictMessage(line, ports, [])).toEqual({ line, port: undefined });
    }
  });

  it.each([
    '10.0.0.1:PORT',
    'localhost:PORT',
    '*:PORT',
    '[::]:PORT',
    '[fe80::1]:PORT',
    '::1:PORT',
    ':::PORT',
    '0:PORT',
    'http://host.example:PORT/path',
    'tcp://+:PORT',
    ':PORT',
    '":PORT"',
    '(:PORT)',
    'addr=:PORT',
    'localhost/127.0.0.1:PORT',
    '/0:0:0:0:0:0:0:0:PORT',
    '127.0.0.1:[PORT]',
    'port PORT',
    'port: PORT',
    "('127.0.0.1', PORT)",
    '("::1", PORT, 0, 0)',
    'PORT/tcp',
  ])('names the port by %s', (form) => {
    const line = `bind ${form.replace('PORT', String(OURS))}: address already in use`;
    expect(findConflictMessage(line, [OURS], [])).toEqual({ line, port: OURS });
    expect(findConflictMessage(line, [24_000], [])).toBeUndefined();
  });

  it('is about the port that it names first, not about the one that the server takes instead', () => {
    const line = 'Port 3000 is in use by process 4711, using available port 3001 instead';
    expect(findConflictMessage(line, [3_001], [])).toBeUndefined();
    expect(findConflictMessage(line, [4_711], [])).toBeUndefined();
    expect(findConflictMessage(line, [3_000], [])?.port).toBe(3_000);
  });

  it('is found in the first 4,096 characters of a line', () => {
    const words = 'Address already in use';
    const first = `${'x'.repeat(4_000)} ${words} ${'x'.repeat(9_000)}`;
    expect(findConflictMessage(first, [OURS], [])).toEqual({ line: first.slice(0, 4_096), port: undefined });
    expect(findConflictMessage(`${'x'.repeat(4_096)} ${words}`, [OURS], [])).toBeUndefined();
  });

  it.each([
    'x',
    '\n',
    '\r\n',
    ':',
    '1',
    ' ',
    'a\n',
    ':1',
    '::1',
    'port ',
    'port 1 ',
    'abcde\n',
    'EADDRINUSE\n',
    'bind (98',
  ])('is searched for in time that grows with the output and no faster: %j', (part) => {
    const quickest = (characters: number): number => {
      const output = part.repeat(characters / part.length);
      const took = Array.from({ length: 5 }, () => {
        const began = performance.now();
        findConflictMessage(output, [OURS], []);
        return performance.now() - began;
      });
      return Math.min(...took);
    };
    quickest(16_384); // Not compiled yet.
    const short = quickest(16_384);
    // Eight times as long; a search that looks back from everywhere would take 64 times as long.
    expect(quickest(131_072)).toBeLessThan(24 * short + 10);
  });
});
