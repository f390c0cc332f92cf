import type { SavedState } from '../state.ts';
import { describeEnding, type Ending } from './ending.ts';
import { seconds } from './lines.ts';
import { codeBlock, inCell, inMarkdown } from './markdown.ts';

/** Whether a summary is written: `auto` means a relaunch, or a failure. */
export function wantsSummary({ settings, launches, phase }: SavedState, endedByItself: boolean): boolean {
  if (settings.summary !== 'auto') return settings.summary === 'always';
  return launches.length > 1 || phase === 'failed' || endedByItself;
}

/** A job summary in Markdown: the server, what happened to each launch, and on failure the end of the output. */
export function summaryMarkdown(state: SavedState, ending: Ending, output: readonly string[]): string {
  const { settings, launches, ready } = state;
  const server = {
    Server: settings.name,
    Port: portsOf(state),
    Launches: String(launches.length),
    'Ready after': ready ? seconds(ready.afterMs) : 'never ready',
    Ended: endedHow(state, ending),
  };
  const timeline = launches.map(({ port, outcome, ms }, index) => [
    String(index + 1),
    port === 0 ? 'of the system' : String(port),
    outcome,
    seconds(ms),
  ]);
  const parts = [
    `### ${inMarkdown(settings.name)}`,
    table(Object.keys(server), [Object.values(server)]),
    ...(launches.length === 0 ? [] : [table(['Launch', 'Port', 'What happened', 'Took'], timeline)]),
    ...(output.length === 0
      ? []
      : [`<details><summary>The end of its output</summary>`, codeBlock(output), '</details>']),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** `23817`, or every variable with its port where there are several. */
function portsOf({ ports }: SavedState): string {
  const distinct = new Set(Object.values(ports));
  if (distinct.size === 1) return [...distinct].join('');
  return Object.entries(ports)
    .map(([variable, port]) => `${variable} ${port}`)
    .join(', ');
}

function endedHow({ phase, launches, ready }: SavedState, ending: Ending): string {
  if (phase === 'stopped') return 'stopped after the test';
  if (phase === 'failed') return launches.at(-1)?.outcome ?? 'not launched';
  return describeEnding(ending, ready?.at);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
