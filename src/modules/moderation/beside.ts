import type { FastifyInstance } from 'fastify'
import { wordsOf } from '../../platform/i18n/words.ts'
import { showBesideThings } from '../site/index.ts'
import { messages } from './messages/messages.ts'
import { openHolds } from './queries/cases.ts'

/** Puts the way to report on the page of every kind of thing, and says on what is held that it waits. */
export function stayBeside(app: FastifyInstance): void {
  const { house } = app
  showBesideThings(house, async ({ reader, lang, thing, parts = [] }) => {
    if (!house.things.has(thing.kind)) return { notes: new Map(), links: [] }
    const t = wordsOf(messages, lang)
    const held = await openHolds(reader, [thing.id, ...parts])
    return {
      notes: new Map(held.map(id => [id, t('moderation.waits')])),
      links: [{ text: t('moderation.report'), path: `/melden/${thing.kind}/${thing.id}` }],
    }
  })
}
