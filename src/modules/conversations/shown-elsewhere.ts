import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { SeenThing } from '../../platform/thing.ts'
import { placesWith } from '../places/index.ts'
import { showBesideThings, type Beside } from '../site/index.ts'
import { aboutKinds, pathOf } from './conversation.ts'
import { messages } from './messages/messages.ts'
import { conversationsAbout } from './queries/find.ts'

/** On the pages of places: the way to all of them. On those of issues, coalitions and tables: their own, and the way to begin one. */
export function showElsewhere(house: House): void {
  showBesideThings(house, async ({ reader, lang, thing, seen }) => {
    const t = wordsOf(messages, lang)
    const text = { all: t('conversations.title'), begin: t('conversations.begin') }
    const isAbout = aboutKinds.some(kind => kind === thing.kind)
    const links =
      thing.kind === 'place'
        ? await linkTo(reader, thing.id, text.all)
        : isAbout
          ? await linksOf(reader, await seen(), text.begin)
          : []
    return { notes: new Map(), links }
  })
}

async function linkTo(reader: Reader, code: string, text: string): Promise<Beside['links']> {
  const [place] = await placesWith(reader, [code])
  return place ? [{ text, path: `/${place.path}/gesprekken` }] : []
}

async function linksOf(reader: Reader, thing: SeenThing | undefined, text: string): Promise<Beside['links']> {
  const [place] = thing?.areas ?? []
  if (!thing || place === undefined) return []
  const there = await conversationsAbout(reader, thing.id)
  const begin = { text, path: `/gesprekken/nieuw?plek=${place}&over=${thing.kind}:${thing.id}` }
  return [...there.map(one => ({ text: one.title, path: pathOf(one) })), begin]
}
