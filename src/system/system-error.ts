import { getSystemErrorName } from 'node:util';

/** A limit of the machine's or the user's that has been reached: what that is, and what to do about it. */
interface Limit {
  readonly reached: string;
  readonly remedy: string;
}

const DISK: Limit = { reached: 'the disk of RUNNER_TEMP is full', remedy: 'free some of it, or take a larger runner' };
const OPEN_FILES: Limit = { reached: 'too many files are open', remedy: 'raise the limit (ulimit -n)' };

/** By the names of errno(3). */
const LIMITS: ReadonlyMap<string, Limit> = new Map([
  ['ENOSPC', DISK],
  ['EDQUOT', DISK],
  ['EMFILE', OPEN_FILES],
  ['ENFILE', OPEN_FILES],
  ['ENOMEM', { reached: 'memory ran out', remedy: 'give the job less to do at once, or a larger runner' }],
]);

/** fork(2) says EAGAIN; elsewhere that means no more than to ask again. */
const PROCESSES: Limit = {
  reached: 'too many processes run',
  remedy: 'end some, or raise the limit (ulimit -u, or that of the container)',
};

/** Whether the error says that there is no more of something, and so nothing against what was asked. */
export function isLimit(error: unknown): boolean {
  return limitOf(error) !== undefined;
}

/** The error's own words; with what they mean and what to do, where a limit of the system's has been reached. */
export function explained(error: unknown): string {
  const limit = limitOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return limit ? `${limit.reached} (${message}); ${limit.remedy}` : message;
}

function limitOf(error: unknown): Limit | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, errno, syscall } = error as NodeJS.ErrnoException;
  if (code === 'EAGAIN') return syscall?.startsWith('spawn') ? PROCESSES : undefined;
  // os.networkInterfaces() has the number alone, and with the wrong sign.
  const name = code === 'ERR_SYSTEM_ERROR' && errno ? getSystemErrorName(-Math.abs(errno)) : code;
  return LIMITS.get(name ?? '');
}
