import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, subjectOf } from '../../src/conflict/subject.ts';
import { anyLine } from '../any-line.ts';

describe('what a line is about', () => {
  it('is one of our ports, another, or none, whatever the line', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(60), (text, end) => {
        const ours = [3_000, 3_001];
        for (const subject of [subjectOf(text, end, ours), fieldOf(text, ours)]) {
          if (typeof subject === 'number') expect(ours).toContain(subject);
          else expect(['another', 'none']).toContain(subject);
        }
      }),
    );
  });
});
