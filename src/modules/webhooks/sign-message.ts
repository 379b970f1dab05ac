import { createHmac } from 'node:crypto'
import type { House } from '../../platform/ctx/transact.ts'

/** The secret of a subscription, as Standard Webhooks writes it: 33 bytes that only this installation can make anew. */
export function secretOf({ sign }: Pick<House, 'sign'>, webhook: string): string {
  const text = sign('webhook one', webhook) + sign('webhook two', webhook)
  return `whsec_${Buffer.from(text, 'base64url').toString('base64')}`
}

/**
 * The headers that prove who sent a message and when.
 * @source Standard Webhooks 1.0.0, https://github.com/standard-webhooks/standard-webhooks
 */
export function signedHeaders(
  secret: string,
  message: { id: string; at: Date; body: string },
): Record<string, string> {
  const timestamp = String(Math.floor(message.at.getTime() / 1000))
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signature = createHmac('sha256', key)
    .update(`${message.id}.${timestamp}.${message.body}`)
    .digest('base64')
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
