import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { actorsWith } from '../people/index.ts'
import type { Letter, LetterDeed, LetterItem, PlacePart } from './letter.ts'
import { newsSince } from './letter-time.ts'
import { groupNotices, isAsk, type Notice, type NoticeGroup } from './notice.ts'
import { newsOfPlaces, type NewsItem, type NewsOfPlaces } from './place-news.ts'
import { choicesOf } from './queries/choices.ts'
import { toldBefore } from './queries/items.ts'
import { mutesOf, stillNews } from './still-news.ts'

/** Somebody whose turn it is. */
export interface Getter {
  readonly person: string
  /** Codes of the places that the letter tells news of; none when it tells only what cannot wait. */
  readonly places: readonly string[]
}

const changedAtMost = 20
const itemsPerPlace = 8

/** What these people would get now. Cost: about twenty queries, however many people, notices and places. */
export async function gatherLetters(
  reader: Reader,
  things: Things,
  { getters, notices }: { getters: readonly Getter[]; notices: readonly Notice[] },
): Promise<Letter[]> {
  const persons = getters.map(({ person }) => person)
  const actors = await actorsWith(reader, persons)
  const choices = await choicesOf(reader, persons)
  const still = await stillNews(reader, notices, { things, actors, choices })
  const own = Map.groupBy(still, ({ person }) => person)
  const whole = getters.filter(({ places }) => places.length > 0)
  const near = await newsOfPlaces(
    reader,
    [...new Set(whole.flatMap(({ places }) => places))],
    newsSince(reader.now),
  )
  const ids = [...near.news.values()].flat().map(({ thing }) => thing.id)
  const told = await toldBefore(
    reader,
    whole.map(({ person }) => person),
    [...new Set(ids)],
  )
  const known = new Set(told.map(({ person, kind, thing }) => `${person} ${kind} ${thing}`))
  const muted = mutesOf(choices)
  const isNews = (person: string, { kind, thing, areas, known: those }: NewsItem) =>
    !those.has(person) &&
    !known.has(`${person} * ${thing.id}`) &&
    !known.has(`${person} ${kind} ${thing.id}`) &&
    !muted(person, thing, areas)
  return getters.map(getter => letterOf(getter, { notices: own.get(getter.person) ?? [], near, isNews }))
}

interface Found {
  readonly notices: readonly Notice[]
  readonly near: NewsOfPlaces
  readonly isNews: (person: string, item: NewsItem) => boolean
}

function letterOf(getter: Getter, { notices, near, isNews }: Found): Letter {
  const asks = new Set(notices.filter(isAsk).map(({ path }) => path))
  const groups = groupNotices(notices)
  const changed = groups.filter(({ path }) => !asks.has(path))
  const parts = placeParts(getter, near, isNews)
  return {
    person: getter.person,
    asked: groups.filter(({ path }) => asks.has(path)).map(itemOf),
    changed: changed.slice(0, changedAtMost).map(itemOf),
    moreChanged: Math.max(0, changed.length - changedAtMost),
    places: parts.map(({ part }) => part),
    notices: notices.map(({ id }) => id),
    told: parts.flatMap(({ news }) => news.map(({ kind, thing }) => ({ kind, thing: thing.id }))),
  }
}

/** What happened to one thing, each sentence once, and what can be done with one click. */
function itemOf({ title, path, notices }: NoticeGroup): LetterItem {
  const happened = [...new Set(notices.map(({ kind }) => kind))]
  const thing = notices[0]?.thing ?? null
  return { thing, title, path, happened, news: null, text: '', deeds: deedsOf(notices) }
}

function deedsOf(notices: readonly Notice[]): LetterDeed[] {
  const thing = notices[0]?.thing
  if (!thing) return []
  const about = { kind: thing.kind, thing: thing.id }
  if (notices.some(({ kind }) => kind === 'invited')) {
    return [
      { deed: 'help', ...about },
      { deed: 'not_for_me', ...about },
    ]
  }
  const isMutable = ['question', 'initiative', 'organisation', 'conversation'].includes(thing.kind)
  return isMutable && !notices.some(isAsk) ? [{ deed: 'unfollow', ...about }] : []
}

/** The news of each of their places; what is in two of them is told once. Neighbours may confirm, others may not. */
function placeParts(
  { person, places }: Getter,
  { places: found, news }: NewsOfPlaces,
  isNews: Found['isNews'],
): { part: PlacePart; news: NewsItem[] }[] {
  const seen = new Set<NewsItem>()
  return places.flatMap(code => {
    const place = found.get(code)
    const isNear = ({ kind, places: own }: NewsItem) =>
      kind !== 'unconfirmed' || (place?.areas.some(area => own.includes(area)) ?? false)
    const fresh = (news.get(code) ?? [])
      .filter(item => !seen.has(item) && isNear(item) && isNews(person, item))
      .slice(0, itemsPerPlace)
    for (const item of fresh) seen.add(item)
    if (!place || fresh.length === 0) return []
    const { name, path } = place
    return [{ part: { code, name, path: `/${path}`, items: fresh.map(({ item }) => item) }, news: fresh }]
  })
}
