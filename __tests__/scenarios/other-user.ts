import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmodSync, copyFileSync, cpSync, linkSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll } from 'vitest';
import { bundles } from '../../scripts/measured-bundles.mjs';
import { findNode24, repository } from '../../scripts/runner.mjs';

/** A user without a name, a group or a home, who has no process yet. */
export interface OtherUser {
  readonly uid: number;
  /** For `startJob`: a job whose steps run as this user, within the limits. */
  readonly job: {
    readonly wrap: (command: readonly string[]) => readonly string[];
    readonly workspace: string;
  };
  /** The command that starts the fixture server. */
  readonly serverCommand: (...settings: readonly string[]) => string;
  /** How many threads the user has, processes that nobody has reaped included: what RLIMIT_NPROC counts. */
  readonly threads: () => number;
}

/** `inside` becomes the rest of the command as root (`nsenter`), `limits` as the user (`prlimit`), anew for each entry. */
export function otherUser({
  inside = [],
  limits = () => [],
}: {
  readonly inside?: readonly string[];
  readonly limits?: () => readonly string[];
} = {}): OtherUser {
  const uid = unusedUid();
  const { folder, node, server, at } = readableCopy();
  const become = ['setpriv', '--reuid', String(uid), '--regid', String(uid), '--clear-groups'];
  return {
    uid,
    job: {
      wrap: ([, entry = '']) => [...inside, ...become, ...limits(), node, at(entry)],
      workspace: folder,
    },
    serverCommand: (...settings) => [node, server, ...settings].join(' '),
    threads: () =>
      processesOf(uid)
        .map((pid) => readdirSync(`/proc/${pid}/task`).length)
        .reduce((sum, count) => sum + count, 0),
  };
}

function processesOf(uid: number): readonly string[] {
  return readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && statSync(`/proc/${name}`, { throwIfNoEntry: false })?.uid === uid,
  );
}

function unusedUid(): number {
  for (;;) {
    const uid = randomInt(20_000, 60_000);
    if (processesOf(uid).length === 0) return uid;
  }
}

interface ReadableCopy {
  readonly folder: string;
  readonly node: string;
  readonly server: string;
  /** Where a file of the repository is in the copy. */
  readonly at: (path: string) => string;
}

let madeOnce: ReadableCopy | undefined;

afterAll(() => madeOnce && rmSync(madeOnce.folder, { recursive: true }));

/** The repository, and node, may lie in a home that nobody else may enter: other users get copies. */
function readableCopy(): ReadableCopy {
  if (madeOnce) return madeOnce;
  const folder = mkdtempSync(join(tmpdir(), 'for-other-users-'));
  chmodSync(folder, 0o755);
  const at = (path: string): string => join(folder, relative(repository, path));
  const server = join(repository, '__tests__/fixtures/server.mjs');
  for (const path of [bundles, server]) cpSync(path, at(path), { recursive: true });
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  madeOnce = { folder, node: readableNode(join(folder, 'node')), server: at(server), at };
  return madeOnce;
}

/** A link costs nothing, where the file system is the same and the program is everybody's. */
function readableNode(path: string): string {
  const program = findNode24();
  try {
    if ((statSync(program).mode & 0o005) === 0o005) {
      linkSync(program, path);
      return path;
    }
  } catch {
    // Another file system.
  }
  copyFileSync(program, path);
  chmodSync(path, 0o755);
  return path;
}
