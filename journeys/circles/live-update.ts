import { get, type IncomingMessage } from 'node:http'
import type { Site } from '../../src/testing/site.ts'
import { visit } from '../visit.ts'
import type { Canary, Cast } from './table.ts'

/** What a page that stays open hears of a thing, until now. */
export interface Listening {
  readonly heard: () => string
  readonly stop: () => void
}

/** As a visitor. One address may hold so many streams and no more; each of these is another address. */
export async function listenTo(site: Site, { id }: Canary, at: number): Promise<Listening> {
  const url = new URL(`/live/${id}`, site.origin)
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { localAddress: `127.0.0.${at + 2}` }, resolve).on('error', reject)
  })
  let said = ''
  answer.setEncoding('utf8').on('data', (part: string) => (said += part))
  return { heard: () => said, stop: () => answer.destroy() }
}

/** Something of which only those concerned hear happens with each thing: it goes off the pages and comes back, or a handover is taken back. */
export async function touchAll(site: Site, cast: Cast, canaries: readonly Canary[]): Promise<void> {
  for (const { kind, id, path, steward } of canaries) {
    const thing = site.house.things.get(kind === 'enclosure' ? 'document' : kind)
    if (thing?.hide && thing.restore) {
      await site.as(cast.operator, async ctx => thing.hide?.(ctx, id, 'Even kijken'))
      await site.as(cast.operator, async ctx => thing.restore?.(ctx, id))
    } else {
      const own = await visit(site, steward)
      await own.send(`${path}/blijf`)
    }
  }
  await site.settle()
}
