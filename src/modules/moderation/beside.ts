import type { FastifyInstance } from 'fastify'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { noteLook } from '../../platform/logbook/logbook.ts'
import type { ThingKind } from '../../platform/thing.ts'
import { showBesideThings } from '../site/index.ts'
import { messages } from './messages/messages.ts'
import { openHolds } from './queries/cases.ts'

/**
 * Puts the way to report on the page of every kind of thing, says on what is held that it waits, and notes who sees by right
 * of a role what is hidden.
 */
export function stayBeside(app: FastifyInstance): void {
  const { house } = app
  showBesideThings(house, async ({ reader, lang, thing, parts = [] }) => {
    const kind = house.things.get(thing.kind)
    if (!kind) return { notes: new Map(), links: [] }
    await noteHidden(reader, kind, thing.id)
    const t = wordsOf(messages, lang)
    const held = await openHolds(reader, [thing.id, ...parts])
    return {
      notes: new Map(held.map(id => [id, t('moderation.waits')])),
      links: [{ text: t('moderation.report'), path: `/melden/${thing.kind}/${thing.id}` }],
    }
  })
}

async function noteHidden(reader: Reader, kind: ThingKind, id: string): Promise<void> {
  const { person, grants } = reader.actor
  if (person === null || grants.every(({ role }) => role === 'member')) return
  const seen = (await kind.look(reader, [id])).get(id)
  if (!seen || seen.hidden === null || seen.stewards.includes(person)) return
  const { areas, stewards } = seen
  const about = stewards[0] ?? null
  await noteLook(reader, { what: 'hidden', object: { kind: kind.kind, id }, about, areas })
}
