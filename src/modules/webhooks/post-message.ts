import type { IncomingMessage } from 'node:http'
import type { Outside } from '../../platform/ctx/transact.ts'
import { callAddress } from '../../platform/outside/call-address.ts'
import { ClosedAddress, mayCall } from '../../platform/outside/reach-address.ts'

const longest = 10_000 // ms
const mostKept = 1000 // bytes

export interface Outcome {
  readonly status: number | null
  /** `closed_address`, `timeout` or `no_answer`. */
  readonly problem: string | null
  readonly answer: string
}

interface Message {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends one message. Redirects are not followed, and only the begin of the answer is read. */
export async function postMessage({ url, headers, body }: Message, outside: Outside): Promise<Outcome> {
  const target = new URL(url)
  if (!mayCall(target, outside)) return { status: null, problem: 'closed_address', answer: '' }
  const signal = AbortSignal.timeout(longest)
  try {
    const told = {
      ...headers,
      'content-type': 'application/activity+json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Knooppunt webhooks',
    }
    const answer = await callAddress(target, { method: 'POST', headers: told, body, signal }, outside)
    return { status: answer.statusCode ?? null, problem: null, answer: await beginOf(answer) }
  } catch (error) {
    if (signal.aborted) return { status: null, problem: 'timeout', answer: '' }
    // Whatever a network does is an outcome of sending, to be told to the owner.
    return {
      status: null,
      problem: error instanceof ClosedAddress ? 'closed_address' : 'no_answer',
      answer: '',
    }
  }
}

async function beginOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of answer) {
    chunks.push(chunk as Buffer)
    length += (chunk as Buffer).length
    if (length >= mostKept) break
  }
  answer.destroy()
  return Buffer.concat(chunks).subarray(0, mostKept).toString('utf8').replaceAll('\0', '')
}
