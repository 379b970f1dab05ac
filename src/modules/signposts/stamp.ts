import { createHash } from 'node:crypto'
import type { Board } from './board.ts'
import { stepOf } from './sitting.ts'

/**
 * Changes when some seat has something of its own to look at: words to confirm, a promise to answer, another signpost to
 * promise for. Says nothing about which seat that is.
 */
export function stampOf({ table, sitting, quotes, signposts, offers }: Board): string {
  const heard = quotes.filter(({ state }) => state === 'heard').map(({ id, version }) => `${id} ${version}`)
  const titles = signposts.map(({ signpost }) => `${signpost.id} ${signpost.title}`)
  const told = [stepOf(table, sitting).kind, ...heard, ...titles, ...offers.map(({ id }) => id)]
  return createHash('sha256').update(told.join('\n')).digest('base64url').slice(0, 12)
}
