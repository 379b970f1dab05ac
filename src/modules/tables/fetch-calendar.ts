import type { IncomingMessage } from 'node:http'
import type { Outside } from '../../platform/ctx/transact.ts'
import { callAddress } from '../../platform/outside/call-address.ts'
import { mayCall } from '../../platform/outside/reach-address.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'

const longest = 10_000 // ms
const most = 2_000_000 // characters
const headers = { accept: 'text/calendar', 'user-agent': 'Knooppunt calendar' }

/** Reads a calendar once, at an address that a guest typed: only from the open internet, not for long, and not much. */
export async function fetchCalendar(typed: string, outside: Outside): Promise<string> {
  const url = readAddress(typed)
  if (!url || !mayCall(url, outside)) throw refused('tables.calendar_address')
  const signal = AbortSignal.timeout(longest)
  try {
    const answer = await callAddress(url, { method: 'GET', headers, signal }, outside)
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

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of answer.setEncoding('utf8')) {
    text += String(part)
    if (text.length > most) throw refused('tables.calendar_large')
  }
  return text
}

function refused(code: string): Refusal {
  return new Refusal('invalid', code, { field: 'calendar' })
}
