// What GitHub's runner makes of a step's output, from the facts of its source (github.com/actions/runner at 258d6c8,
// src/Runner.Common/ActionCommand.cs, src/Runner.Worker/ActionCommandManager.cs and Handlers/OutputManager.cs). It
// knows nothing of how this action defends itself: the tests hold that defence against it.

/** @typedef {{ name: string, properties: Record<string, string>, data: string }} Command */

/** What ActionCommandManager.cs registers for the steps of a workflow, deprecated names included; case is ignored. */
const COMMANDS = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
];

/** What TrimStart takes away: Char.IsWhiteSpace, which knows U+0085 and not U+FEFF, the other way round than JavaScript. */
const WHITE_SPACE = '[\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const LEADING_SPACE = new RegExp(`^${WHITE_SPACE}+`);
const SPACE_AROUND = new RegExp(`^${WHITE_SPACE}+|${WHITE_SPACE}+$`, 'g');

/** The escapes of each place; all of them are written in capitals. */
const ESCAPES = {
  v1: { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' },
  v2Data: { '%0D': '\r', '%0A': '\n', '%25': '%' },
  v2Property: { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' },
};

/** Reads a log line by line and keeps the commands that the runner would act on. */
export function commandReader() {
  /** @type {Command[]} */
  const commands = [];
  /** @type {string | undefined} */
  let resumeToken;
  return {
    /** What was acted on, but for the stopping and resuming of commands. */
    commands,
    /** The token that is waited for while commands are stopped. */
    get resumeToken() {
      return resumeToken;
    },
    /**
     * Takes one line, and returns the command that it is, if the runner acts on it.
     * @param {string} line
     */
    read(line) {
      const command = parseCommand(line, resumeToken);
      if (!command) return undefined;
      if (resumeToken !== undefined) {
        if (command.name !== resumeToken.toLowerCase()) return undefined;
        resumeToken = undefined;
      } else if (command.name === 'stop-commands') {
        const isRefused = ['', 'pause-logging', ...COMMANDS].includes(command.data.toLowerCase());
        if (isRefused) throw new Error(`The runner refuses to stop commands until '${command.data}'`);
        resumeToken = command.data;
      } else commands.push(command);
      return command;
    },
  };
}

/**
 * `::name key=value,key=value::data` at the start of a line, after white space at most; where that is none, the first
 * `##[name key=value;key=value]data` anywhere in it. A name that is not registered makes it no command.
 *
 * The runner searches by the rules of its culture, which look through characters without a weight, such as U+200B; but
 * it cuts the name out as if none stood there. Where its machine has no ICU it searches for the characters alone
 * (https://learn.microsoft.com/dotnet/standard/base-types/string-comparison-net-5-plus). Either counts here.
 * @param {string} line
 * @param {string} [resumeToken]
 * @returns {Command | undefined}
 */
export function parseCommand(line, resumeToken) {
  const names = [...COMMANDS, ...(resumeToken === undefined ? [] : [resumeToken.toLowerCase()])];
  for (const search of [ordinalSearch, cultureSearch]) {
    const command = parseV2(line, names, search) ?? parseV1(line, names, search);
    if (command) return command;
  }
  return undefined;
}

/** @typedef {(text: string, sought: string, from: number) => number} Search */

/** @type {(line: string, names: readonly string[], search: Search) => Command | undefined} */
function parseV2(line, names, search) {
  const trimmed = line.replace(LEADING_SPACE, '');
  if (!startsWith(trimmed, '::', search)) return undefined;
  const end = search(trimmed, '::', 2);
  if (end < 0) return undefined;
  const command = named(trimmed.slice(2, end), names);
  if (!command) return undefined;
  const properties = parseProperties(command.rest.replace(SPACE_AROUND, ''), ',', ESCAPES.v2Property);
  return { name: command.name, properties, data: unescaped(trimmed.slice(end + 2), ESCAPES.v2Data) };
}

/** @type {(line: string, names: readonly string[], search: Search) => Command | undefined} */
function parseV1(line, names, search) {
  const begin = search(line, '##[', 0);
  const end = begin < 0 ? -1 : line.indexOf(']', begin);
  if (end < 0) return undefined;
  const command = named(line.slice(begin + 3, end), names);
  if (!command) return undefined;
  const properties = parseProperties(command.rest, ';', ESCAPES.v1);
  return { name: command.name, properties, data: unescaped(line.slice(end + 1), ESCAPES.v1) };
}

/**
 * What stands before the first space is the name.
 * @param {string} text
 * @param {readonly string[]} names
 */
function named(text, names) {
  const [, name = '', rest = ''] = /^([^ ]*) ?(.*)$/s.exec(text) ?? [];
  return names.includes(name.toLowerCase()) ? { name: name.toLowerCase(), rest } : undefined;
}

/** @type {(text: string, separator: string, escapes: Record<string, string>) => Record<string, string>} */
function parseProperties(text, separator, escapes) {
  /** @type {Record<string, string>} */
  const properties = {};
  for (const property of text.split(separator)) {
    const at = property.indexOf('=');
    if (at > 0 && at < property.length - 1)
      properties[property.slice(0, at)] = unescaped(property.slice(at + 1), escapes);
  }
  return properties;
}

/** @type {(text: string, escapes: Record<string, string>) => string} */
function unescaped(text, escapes) {
  return text.replace(/%[0-9A-F]{2}/g, (code) => escapes[code] ?? code);
}

/** @type {Search} */
function ordinalSearch(text, sought, from) {
  return text.indexOf(sought, from);
}

const collator = new Intl.Collator('en');
/** @type {Map<string, boolean>} */
const weightless = new Map();

/** @param {string} character */
function hasNoWeight(character) {
  const known = weightless.get(character);
  if (known !== undefined) return known;
  const answer = collator.compare(character, '') === 0;
  weightless.set(character, answer);
  return answer;
}

/** The index of the first character that belongs to what is found, not of one without a weight before it. @type {Search} */
function cultureSearch(text, sought, from) {
  for (let at = text.indexOf(sought.charAt(0), from); at >= 0; at = text.indexOf(sought.charAt(0), at + 1)) {
    if (endOfMatch(text, sought, at) !== undefined) return at;
  }
  return -1;
}

/** @type {(text: string, sought: string, search: Search) => boolean} */
function startsWith(text, sought, search) {
  if (search === ordinalSearch) return text.startsWith(sought);
  return endOfMatch(text, sought, 0) !== undefined;
}

/** @type {(text: string, sought: string, at: number) => number | undefined} */
function endOfMatch(text, sought, at) {
  let index = at;
  for (const character of sought) {
    while (index < text.length && text[index] !== character && hasNoWeight(text.charAt(index))) index += 1;
    if (text[index] !== character) return undefined;
    index += 1;
  }
  return index;
}
