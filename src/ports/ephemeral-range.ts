import { readFileSync } from 'node:fs';
import type { PortRange } from './candidates.ts';

/** IANA's dynamic ports (RFC 6335, section 6): the default of macOS and Windows. */
const DYNAMIC: PortRange = { first: 49_152, last: 65_535 };

/** Linux' own default: https://docs.kernel.org/networking/ip-sysctl.html, ip_local_port_range. */
const LINUX_DEFAULT: PortRange = { first: 32_768, last: 60_999 };

/** The range from which this system serves `bind(0)` and outgoing connections. */
export function ephemeralRange(platform: NodeJS.Platform = process.platform): PortRange {
  if (platform !== 'linux') return DYNAMIC;
  try {
    return parsePortRangeFile(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8')) ?? LINUX_DEFAULT;
  } catch {
    return LINUX_DEFAULT;
  }
}

/** Reads the two numbers of `/proc/sys/net/ipv4/ip_local_port_range`. */
export function parsePortRangeFile(text: string): PortRange | undefined {
  const match = /^\s*(\d{1,5})\s+(\d{1,5})\s*$/.exec(text);
  return match ? { first: Number(match[1]), last: Number(match[2]) } : undefined;
}
