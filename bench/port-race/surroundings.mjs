// Where the race runs: which Node, and which network namespace.
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';

const RANGE_FILE = '/proc/sys/net/ipv4/ip_local_port_range';
const IN_NAMESPACE = 'ip link set lo up 2>/dev/null || ifconfig lo up || exit 1; exec "$0" "$@"';

/** Whether this Node imports .ts files. */
export function readsTypeScript() {
  return Boolean(/** @type {{ typescript?: unknown }} */ (process.features).typescript);
}

/**
 * The command, in a network namespace of its own with the loopback up where the system allows one, with the option
 * that tells it from which namespace it comes.
 *
 * @param {[string, ...string[]]} command
 * @returns {[string, ...string[]]}
 */
export function namespaceCommand(command) {
  const told = /** @type {const} */ ([...command, `--outer-namespace=${namespaceNow()}`]);
  const unshare = ['-rn', 'sh', '-c', IN_NAMESPACE];
  const works = spawnSync('unshare', [...unshare, 'true'], { stdio: 'ignore' }).status === 0;
  return works ? ['unshare', ...unshare, ...told] : [...told];
}

function namespaceNow() {
  try {
    return readlinkSync('/proc/self/ns/net');
  } catch {
    return 'none';
  }
}

/** A namespace fresh from unshare has the loopback and nothing else. */
function reachesOthers() {
  return Object.keys(networkInterfaces()).some((name) => name !== 'lo');
}

/**
 * Sets the ephemeral range of this network namespace; undefined where that is not ours to set. The range of the machine
 * is never touched: without a namespace of our own there is no such function.
 *
 * @param {string} outerNamespace
 * @returns {((range: string) => void) | undefined}
 */
export function rangeSetter(outerNamespace) {
  const namespace = namespaceNow();
  const isOurs = namespace !== 'none' && namespace !== outerNamespace && !reachesOthers();
  if (!isOurs) return undefined;
  try {
    const set = (/** @type {string} */ range) => writeFileSync(RANGE_FILE, range);
    set(readFileSync(RANGE_FILE, 'utf8'));
    return set;
  } catch {
    return undefined;
  }
}
