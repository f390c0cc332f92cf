import type { Inputs } from './parse-inputs.ts';
import { includesStatus } from './status-ranges.ts';

/** What the inputs say that nothing comes of, as one line each: mostly for want of another input, or of its right name. */
export function withoutEffect({ readyPath, readyStatus, readyHeaders, host }: Inputs): readonly string[] {
  const isOther = readyStatus.length !== 1 || !includesStatus(readyStatus, 200) || !includesStatus(readyStatus, 399);
  const isAsked = readyPath !== undefined;
  return [
    ...(isOther && !isAsked ? ['ready-status: has no effect without ready-path, the path that is asked for'] : []),
    ...(readyHeaders.length > 0 && !isAsked ? ['ready-headers: has no effect without ready-path'] : []),
    ...(host === '0.0.0.0' || host === '::'
      ? [`host: ${host} stands in the url, where not every client gets to; what a server binds is an option of its own`]
      : []),
  ];
}
