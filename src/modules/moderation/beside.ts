import type { FastifyInstance } from 'fastify'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { noteLook } from '../../platform/logbook/logbook.ts'
import type { SeenThing } from '../../platform/thing.ts'
import { showBesideThings } from '../site/index.ts'
import { messages } from './messages/messages.ts'
import { openHolds } from './queries/cases.ts'

/**
 * Puts the way to report on the page of every kind of thing, says on what is held that it waits, and notes who sees by right
 * of a role what is hidden.
 */
export function stayBeside(app: FastifyInstance): void {
  const { house } = app
  showBesideThings(house, async ({ reader, lang, thing, parts = [], seen }) => {
    if (!house.things.has(thing.kind)) return { notes: new Map(), links: [] }
    await noteHidden(reader, seen)
    const t = wordsOf(messages, lang)
    const held = await openHolds(reader, [thing.id, ...parts])
    return {
      notes: new Map(held.map(id => [id, t('moderation.waits')])),
      links: [{ text: t('moderation.report'), path: `/melden/${thing.kind}/${thing.id}` }],
    }
  })
}

async function noteHidden(reader: Reader, look: () => Promise<SeenThing | undefined>): Promise<void> {
  const { person, grants } = reader.actor
  if (person === null || grants.every(({ role }) => role === 'member')) return
  const seen = await look()
  if (!seen || seen.hidden === null || seen.stewards.includes(person)) return
  const { id, kind, areas, stewards } = seen
  const about = stewards[0] ?? null
  await noteLook(reader, { what: 'hidden', object: { kind, id }, about, areas })
}
