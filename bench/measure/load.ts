import { Agent, get, type IncomingHttpHeaders } from 'node:http'
import autocannon from 'autocannon'

/** Pages that are asked for in turn, by one visitor or member. */
export interface Asked {
  readonly paths: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

const connections = 16

/** Asks as fast as 16 connections can, for so many seconds. Anything else than an answer of 200 is an error. */
export async function load(origin: string, { paths, headers }: Asked, seconds: number) {
  const milliseconds: number[] = []
  const requests = paths.map(path => ({ path, headers }))
  const run = autocannon({ url: origin, connections, duration: seconds, requests })
  run.on('response', (...heard) => void milliseconds.push(heard[3]))
  const { duration, non2xx, errors, timeouts } = await run
  const wrong = non2xx + errors + timeouts
  if (wrong > 0) throw new Error(`${wrong} of ${milliseconds.length} requests failed, such as ${paths[0]}.`)
  return { perSecond: milliseconds.length / duration, milliseconds }
}

export interface Answer {
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly milliseconds: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** One request when nobody else asks; the body as it went over the line. */
export function askOnce(origin: string, path: string, headers: Asked['headers']): Promise<Answer> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const request = get(origin + path, { agent, headers }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const milliseconds = performance.now() - begun
        if (response.statusCode === 200)
          resolve({ headers: response.headers, body: Buffer.concat(parts), milliseconds })
        else reject(new Error(`${path} answers ${response.statusCode}.`))
      })
    })
    request.on('error', reject)
  })
}
