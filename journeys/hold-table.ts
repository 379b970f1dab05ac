import sharp from 'sharp'
import { planTable } from '../src/modules/tables/index.ts'
import {
  beginSitting,
  gatherQuotes,
  hearQuote,
  sittingBy,
  keepCards,
  newCards,
  pathOfToken,
  tokenOf,
  type Card,
} from '../src/modules/signposts/index.ts'
import type { Actor } from '../src/platform/ctx/actor.ts'
import { newId } from '../src/platform/db/ids.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'

/** Where a table that is held now is led, shown and joined. */
export interface SittingPaths {
  readonly desk: string
  readonly screen: string
  readonly planned: string
  readonly phone: string
  /** The code on a card that waits to be typed over, and its picture. */
  readonly card: string
  readonly cardPicture: string
}

export async function holdTable(site: Site, host: Actor): Promise<SittingPaths> {
  const wish = { kind: 'talk', title: 'Groen in de straat', places: [zandweerd] }
  const later = await site.as(host, ctx => planTable(ctx, { ...wish, title: 'Groen voor later' }))
  const { id, slug } = await site.as(host, ctx => planTable(ctx, wish))
  await site.as(host, ctx => beginSitting(ctx, id))
  const by = { name: 'Buurvrouw', kind: 'desk' } as const
  const said = { id: newId(), body: 'Er moeten meer bomen komen', isNamed: true, by }
  const quote = await site.as(host, ctx => hearQuote(ctx, { table: id }, said))
  const to = { title: 'Begin bij wat er al is' }
  await site.as(host, ctx => gatherQuotes(ctx, id, { quotes: [quote], to }))
  const code = (await sittingBy(site.reader(), { table: id }))?.code ?? ''
  const [card] = newCards(id, 'quote', 1) as [Card]
  const picture = await sharp({ create: { width: 92, height: 66, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()
  await site.as(host, ctx => keepCards(ctx, id, [{ ...card, picture }]))
  const path = `/tafels/${slug}`
  const planned = `/tafels/${later.slug}/live`
  return {
    ...{ desk: `${path}/live`, screen: `${path}/scherm`, planned, phone: `/aan/${code}` },
    card: pathOfToken(tokenOf(site.house, card)),
    cardPicture: `${path}/live/kaarten/${card.mark}`,
  }
}
