import { describe, expect, it } from 'vitest';
import { summaryMarkdown, wantsSummary } from '../../src/report/summary.ts';
import type { SavedState } from '../../src/state.ts';
import { SAMPLE_STATE } from '../sample-state.ts';

const stateWith = (about: Partial<SavedState>, settings: Partial<SavedState['settings']> = {}): SavedState => ({
  ...SAMPLE_STATE,
  ...about,
  settings: { ...SAMPLE_STATE.settings, ...settings },
});
const TWICE = [{ port: 23_816, outcome: 'port 23816 in use (by node, pid 7)', ms: 400 }, ...SAMPLE_STATE.launches];

describe('a summary is wanted', () => {
  it.each([
    ['auto', stateWith({}), false, false],
    ['auto', stateWith({ launches: TWICE }), false, true],
    ['auto', stateWith({ phase: 'failed' }), false, true],
    ['auto', stateWith({}), true, true],
    ['always', stateWith({}), false, true],
    ['never', stateWith({ phase: 'failed', launches: TWICE }), true, false],
  ] as const)('with %s, or not (%#)', (summary, state, endedByItself, wanted) => {
    expect(wantsSummary({ ...state, settings: { ...state.settings, summary } }, endedByItself)).toBe(wanted);
  });
});

describe('the summary', () => {
  it('tells the server, its url, its ports, its launches and its end', () => {
    const markdown = summaryMarkdown(stateWith({ launches: TWICE }), 'stopped within 12 ms', []);
    expect(markdown.split('\n')).toEqual([
      '### vite',
      '',
      '| | |',
      '| --- | --- |',
      '| Server | vite |',
      '| Url | http\\://localhost\\:23817 |',
      '| Ports | PORT=23817, ADMIN\\_PORT=23900 |',
      '| Launches | 2 |',
      '| End | stopped within 12 ms |',
      '',
      '1. port 23816: port 23816 in use \\(by node, pid 7\\) (400 ms)',
      '2. port 23817: ready after 812 ms (815 ms)',
      '',
    ]);
  });

  it('tells a server that was never ready', () => {
    expect(summaryMarkdown(stateWith({ ready: undefined }), 'x', [])).toContain('| Url | never ready |');
  });

  it('shows the end of the output as code that the output cannot leave', () => {
    const output = ['\x1b[31mError\x1b[0m', '```', '</details>', '<script>', '', '# heading'];
    const lines = summaryMarkdown(SAMPLE_STATE, 'x', output).split('\n');
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

  it('lets no name, message or end act as Markdown, as HTML or as a further row', () => {
    const evil = '<img src=x>|[link](http://x) `code` **b** @user #1 &amp;\n| row | row |';
    const launches = [{ port: 1, outcome: evil, ms: 1 }];
    const markdown = summaryMarkdown(stateWith({ launches }, { name: evil }), evil, []);
    expect(markdown.split('\n')).toHaveLength(12);
    for (const line of markdown.split('\n')) expect(line.replace(/\\./g, '')).not.toMatch(/[<>`*@&[\]]/);
  });
});
