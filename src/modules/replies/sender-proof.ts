import { resolve } from 'node:dns/promises'
import type { AuthenticateOptions } from 'mailauth'

/** Whether a mail comes from the domain that it says it comes from; `unsaid` when that domain does not say. */
export type SenderProof = 'proven' | 'unsaid' | 'forged'

export type Resolver = NonNullable<AuthenticateOptions['resolver']>

/**
 * By DKIM, SPF and DMARC (RFC 9989). Where a mail came in is read from what the server of the mailbox added on top. What a
 * domain only watches (`p=none`) is not refused.
 */
export async function senderProof(raw: Buffer, resolver: Resolver = resolve): Promise<SenderProof> {
  // Loaded when there is something to judge: a site without a mailbox starts without it.
  const { authenticate } = await import('mailauth')
  const { dmarc } = await authenticate(raw, {
    ...{ resolver, trustReceived: true, disableArc: true, disableBimi: true },
  })
  if (!dmarc) return 'unsaid'
  if (dmarc.status.result === 'pass') return 'proven'
  return dmarc.status.result === 'fail' && dmarc.policy !== 'none' ? 'forged' : 'unsaid'
}
