import type { Holder, Listener } from './listener.ts';

/**
 * Whose the listening sockets of a port are.
 * `ours`: a process of the server that this step launched. `foreign`: somebody else's. `unknown`: there is a listener,
 * and the system does not tell whose, or a container engine's forwarder that may publish the port for the server, or a
 * process in a container that may be the server.
 * `nobody`: no listener is to be seen.
 */
export type Ownership =
  | { readonly kind: 'ours'; readonly addresses: readonly string[]; readonly holders: readonly number[] }
  | { readonly kind: 'foreign'; readonly holder: Holder | undefined; readonly address: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nobody' };

/**
 * Programs that listen for a container: of Docker, Podman, Docker Desktop, and WSL. Linux cuts names to 15 characters.
 * dockerd itself listens where it has no proxy, and since Docker 28 until it has handed the socket to one.
 */
const FORWARDERS: ReadonlySet<string> = new Set([
  'dockerd',
  'docker-proxy',
  'rootlessport',
  'rootlesskit',
  'conmon',
  'slirp4netns',
  'pasta',
  'pasta.avx2',
  'com.docker.backend',
  'com.docker.back',
  'com.docke',
  'gvproxy',
  'vpnkit',
  'vpnkit-bridge',
  'wslrelay',
]);

/** Where a client that asks for `localhost` may end up. */
export const REACHED_BY_LOCALHOST: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '0.0.0.0', '::', '*']);

/**
 * Judges the listeners of one port. A stranger on any address that `localhost` may lead to makes the port foreign, even
 * beside a listener of ours; a stranger elsewhere does so only where nobody else listens. A socket whose holder the
 * system hides is a stranger's where its user is none of `users`, the server's and those of `containers` that may be its;
 * `any` where it cannot be told as whom the server runs. A forwarder counts as one where it runs as one of `engineUsers`:
 * anybody can give a program that name.
 */
export function judgeOwnership(
  listeners: readonly Listener[],
  ours: ReadonlySet<number>,
  users: ReadonlySet<number> | 'any' = new Set(),
  containers: ReadonlySet<number> = new Set(),
  engineUsers: ReadonlySet<number> | 'any' = 'any',
): Ownership {
  const near = listeners.filter(({ address }) => REACHED_BY_LOCALHOST.has(address));
  const own = listeners.filter(({ holder }) => holder && ours.has(holder.pid));
  const decisive = near.length > 0 || own.length > 0 ? near : listeners;

  for (const { holder, address, user } of decisive) {
    const isStranger = holder
      ? !ours.has(holder.pid) &&
        !containers.has(holder.pid) &&
        !(isForwarder(holder.command) && isOneOf(engineUsers, user))
      : !isOneOf(users, user);
    if (isStranger) return { kind: 'foreign', holder, address };
  }
  if (own.length > 0) {
    const holders = new Set(own.flatMap(({ holder }) => holder?.pid ?? []));
    return { kind: 'ours', addresses: own.map(({ address }) => address), holders: [...holders] };
  }
  return { kind: listeners.length > 0 ? 'unknown' : 'nobody' };
}

/** A user that the system does not tell may be any. */
function isOneOf(users: ReadonlySet<number> | 'any', user: number | undefined): boolean {
  return users === 'any' || user === undefined || users.has(user);
}

function isForwarder(command: string): boolean {
  return FORWARDERS.has(command.toLowerCase().replace(/\.exe$/, ''));
}
