// What GitHub's runner reads out of a step's command files (github.com/actions/runner at 258d6c8,
// src/Runner.Worker/FileCommandManager.cs).

/**
 * Reads `name=value` and `name<<delimiter` entries of GITHUB_OUTPUT or GITHUB_STATE; the last one of a name counts. On
 * Windows alone a line may end in \r\n.
 * @param {string} text
 * @param {NodeJS.Platform} [platform]
 * @returns {Record<string, string>}
 */
export function readFileCommands(text, platform = process.platform) {
  const lineEnd = platform === 'win32' ? /\r?\n/g : /\n/g;
  /** @type {Map<string, string>} */
  const values = new Map();
  let index = 0;
  const nextLine = () => {
    if (index >= text.length) return undefined;
    lineEnd.lastIndex = index;
    const end = lineEnd.exec(text);
    const line = { begin: index, text: text.slice(index, end?.index), end: end?.index };
    index = end ? lineEnd.lastIndex : text.length;
    return line;
  };

  for (let line = nextLine(); line; line = nextLine()) {
    if (line.text === '') continue;
    const [, name = '', mark] = /^(.*?)(=|<<)/s.exec(line.text) ?? [];
    const rest = line.text.slice(name.length + (mark?.length ?? 0));
    if (mark === '=') {
      values.set(name, rest);
      continue;
    }
    if (mark !== '<<' || name === '' || rest === '') throw new Error(`Invalid format '${line.text}'`);
    const begin = index;
    let end = index;
    for (let inner = nextLine(); inner?.text !== rest; inner = nextLine()) {
      if (inner?.end === undefined) throw new Error(`The value of '${name}' has no end '${rest}'`);
      end = inner.end;
    }
    values.set(name, text.slice(begin, end));
  }
  return Object.fromEntries(values);
}
