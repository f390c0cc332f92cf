// How GitHub's page shows a step's log (github.com/actions/runner, ActionCommandManager.cs): a group is folded under its
// title, annotations are lines with their level, other commands are carried out and not shown.
import { commandReader } from './runner-commands.mjs';

/** @type {Record<string, string>} */
const LEVELS = { error: 'Error: ', warning: 'Warning: ', notice: 'Notice: ', debug: '##[debug]' };

/**
 * The lines of a log as its reader sees them before he unfolds anything.
 * @param {string} log
 */
export function logAsSeen(log) {
  return log.split('\n').flatMap(logView({ unfolded: false }));
}

/**
 * What is seen of each line of one log, in order, with the groups folded or unfolded.
 * @param {{ unfolded: boolean }} how
 * @returns {(line: string) => readonly string[]}
 */
export function logView({ unfolded }) {
  const reader = commandReader();
  let isInGroup = false;
  return (line) => {
    const command = reader.read(line);
    if (command?.name === 'group') {
      isInGroup = true;
      return [`${unfolded ? '▾' : '▸'} ${command.data}`];
    }
    if (command?.name === 'endgroup') isInGroup = false;
    else if (command && command.name in LEVELS) return `${LEVELS[command.name]}${command.data}`.split('\n');
    if (command || (isInGroup && !unfolded)) return [];
    return [isInGroup ? `  ${line}` : line];
  };
}
