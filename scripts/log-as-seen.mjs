// How GitHub's page shows a step's log (github.com/actions/runner, ActionCommandManager.cs): a group is folded under its
// title, annotations are lines with their level, other commands are carried out and not shown.
import { commandReader } from './runner-commands.mjs';

/** @type {Record<string, string>} */
const LEVELS = { error: 'Error: ', warning: 'Warning: ', notice: 'Notice: ' };

/**
 * The lines of a log as its reader sees them before he unfolds anything.
 * @param {string} log
 */
export function logAsSeen(log) {
  const reader = commandReader();
  let isInGroup = false;
  return log.split('\n').flatMap((line) => {
    const command = reader.read(line);
    if (command?.name === 'group') {
      isInGroup = true;
      return [`▸ ${command.data}`];
    }
    if (command?.name === 'endgroup') isInGroup = false;
    else if (command && command.name in LEVELS) return `${LEVELS[command.name]}${command.data}`.split('\n');
    return command || isInGroup ? [] : [line];
  });
}
