import type { Pair } from './lines.ts';
import type { Inputs } from './parse-inputs.ts';
import { quoted } from './parsed.ts';
import { includesStatus } from './status-ranges.ts';

/** What the inputs say that nothing comes of, as one line each: mostly for want of another input, or of its right name. */
export function withoutEffect({ readyPath, readyStatus, readyHeaders, host, env }: Inputs): readonly string[] {
  const isOther = readyStatus.length !== 1 || !includesStatus(readyStatus, 200) || !includesStatus(readyStatus, 399);
  const isAsked = readyPath !== undefined;
  const own = selfReference(env);
  return [
    ...(isOther && !isAsked ? ['ready-status: has no effect without ready-path, the path that is asked for'] : []),
    ...(readyHeaders.length > 0 && !isAsked ? ['ready-headers: has no effect without ready-path'] : []),
    ...(own === undefined
      ? []
      : [
          `env: ${quoted(`$${own}`)} is not filled in, as only the port variables are: export ${own} in run, or add a folder to the PATH by $GITHUB_PATH in an earlier step`,
        ]),
    ...(host === '0.0.0.0' || host === '::'
      ? [`host: ${host} stands in the url, where not every client gets to; what a server binds is an option of its own`]
      : []),
  ];
}

/**
 * A value that goes on from the variable's own (`PATH=$PATH:/opt/bin`), as only a shell fills it in. Within other text, as in
 * a password or a pattern, a `$` is meant as it stands.
 */
function selfReference(pairs: readonly Pair[]): string | undefined {
  const refers = ([name, value]: Pair): boolean => {
    const itself = name.replace(/\W/g, '\\$&');
    return new RegExp(`(?:^["']?|[:; ,])\\$(?:${itself}(?!\\w)|\\{${itself}\\})`).test(value);
  };
  return pairs.find(refers)?.[0];
}
