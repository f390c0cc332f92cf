import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflictMessage } from '../../src/conflict/classify.ts';
import { anyText } from '../any-text.ts';
import { MESSAGES_OF_SERVERS } from './messages-of-servers.ts';

const OURS = 23_817;

describe('a message that the port is in use', () => {
  it.each(MESSAGES_OF_SERVERS)('is recognised from $server', ({ text, names }) => {
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

  it('is searched for in a long output within a moment', () => {
    const began = performance.now();
    findConflictMessage(
      `${'port '.repeat(12_000)}\n${'a:1'.repeat(20_000)}\n${'EADDRINUSE '.repeat(6_000)}`,
      [OURS],
      [],
    );
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
