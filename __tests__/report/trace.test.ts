import { describe, expect, it } from 'vitest';
import { newTrace, traceFor } from '../../src/report/trace.ts';
import type { Trace } from '../../src/trace.ts';

/** A trace by a clock that the test sets, and the lines that it has written. */
function startTrace(): { trace: Trace; lines: string[]; at: (ms: number) => void } {
  const lines: string[] = [];
  let now = 0;
  const at = (ms: number): void => {
    now = ms;
  };
  const trace = newTrace(
    (line) => lines.push(line),
    () => now,
  );
  return { trace, lines, at };
}

describe('a trace', () => {
  it('tells when something came of what, and how long it took', () => {
    const { trace, lines, at } = startTrace();
    at(12.4);
    trace('candidate', '23817: chosen');
    at(312.2);
    trace('probe http://127.0.0.1:23817/', '404 Not Found', 309.1);
    expect(lines).toEqual([
      '+12 ms: candidate: 23817: chosen',
      '+312 ms: probe http://127.0.0.1:23817/: 404 Not Found (3 ms)',
    ]);
  });

  it('counts what comes to the same again, however long it took, until something else comes of it', () => {
    const { trace, lines, at } = startTrace();
    for (let look = 0; look < 14; look += 1) {
      at(10 * look);
      trace('connection', 'refused', 9 * look);
    }
    trace('connection', 'accepted', 129);
    expect(lines).toEqual([
      '+0 ms: connection: refused (0 ms)',
      '+130 ms: connection: refused, 14 times',
      '+130 ms: connection: accepted (1 ms)',
    ]);
  });

  it('counts each thing by itself', () => {
    const { trace, lines } = startTrace();
    for (const _ of [1, 2]) {
      trace('connection to 127.0.0.1:1', 'refused');
      trace('connection to [::1]:1', 'refused');
    }
    trace('connection to [::1]:1', 'accepted');
    expect(lines.slice(2)).toEqual([
      '+0 ms: connection to [::1]:1: refused, 2 times',
      '+0 ms: connection to [::1]:1: accepted',
    ]);
  });

  it('tells all counts when it is asked to, and begins anew', () => {
    const { trace, lines } = startTrace();
    for (const outcome of ['refused', 'refused', 'refused']) trace('connection', outcome);
    trace('spawn', 'bash');
    trace.tellCounts();
    trace.tellCounts();
    trace('connection', 'refused');
    expect(lines.slice(2)).toEqual(['+0 ms: connection: refused, 3 times', '+0 ms: connection: refused']);
  });

  it('shortens what is too long to be read, and keeps its beginning and its end', () => {
    const { trace, lines } = startTrace();
    trace('words', `gunicorn: ${'no free '.repeat(1_000)}address already in use`);
    const [line = ''] = lines;
    expect(line.length).toBeLessThan(430);
    expect(line).toMatch(/^\+0 ms: words: gunicorn: no free .*\.\.\..* no free address already in use$/);
  });

  it.each([undefined, '', '0', 'true'])('is none where RUNNER_DEBUG is %j', (RUNNER_DEBUG) => {
    expect(traceFor('vite', { RUNNER_DEBUG })).toBeUndefined();
  });
});
