import type { Reader } from '../../platform/ctx/ctx.ts'
import { isForAll } from '../circles/index.ts'
import { changedIn, initiativesWith, pathOf, stewardsOf, wantsOf } from '../initiatives/index.ts'
import { placesWith, scopeOf, type Place } from '../places/index.ts'
import { audienceOf, newlyAskedIn, questionPath, questionsWith } from '../questions/index.ts'
import { cutAtWord, type LetterItem, type PlaceNewsKind } from './letter.ts'

/** Something new at a place. */
export interface NewsItem {
  readonly kind: PlaceNewsKind
  readonly thing: { readonly kind: 'question' | 'initiative'; readonly id: string }
  readonly areas: readonly string[]
  /** Codes of its own places. */
  readonly places: readonly string[]
  readonly item: LetterItem
  /** Who knows of it already: asked it, follows it, answers for it. */
  readonly known: ReadonlySet<string>
}

export interface NewsOfPlaces {
  readonly places: ReadonlyMap<string, Place>
  /** Per code of a place: questions first, then initiatives, then what should be confirmed; newest first. */
  readonly news: ReadonlyMap<string, readonly NewsItem[]>
}

const each = 5
const words = 200

/** What is new at these places since a moment, for every member to see. Cost: nine queries, however many places. */
export async function newsOfPlaces(
  reader: Reader,
  codes: readonly string[],
  since: Date,
): Promise<NewsOfPlaces> {
  const places = new Map((await placesWith(reader, codes)).map(place => [place.code, place]))
  const areas = [...new Set([...places.values()].flatMap(scopeOf))]
  const questions = await newQuestions(reader, areas, since)
  const initiatives = await newInitiatives(reader, areas, since)
  const news = new Map<string, NewsItem[]>()
  for (const [code, place] of places) {
    const scope = new Set(scopeOf(place))
    const here = [...questions, ...initiatives].filter(({ area }) => scope.has(area)).map(({ news }) => news)
    news.set(code, [...new Set(here)])
  }
  return { places, news }
}

interface Located {
  readonly area: string
  readonly news: NewsItem
}

async function newQuestions(reader: Reader, areas: readonly string[], since: Date): Promise<Located[]> {
  const asked = await newlyAskedIn(reader, areas, { since, each })
  const ids = [...new Set(asked.map(({ question }) => question))]
  const audience = Map.groupBy(await audienceOf(reader, ids), ({ question }) => question)
  const found = new Map<string, NewsItem>()
  for (const question of await questionsWith(reader, ids)) {
    const { id, title, explanation, asker } = question
    if (question.hiddenAt !== null || !isForAll(question.circle)) continue
    const takers = (audience.get(id) ?? []).map(({ person }) => person)
    const deeds = (['help', 'follow', 'not_for_me'] as const).map(deed => ({
      deed,
      kind: 'question',
      thing: id,
    }))
    found.set(id, {
      kind: 'asked',
      thing: { kind: 'question', id },
      areas: question.areas,
      places: question.places,
      item: {
        ...{ thing: { kind: 'question', id }, title, path: questionPath(question), happened: [] },
        ...{ news: 'asked', deeds },
        text: cutAtWord(explanation, words),
      },
      known: new Set([...takers, ...(asker === null ? [] : [asker])]),
    })
  }
  return asked.flatMap(({ area, question }) => {
    const news = found.get(question)
    return news ? [{ area, news }] : []
  })
}

async function newInitiatives(reader: Reader, areas: readonly string[], since: Date): Promise<Located[]> {
  const changed = await changedIn(reader, areas, { since, each })
  const ids = [...new Set(changed.map(({ initiative }) => initiative))]
  const initiatives = new Map((await initiativesWith(reader, ids)).map(one => [one.id, one]))
  const wants = Map.groupBy(await wantsOf(reader, ids), ({ initiative }) => initiative)
  const stewards = Map.groupBy(await stewardsOf(reader, ids), ({ initiative }) => initiative)
  const found = new Map<string, NewsItem>()
  for (const { initiative: id, why } of changed) {
    const initiative = initiatives.get(id)
    if (!initiative || !isForAll(initiative.circle)) continue
    const needs = (wants.get(id) ?? [])
      .filter(({ direction }) => direction === 'need')
      .map(({ text }) => text)
    const own = why === 'wanted' ? needs.join('; ') : initiative.summary
    const deeds =
      why === 'unconfirmed' ? (['still_right', 'not_for_me'] as const) : (['follow', 'not_for_me'] as const)
    found.set(id, {
      kind: why,
      thing: { kind: 'initiative', id },
      areas: initiative.areas,
      places: initiative.places,
      item: {
        ...{ thing: { kind: 'initiative', id }, title: initiative.title, path: pathOf(initiative) },
        ...{ happened: [], news: why },
        text: cutAtWord(own, words),
        deeds: deeds.map(deed => ({ deed, kind: 'initiative', thing: id })),
      },
      known: new Set([
        ...(stewards.get(id) ?? []).map(({ person }) => person),
        ...[initiative.createdBy, initiative.confirmedBy].filter(person => person !== null),
      ]),
    })
  }
  return changed.flatMap(({ area, initiative }) => {
    const news = found.get(initiative)
    return news ? [{ area, news }] : []
  })
}
