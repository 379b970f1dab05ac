import { request as plain } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { request as secure } from 'node:https'
import type { Outside } from '../../platform/ctx/transact.ts'
import { mayCall, publicLookup } from '../../platform/outside/reach-address.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'

const longest = 10_000 // ms
const most = 2_000_000 // bytes

/** Reads a calendar once, at an address that a guest typed: only from the open internet, not for long, and not much. */
export async function fetchCalendar(typed: string, outside: Outside): Promise<string> {
  const url = readAddress(typed)
  if (!url || !mayCall(url, outside)) throw refused('tables.calendar_address')
  const signal = AbortSignal.timeout(longest)
  try {
    const answer = await get(url, outside, signal)
    if (answer.statusCode !== 200) {
      answer.destroy()
      throw refused('tables.calendar_unreachable')
    }
    return await textOf(answer)
  } catch (error) {
    // Whatever a network does is told to the guest as one thing.
    throw error instanceof Refusal ? error : refused('tables.calendar_unreachable')
  }
}

/** `webcal:` is what calendars call an address to subscribe to. */
function readAddress(typed: string): URL | null {
  return URL.parse(typed.trim().replace(/^webcals?:/i, 'https:'))
}

/** Redirects are not followed: they may lead where nobody checked. */
function get(url: URL, outside: Outside, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? secure : plain
  return new Promise((resolve, reject) => {
    const options = { signal, agent: false as const, lookup: publicLookup(outside) }
    send(url, { ...options, headers: { accept: 'text/calendar', 'user-agent': 'Knooppunt calendar' } })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of answer) {
    chunks.push(chunk as Buffer)
    length += (chunk as Buffer).length
    if (length > most) {
      answer.destroy()
      throw refused('tables.calendar_large')
    }
  }
  return Buffer.concat(chunks).toString('utf8')
}

function refused(code: string): Refusal {
  return new Refusal('invalid', code, { field: 'calendar' })
}
