import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStatusLine } from '../../src/readiness/http-get.ts';

describe('the status of an answer', () => {
  it.each([
    ['HTTP/1.1 200 OK\r\n', 200, 'OK'],
    ['HTTP/1.0 404 Not Found\r\nServer: x\r\n', 404, 'Not Found'],
    ['HTTP/1.1 204\r\n', 204, ''],
    ['HTTP/1.1 204 \r\n', 204, ''],
    ['HTTP/1.1 500 Oh no: 200 OK\n', 500, 'Oh no: 200 OK'],
    ['HTTP/2 200 \r\n', 200, ''],
    ['HTTP/1.1 301 Moved\r\nLocation: /x\r\n\r\nHTTP/1.1 200 OK\r\n', 301, 'Moved'],
    ['HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\n', 201, 'Created'],
    ['HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 102 P\r\n\r\nHTTP/1.1 200 OK\r\n', 200, 'OK'],
    ['HTTP/1.1 101 Switching Protocols\r\n\r\n', 101, 'Switching Protocols'],
  ])('of %j is %i', (text, status, reason) =>
    expect(parseStatusLine(text)).toEqual({ kind: 'status', status, reason }),
  );

  it.each([
    '',
    'H',
    'HTTP',
    'HTTP/1.1',
    'HTTP/1.1 200',
    'HTTP/1.1 200 OK\r',
    'HTTP/1.1 100 Continue\r\n',
    'HTTP/1.1 100 C\r\n\r\nHTTP/',
  ])('is not known yet after %j', (text) => expect(parseStatusLine(text)).toBeUndefined());

  it.each([
    'SSH-2.0-OpenSSH_9.6\r\n',
    '-ERR unknown command\r\n',
    '\x15\x03\x01\x00\x02\x02\x16',
    'HTTP/1.1 abc\r\n',
    'HTTP/1.1 20\r\n',
    'http/1.1 200 OK\r\n',
    '\n',
    `HTTP/1.1 200 ${'x'.repeat(70_000)}`,
  ])('is none where what answers does not speak HTTP (%#)', (text) =>
    expect(parseStatusLine(text)).toEqual({
      kind: 'none',
      because: 'not-http',
      why: 'what answers does not speak HTTP',
    }),
  );

  it('is none where interim answers have no end', () => {
    expect(parseStatusLine(`HTTP/1.1 103 x\r\n${'a: b\r\n'.repeat(20_000)}`)).toEqual({
      kind: 'none',
      because: 'not-http',
      why: 'the answer has no end',
    });
  });

  it('does not change as more of the answer comes, wherever it was cut', () => {
    const whole = 'HTTP/1.1 100 Continue\r\nX: y\r\n\r\nHTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n';
    for (let length = 0; length <= whole.length; length += 1) {
      const answer = parseStatusLine(whole.slice(0, length));
      if (answer) expect(answer).toEqual({ kind: 'status', status: 404, reason: 'Not Found' });
    }
    expect(parseStatusLine(whole)).toBeDefined();
  });

  it('is looked for without an exception, and within a moment, in anything', () => {
    const piece = fc.constantFrom('HTTP/1.1 ', '100', '200', ' ', '\r\n', '\n', 'x', '\r\n\r\n', '\0');
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join('')),
        (text) => {
          const answer = parseStatusLine(text);
          if (answer?.kind === 'status') expect(answer.status === 101 || answer.status >= 200).toBe(true);
        },
      ),
    );
    const began = performance.now();
    parseStatusLine('HTTP/1.1 100 x\r\n\r\n'.repeat(3_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
