/** What is wrong with a pattern that matches nothing, as far as it can be seen in the pattern itself. */
export function faultOfPattern({ source }: RegExp): 'has-slashes' | 'has-variable' | undefined {
  // A path ends in letters, too: only what JavaScript has for flags is none.
  if (/^\\\/.*\\\/[dgimsuvy]{0,3}$/.test(source)) return 'has-slashes';
  return /(?<![\\[])\$\{?[A-Za-z_]/.test(source) ? 'has-variable' : undefined;
}

/** A port of localhost that a command asks instead of the server's; undefined where it names a variable of the server's. */
export function otherPortAsked(
  command = '',
  { ports, variables }: { readonly ports: readonly number[]; readonly variables: readonly string[] },
): number | undefined {
  if (variables.some((name) => new RegExp(`\\b${name}\\b`).test(command))) return undefined;
  const named = Array.from(command.matchAll(/(?:localhost|127\.0\.0\.1|\[::1\]):(\d{1,5})\b/g), ([, port]) =>
    Number(port),
  );
  return named.find((port) => !ports.includes(port));
}
