import type { Holder, Listeners } from './listeners/listener.ts';
import type { Ownership } from './listeners/ownership.ts';
import type { Platform } from './platform.ts';
import { describeProcess, describeProcesses } from './processes/process-info.ts';
import type { Signals } from './processes/signals.ts';
import type { ServerView } from './server-view.ts';
import { now } from './system/clock.ts';
import type { Trace } from './trace.ts';

/** The same platform, which tells whom it finds on a port and whom it signals. */
export function tracedPlatform(platform: Platform, trace: Trace | undefined): Platform {
  if (!trace) return platform;
  const { listeners, signals } = platform;
  return { ...platform, listeners: tracedListeners(listeners, trace), signals: tracedSignals(signals, trace) };
}

function tracedListeners(listeners: Listeners, trace: Trace): Listeners {
  return {
    ...listeners,
    onPort: async (port, likely, sockets) => {
      const began = now();
      const found = await listeners.onPort(port, likely, sockets);
      const told = found.map(
        ({ address, holder, user }) =>
          `${address} by ${describeHolder(holder)}${holder || user === undefined ? '' : ` of user ${user}`}`,
      );
      trace(`listeners on ${port}`, told.join('; ') || 'none', began);
      return found;
    },
  };
}

function tracedSignals({ ask, kill }: Signals, trace: Trace): Signals {
  return {
    ask: (members, groupId, signal) => {
      trace(signal, `to ${describeProcesses(members)}`);
      return ask(members, groupId, signal);
    },
    kill: (members, groupId) => {
      trace('kill', describeProcesses(members));
      return kill(members, groupId);
    },
  };
}

/** The same view of a server, which tells whose it finds a port to be; as a rule from what it has found out before. */
export function tracedView(view: ServerView, trace: Trace | undefined): ServerView {
  if (!trace) return view;
  return {
    ...view,
    ownershipOf: async (port, atMostAgeMs) => {
      const began = now();
      const ownership = await view.ownershipOf(port, atMostAgeMs);
      trace(`owner of ${port}`, describeOwnership(ownership), began);
      return ownership;
    },
  };
}

function describeHolder(holder: Holder | undefined): string {
  return holder ? describeProcess(holder) : 'a hidden process';
}

function describeOwnership(ownership: Ownership): string {
  switch (ownership.kind) {
    case 'ours':
      return `ours, on ${ownership.addresses.join(', ')}`;
    case 'foreign':
      return `foreign, by ${describeHolder(ownership.holder)}, on ${ownership.address}`;
    default:
      return ownership.kind;
  }
}
