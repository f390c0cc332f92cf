// What the runner understands of a step's output and of its command files, written from the documented rules:
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands

/** @typedef {{ name: string, properties: Record<string, string>, data: string }} Command */

/** Reads a log line by line and keeps the commands that the runner would act on. */
export function commandReader() {
  /** @type {Command[]} */
  const commands = [];
  /** @type {string | undefined} */
  let resumeToken;
  return {
    commands,
    /** @param {string} line */
    read(line) {
      // A lone carriage return ends a line for the runner, too.
      for (const part of line.split('\r')) {
        const command = parseCommand(part);
        if (!command) continue;
        if (resumeToken !== undefined) {
          if (command.name === resumeToken) resumeToken = undefined;
        } else if (command.name === 'stop-commands') resumeToken = command.data;
        else commands.push(command);
      }
    },
  };
}

/**
 * `::name key=value,key=value::data` at the start of a line, after white space at most; or `##[name key=value;]data`
 * anywhere in it.
 * @param {string} line
 * @returns {Command | undefined}
 */
export function parseCommand(line) {
  const match =
    /^\s*::([^\s:]+)(?:\s+([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line) ??
    /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/.exec(line);
  if (!match) return undefined;
  const [, name = '', properties = '', data = ''] = match;
  /** @type {Record<string, string>} */
  const parsed = {};
  for (const property of properties.split(/[,;]/)) {
    const at = property.indexOf('=');
    if (at > 0) parsed[property.slice(0, at).trim()] = decoded(property.slice(at + 1));
  }
  return { name: name.toLowerCase(), properties: parsed, data: decoded(data) };
}

/** @param {string} text */
function decoded(text) {
  /** @type {Record<string, string>} */
  const characters = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%0D|%0A|%3A|%2C|%25/g, (code) => characters[code] ?? code);
}

/**
 * Reads `name=value` and `name<<delimiter` entries of GITHUB_OUTPUT or GITHUB_STATE; the last one of a name counts.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function readFileCommands(text) {
  /** @type {Record<string, string>} */
  const values = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] ?? '', index + 1);
      if (end < 0) throw new Error(`The value of ${heredoc[1]} has no end`);
      values[heredoc[1] ?? ''] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    else if (line !== '') throw new Error(`The line ${JSON.stringify(line)} is not understood`);
  }
  return values;
}
