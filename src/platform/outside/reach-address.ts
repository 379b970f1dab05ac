import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import type { Outside } from '../ctx/transact.ts'

/** Why an address is not called. */
export class ClosedAddress extends Error {
  override readonly name = 'ClosedAddress'
}

/** Whether an IP address is one of the open internet: not of this machine, its network, or one that is set apart. */
export function isPublicAddress(address: string): boolean {
  const parsed = ipaddr.parse(address)
  const v4 = parsed.kind() === 'ipv6' && 'isIPv4MappedAddress' in parsed && parsed.isIPv4MappedAddress()
  return (v4 ? parsed.toIPv4Address() : parsed).range() === 'unicast'
}

/** Whether this URL may be called at all, as far as can be seen without asking for its address. */
export function mayCall(url: URL, { reachesLoopback }: Pick<Outside, 'reachesLoopback'>): boolean {
  if (url.username !== '' || url.password !== '') return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (reachesLoopback && host === '127.0.0.1') return true
  if (url.protocol !== 'https:') return false
  const isNumber = /^[\d.]+$/.test(host) || host.includes(':')
  return isNumber
    ? isPublicAddress(host)
    : host.includes('.') && !/\.(localhost|local|internal|invalid|test)$/.test(host)
}

/** Looks names up, and refuses when any address found is not public: what is checked is what is called. */
export function publicLookup({ reachesLoopback }: Pick<Outside, 'reachesLoopback'>): LookupFunction {
  return (host, options, answer) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const closed =
        error === null &&
        found.some(
          ({ address }) => !isPublicAddress(address) && !(reachesLoopback && address === '127.0.0.1'),
        )
      const reason = error ?? (closed ? new ClosedAddress('not a public address') : null)
      const [first] = error === null ? found : []
      if (reason || !first) answer(reason ?? new ClosedAddress('no address'), '', 0)
      else if (options.all) answer(null, found)
      else answer(null, first.address, first.family)
    })
  }
}
