import { request as plain, type IncomingMessage } from 'node:http'
import { request as secure } from 'node:https'
import type { Outside } from '../ctx/transact.ts'
import { publicLookup } from './reach-address.ts'

interface Call {
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string | number>>
  readonly body?: string
  readonly signal: AbortSignal
}

/** Calls an address that `mayCall` agreed to. Redirects are not followed: they may lead where nobody checked. */
export function callAddress(
  url: URL,
  { method, headers, body, signal }: Call,
  outside: Pick<Outside, 'reachesLoopback'>,
): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? secure : plain
  return new Promise((resolve, reject) => {
    send(url, { method, headers, signal, agent: false, lookup: publicLookup(outside) })
      .on('response', resolve)
      .on('error', reject)
      .end(body)
  })
}
