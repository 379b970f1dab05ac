import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A message as it came in. */
interface Received {
  readonly id: string
  readonly isSigned: boolean
  readonly json: Record<string, unknown>
}

/** A program of somebody else that hears of what happens. */
export interface WebhookReceiver {
  readonly url: string
  received: Received[]
  /** What the messages should be signed with. */
  secret: string
  /** HTTP status of its answers. */
  status: number
  /** Called when a message came in, before the answer. */
  before: () => void
  close(): void
}

export async function openReceiver(): Promise<WebhookReceiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const id = String(request.headers['webhook-id'])
      const signed = `${id}.${String(request.headers['webhook-timestamp'])}.${body}`
      const key = Buffer.from(receiver.secret.replace('whsec_', ''), 'base64')
      const right = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
      const isSigned = request.headers['webhook-signature'] === right
      receiver.received.push({ id, isSigned, json: JSON.parse(body) as Record<string, unknown> })
      receiver.before()
      const { status } = receiver
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('x'.repeat(5000))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    ...{ received: [], secret: '', status: 200, before: () => undefined },
    close: () => void server.close(),
  }
  return receiver
}
