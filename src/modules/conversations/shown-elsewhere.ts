import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { SeenThing } from '../../platform/thing.ts'
import { placesWith } from '../places/index.ts'
import { showBesideThings, type Beside } from '../site/index.ts'
import { aboutKinds, pathOf, type Conversation } from './conversation.ts'
import { messages } from './messages/messages.ts'
import { conversationsAround } from './queries/find.ts'
import { usedKinds, usesOf } from './queries/uses.ts'

type Links = Beside['links']

/**
 * On the pages of places: the way to all of them. On those of issues, coalitions and tables: their own, and the way to begin one.
 * On those of what took something along from a conversation the way back to it, and on its own page the way on.
 */
export function showElsewhere(house: House): void {
  showBesideThings(house, async ({ reader, lang, thing, seen }) => {
    const t = wordsOf(messages, lang)
    const { kind, id } = thing
    const links: Links[] = []
    if (kind === 'place') links.push(await linkTo(reader, id, t('conversations.title')))
    if (kind === 'conversation')
      links.push(await linksOnward({ house, reader }, id, title => t('conversations.went_on_in', { title })))
    if (isAbout(kind) || usedKinds.some(one => one === kind)) {
      const { about, behind } = await conversationsAround(reader, thing)
      if (isAbout(kind)) links.push(linksOf(about, await seen(), t('conversations.begin')))
      links.push(linksBack(behind, title => t('conversations.came_from', { title })))
    }
    return { notes: new Map(), links: links.flat() }
  })
}

async function linkTo(reader: Reader, code: string, text: string): Promise<Links> {
  const [place] = await placesWith(reader, [code])
  return place ? [{ text, path: `/${place.path}/gesprekken` }] : []
}

function isAbout(kind: string): boolean {
  return aboutKinds.some(one => one === kind)
}

function linksOf(about: readonly Conversation[], thing: SeenThing | undefined, text: string): Links {
  const [place] = thing?.areas ?? []
  if (!thing || place === undefined) return []
  const begin = { text, path: `/gesprekken/nieuw?plek=${place}&over=${thing.kind}:${thing.id}` }
  return [...about.map(one => ({ text: one.title, path: pathOf(one) })), begin]
}

type Say = (title: string) => string

function linksBack(behind: readonly Conversation[], say: Say): Links {
  return behind.map(one => ({ text: say(one.title), path: `${pathOf(one)}/uitkomst` }))
}

/** The way to what its statements became, as far as the reader may see that. */
async function linksOnward(
  { house, reader }: { house: House; reader: Reader },
  id: string,
  say: Say,
): Promise<Links> {
  const byKind = Map.groupBy(await usesOf(reader, id), ({ kind }) => kind)
  const found: SeenThing[] = []
  for (const [kind, uses] of byKind) {
    const seen = await house.things.get(kind)?.look(reader, [...new Set(uses.map(use => use.id))])
    found.push(...(seen?.values() ?? []))
  }
  return found.map(({ title, path }) => ({ text: say(title), path }))
}
