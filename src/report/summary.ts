import type { Ending } from '../ending/how-it-ended.ts';
import type { LaunchRecord, SavedState } from '../state/state.ts';
import { describeEnding } from './ending.ts';
import { seconds } from './lines.ts';
import { codeBlock, inCell, inMarkdown } from './markdown.ts';

/** Whether a summary is written: `auto` means a relaunch, or a failure. */
export function wantsSummary({ settings, launches, stage }: SavedState, endedByItself: boolean): boolean {
  if (settings.summary !== 'auto') return settings.summary === 'always';
  return launches.length > 1 || stage === 'failed' || endedByItself;
}

/** A job summary in Markdown: the server, what happened to each launch, and on failure the end of the output. */
export function summaryMarkdown(state: SavedState, ending: Ending, output: readonly string[]): string {
  const { settings, launches, ready, ports } = state;
  const server = {
    Port: portsOf(ports),
    Launches: String(launches.length),
    'Ready after': ready ? seconds(ready.afterMs) : 'never ready',
    Ended: ending.kind === 'ended-before' ? endedInMain(state) : describeEnding(ending, ready?.at),
  };
  const parts = [
    `### ${inMarkdown(settings.name)}`,
    table(Object.keys(server), [Object.values(server)]),
    timeline(state),
    ...(output.length === 0
      ? []
      : [`<details><summary>The end of its output</summary>`, codeBlock(output), '</details>']),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** `23817`, or every variable with its port where there are several. */
function portsOf(ports: SavedState['ports']): string {
  const distinct = new Set(Object.values(ports));
  if (distinct.size === 0) return 'none';
  if (distinct.size === 1) return [...distinct].join('');
  return Object.entries(ports)
    .map(([variable, port]) => `${variable} ${port}`)
    .join(', ');
}

/** In words of ours alone: somebody else's stand where no `|` has to be replaced. */
function endedInMain({ ready, launches, ended }: SavedState): string {
  if (ready) return ended?.how ?? 'before the end of its step';
  return launches.length === 0 ? 'not launched' : 'before it was ready';
}

/** What happened to each launch; where there was none, why. */
function timeline({ launches, ended, root }: SavedState): string {
  const nothing = root ? 'Its launch was broken off.' : 'Nothing was launched.';
  if (launches.length === 0) return inMarkdown(ended?.how ?? nothing);
  const line = ({ port, outcome, ms }: LaunchRecord, index: number): string =>
    `${index + 1}. ${port === 0 ? 'a port of the system' : `port ${port}`}, after ${seconds(ms)}: ${inMarkdown(outcome)}`;
  return launches.map(line).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
