import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePortRequest } from '../../src/inputs/port-request.ts';

describe('the port that a workflow asks for', () => {
  it.each([
    ['auto', { kind: 'auto' }],
    ['0', { kind: 'system' }],
    ['1', { kind: 'given', port: 1 }],
    ['8080', { kind: 'given', port: 8_080 }],
    ['65535', { kind: 'given', port: 65_535 }],
    ['8000-8999', { kind: 'range', first: 8_000, last: 8_999 }],
    ['8000 - 8999', { kind: 'range', first: 8_000, last: 8_999 }],
    ['8000-8000', { kind: 'range', first: 8_000, last: 8_000 }],
  ])('%s is understood', (text, request) => expect(parsePortRequest(text)).toEqual({ value: request }));

  it.each([
    '',
    'Auto',
    'any',
    '-1',
    '8080.5',
    '8e3',
    '0x50',
    '80 80',
    '8000-',
    '-8000',
    '8000-8100-8200',
    '8000,8001',
    '8000:8999',
    '$PORT',
    '٣٠٠٠',
  ])('is not %j', (text) =>
    expect(parsePortRequest(text)).toEqual({ problem: expect.stringContaining('is not a port; it takes auto') }),
  );

  it.each(['00', '65536', '99999', '0-100', '65000-65536'])('does not lie outside 1 to 65535 (%s)', (text) => {
    expect(parsePortRequest(text)).toEqual({ problem: expect.stringContaining('is outside 1 to 65535') });
  });

  it('is a range in its own order', () => {
    expect(parsePortRequest('9000-8000')).toEqual({ problem: '"9000-8000" runs backwards; write 8000-9000' });
  });

  it('of any text is a port, a range of ports, or a problem', () => {
    const digits = fc.array(fc.constantFrom('0', '1', '6', '9', '-', ' ')).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), (text) => {
        const parsed = parsePortRequest(text);
        if ('problem' in parsed || parsed.value.kind === 'auto' || parsed.value.kind === 'system') return;
        const { value } = parsed;
        const [first, last] = value.kind === 'given' ? [value.port, value.port] : [value.first, value.last];
        expect([first >= 1, first <= last, last <= 65_535]).toEqual([true, true, true]);
      }),
    );
  });

  it('read back is the same', () => {
    const port = fc.integer({ min: 1, max: 65_535 });
    fc.assert(
      fc.property(port, port, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        expect(parsePortRequest(String(one))).toEqual({ value: { kind: 'given', port: one } });
        expect(parsePortRequest(`${first}-${last}`)).toEqual({ value: { kind: 'range', first, last } });
      }),
    );
  });
});
