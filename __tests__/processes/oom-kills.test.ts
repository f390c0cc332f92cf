import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOomKills, oomKillsSince } from '../../src/processes/oom-kills.ts';
import { anyText } from '../any-text.ts';

/** The end of a real one, Linux 6.18. */
const VMSTAT = 'pgmigrate_fail 0\nnr_unstable 0\ndrop_slab 1\noom_kill 3\nnuma_pte_updates 0\n';

describe('the count of processes that the kernel killed for want of memory', () => {
  it.each([
    [VMSTAT, 3],
    [VMSTAT.replace('oom_kill 3', 'oom_kill 0'), 0],
    [VMSTAT.replace('oom_kill 3\n', ''), undefined],
    ['', undefined],
    ['xoom_kill 3\noom_kill x\n', undefined],
  ])('is read from %j', (text, count) => expect(countOomKills(text)).toBe(count));

  it('is a whole number or not to be told, whatever the kernel writes', () => {
    const text = fc.array(fc.oneof(anyText, fc.constantFrom('oom_kill ', '\n', '3', ' ')));
    fc.assert(
      fc.property(
        text.map((parts) => parts.join('')),
        (vmstat) => {
          const count = countOomKills(vmstat);
          expect(count === undefined || Number.isInteger(count)).toBe(true);
        },
      ),
    );
  });

  it('is compared with an earlier one', () => {
    const now = countOomKills();
    expect(oomKillsSince(undefined)).toBe(0);
    expect(oomKillsSince((now ?? 0) + 1)).toBe(0);
    if (now !== undefined) expect(oomKillsSince(now - 2)).toBe(2);
  });
});
