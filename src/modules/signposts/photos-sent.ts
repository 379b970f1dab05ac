import type { FastifyRequest } from 'fastify'
import type { House } from '../../platform/ctx/transact.ts'
import { cardIn } from './card.ts'
import { lookAtPhoto } from './look-at-photo.ts'
import type { FoundCard } from './queries/cards.ts'

const mostPhotos = 12

/** What is on one photo of cards. */
export interface PhotoOfCards {
  readonly found: readonly FoundCard[]
  /** How many cards of another table. */
  readonly others: number
}

/** Looks at the photos in a form one after the other; no photo is kept. */
export async function* photosSent(
  request: FastifyRequest,
  { house, table }: { readonly house: Pick<House, 'sign'>; readonly table: string },
): AsyncGenerator<PhotoOfCards> {
  if (!request.isMultipart()) return
  for await (const part of request.parts({ limits: { files: mostPhotos } })) {
    if (part.type !== 'file') continue
    const bytes = await part.toBuffer()
    if (bytes.length > 0) yield cardsOn(await lookAtPhoto(bytes), { house, table })
  }
}

async function cardsOn(
  seen: Awaited<ReturnType<typeof lookAtPhoto>>,
  { house, table }: { readonly house: Pick<House, 'sign'>; readonly table: string },
): Promise<PhotoOfCards> {
  const cards = seen.flatMap(({ text, cut }) => {
    const card = cardIn(house, text)
    return card ? { card, cut } : []
  })
  const own = cards.filter(({ card }) => card.table === table)
  const found = await Promise.all(own.map(async ({ card, cut }) => ({ ...card, picture: await cut() })))
  return { found, others: cards.length - own.length }
}
