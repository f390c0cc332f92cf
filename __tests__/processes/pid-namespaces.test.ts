import { describe, expect, it } from 'vitest';
import { inPidNamespace, lacksPidNamespaces } from '../pid-namespace.ts';

describe.skipIf(lacksPidNamespaces)('a stranger that has got the number of a server', () => {
  describe.each(['root', 'daemon'])('known as a %s', (knownAs) => {
    it.each([
      { when: 'before', moment: 'before the server is stopped', outcome: 'nothing-alive' },
      { when: 'ask', moment: 'between the list and the signal', outcome: 'ended' },
      { when: 'kill', moment: 'between the list and the kill', outcome: 'killed' },
    ])('$moment takes no signal', async ({ when, outcome }) => {
      const facts = await inPidNamespace('reused-pid.ts', knownAs, when);
      expect(facts).toEqual({ outcome, hasNumber: true, isAnother: true, stranger: [] });
    });
  });
});

describe.skipIf(lacksPidNamespaces)('a server under a first process that reaps nothing', () => {
  it.each([
    { temper: 'hearing', outcome: 'ended' },
    { temper: 'deaf', outcome: 'killed' },
  ])('has $outcome once all of it are zombies', async ({ temper, outcome }) => {
    const facts = await inPidNamespace('unreaped.ts', temper);
    expect(facts).toEqual({ outcomes: [outcome, 'nothing-alive'], states: ['Z', 'Z'] });
  });
});
