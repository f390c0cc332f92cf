import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ending } from '../../src/ending/how-it-ended.ts';
import { readableLine } from '../../src/report/readable-lines.ts';
import { summaryMarkdown, wantsSummary } from '../../src/report/summary.ts';
import type { SavedState } from '../../src/state/state.ts';
import { SAMPLE_STATE } from '../sample-state.ts';
import { hostileText } from './hostile-bytes.ts';
import { rendered, tagsOf, textsIn } from './rendered.ts';

const stateWith = (about: Partial<SavedState>, settings: Partial<SavedState['settings']> = {}): SavedState => ({
  ...SAMPLE_STATE,
  ...about,
  settings: { ...SAMPLE_STATE.settings, ...settings },
});
const TWICE = [{ port: 23_816, outcome: 'in use (by node, pid 7)', ms: 400 }, ...SAMPLE_STATE.launches];

describe('a summary is wanted', () => {
  it.each([
    ['auto', stateWith({}), false, false],
    ['auto', stateWith({ launches: TWICE }), false, true],
    ['auto', stateWith({ stage: 'failed' }), false, true],
    ['auto', stateWith({}), true, true],
    ['always', stateWith({}), false, true],
    ['never', stateWith({ stage: 'failed', launches: TWICE }), true, false],
  ] as const)('with %s, or not (%#)', (summary, state, endedByItself, wanted) => {
    expect(wantsSummary({ ...state, settings: { ...state.settings, summary } }, endedByItself)).toBe(wanted);
  });
});

const STOPPED: Ending = { kind: 'stopped', outcome: { kind: 'ended', ms: 12 } };
const BY_ITSELF: Ending = {
  kind: 'by-itself',
  exit: { status: 1, signal: undefined },
  at: undefined,
  leftProcesses: false,
};

describe('the summary', () => {
  it('tells the server, its ports, what happened to each launch, and its end', () => {
    expect(summaryMarkdown(stateWith({ launches: TWICE }), STOPPED, []).split('\n')).toEqual([
      '### vite',
      '',
      '| Port | Launches | Ready after | Ended |',
      '| --- | --- | --- | --- |',
      '| `PORT 23817, ADMIN_PORT 23900` | 2 | 812 ms | stopped within 12 ms |',
      '',
      '1. port 23816, after 400 ms: in use (by node, pid 7)',
      '2. port 23817, after 812 ms: ready',
      '',
    ]);
  });

  it('tells the port alone where there is no other', () => {
    expect(summaryMarkdown(stateWith({ ports: { PORT: 5, SERVER_PORT: 5 } }), STOPPED, [])).toContain(
      '| 5 | 1 | 812 ms |',
    );
  });

  it.each<[string, Partial<SavedState>, Ending, string]>([
    ['was stopped', {}, STOPPED, '| 812 ms | stopped within 12 ms |'],
    ['ended by itself', {}, BY_ITSELF, '| 812 ms | ended by itself with status 1 |'],
    [
      'was tested in one step',
      { stage: 'stopped', ended: { how: 'stopped after the test', byItself: false } },
      { kind: 'ended-before' },
      '| 812 ms | stopped after the test |',
    ],
    [
      'was ended in its own step, nobody knows how',
      { stage: 'failed', ended: undefined },
      { kind: 'ended-before' },
      '| 812 ms | before the end of its step |',
    ],
    [
      'was broken off as it began',
      { stage: 'failed', ready: undefined, launches: [], ended: undefined },
      { kind: 'ended-before' },
      '| 0 | never ready | not launched |\n\nIts launch was broken off.\n',
    ],
    [
      'had no launch to be broken off',
      { stage: 'failed', ready: undefined, launches: [], ended: undefined, root: undefined },
      { kind: 'ended-before' },
      '| 0 | never ready | not launched |\n\nNothing was launched.\n',
    ],
    [
      'ended by itself during the test',
      { stage: 'stopped', ended: { how: 'ended by itself with status 3', byItself: true } },
      { kind: 'ended-before' },
      '| 812 ms | ended by itself with status 3 |',
    ],
    [
      'was never ready',
      { stage: 'failed', ready: undefined, launches: [{ port: 7, outcome: 'not ready within 60 s', ms: 60_004 }] },
      { kind: 'ended-before' },
      '| never ready | before it was ready |\n\n1. port 7, after 60.004 s: not ready within 60 s\n',
    ],
    [
      'was never launched',
      {
        stage: 'failed',
        ready: undefined,
        launches: [],
        ports: {},
        ended: { how: 'port 8080 in use (by node, pid 7)', byItself: false },
      },
      { kind: 'ended-before' },
      '| none | 0 | never ready | not launched |\n\nport 8080 in use (by node, pid 7)\n',
    ],
  ])('tells how a server ended that %s', (_, state, ending, cells) => {
    expect(summaryMarkdown(stateWith(state), ending, [])).toContain(cells);
  });

  it('shows the end of the output as code that the output cannot leave', () => {
    const output = ['\x1b[31mError\x1b[0m', '```', '</details>', '<script>', '', '# heading'];
    const lines = summaryMarkdown(SAMPLE_STATE, BY_ITSELF, output).split('\n');
    const begin = lines.indexOf('<details><summary>The end of its output</summary>');
    expect(lines.slice(begin + 1, -1)).toEqual([
      '',
      '    Error',
      '    ```',
      '    </details>',
      '    <script>',
      '    ',
      '    # heading',
      '',
      '</details>',
    ]);
  });

  it('is built the same whatever names, messages, ends and outputs say', () => {
    const summaryOf = (words: string, lines: readonly string[]): string => {
      const launches = [{ port: 1, outcome: words, ms: 1 }];
      const killed: Ending = { kind: 'stopped', outcome: { kind: 'killed', ms: 1, commands: [words], hurried: false } };
      return rendered(summaryMarkdown(stateWith({ launches }, { name: words }), killed, lines));
    };
    const harmless = tagsOf(summaryOf('words', ['words']));
    const output = fc.array(hostileText.map(readableLine), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(hostileText, output, (words, lines) => {
        const html = summaryOf(words, [...lines, 'the end']);
        expect(tagsOf(html)).toEqual(harmless);
        expect(textsIn(html, 'td')).toHaveLength(4);
        expect(textsIn(html, 'li')).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});
