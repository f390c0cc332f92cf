import type { SavedState } from '../state.ts';

/** Whether a summary is written: `auto` means a relaunch, or a failure. */
export function wantsSummary({ settings, launches, phase }: SavedState, endedByItself: boolean): boolean {
  if (settings.summary !== 'auto') return settings.summary === 'always';
  return launches.length > 1 || phase === 'failed' || endedByItself;
}

/** A job summary in Markdown: what was served, each launch, how it ended, and on failure the end of the output. */
export function summaryMarkdown(
  { settings, launches, ready, ports }: SavedState,
  ending: string,
  output: readonly string[],
): string {
  const portList = Object.entries(ports).map(([variable, port]) => `${variable}=${port}`);
  const rows: readonly (readonly [string, string])[] = [
    ['Server', settings.name],
    ['Url', ready?.url ?? 'never ready'],
    ['Ports', portList.join(', ')],
    ['Launches', String(launches.length)],
    ['End', ending],
  ];
  const table = ['| | |', '| --- | --- |', ...rows.map(([name, value]) => `| ${name} | ${escapeMarkdown(value)} |`)];
  const timeline = launches.map(
    ({ port, outcome, ms }, index) => `${index + 1}. port ${port}: ${escapeMarkdown(outcome)} (${ms} ms)`,
  );
  const end =
    output.length === 0
      ? []
      : ['', '<details><summary>The end of its output</summary>', '', ...indented(output), '', '</details>'];
  return [`### ${escapeMarkdown(settings.name)}`, '', ...table, '', ...timeline, ...end, ''].join('\n');
}

/** CommonMark, "Backslash escapes": any punctuation may be escaped, and `<` and `&` begin no HTML then. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]()#+!|<>~&$:@]/g, '\\$&');
}

/** An indented code block has no fence that the output could close. */
function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line.replace(/\x1b\[[\d;:]*m/g, '')}`);
}
