import { lookup } from 'node:dns/promises';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Whom a production calls over HTTP, and whether they may stand in its own network. */
export interface Outbound {
  readonly hosts: readonly string[];
  readonly privateNetwork: boolean;
}

/** Addresses that are not somewhere on the internet: this machine, its network, and what is reserved (IANA's special-purpose registries). */
const NOT_PUBLIC = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  NOT_PUBLIC.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  NOT_PUBLIC.addSubnet(net, bits, 'ipv6');

export const isPublicAddress = (address: string): boolean =>
  isIP(address) !== 0 && !NOT_PUBLIC.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/** Why a call may not be made by its address alone; `null` when it may be tried. */
export function refusalOf(address: string, { hosts }: Outbound): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return 'it is no address';
  if (url.protocol !== 'https:') return 'it is not https';
  if (url.username !== '' || url.password !== '') return 'it carries a login';
  return hosts.includes(url.host) ? null : `${url.host} is not among the hosts that may be called`;
}

export type Resolve = (host: string) => Promise<readonly { readonly address: string }[]>;
const resolveByDns: Resolve = (host) => lookup(host, { all: true });

/** @throws what an installation must mend: the address is not one it has said that it calls, or leads into a network it has not opened. */
export async function refuseOutbound(address: string, outbound: Outbound, resolve = resolveByDns): Promise<void> {
  const refusal = refusalOf(address, outbound);
  if (refusal !== null) throw new Error(`${address} is not called: ${refusal}`);
  if (outbound.privateNetwork) return;
  const host = new URL(address).hostname.replace(/^\[(.*)\]$/, '$1');
  const inside = (await resolve(host)).find((each) => !isPublicAddress(each.address));
  if (inside !== undefined)
    throw new Error(`${address} is not called: it leads to ${inside.address}, which is not public`);
}
