import type { Reader } from '../../platform/ctx/ctx.ts'
import { peopleWith } from '../people/index.ts'
import { placesWith } from '../places/index.ts'
import {
  othersOf,
  sideOf,
  standingFor,
  type Introduction,
  type MeetingOutcome,
  type Standing,
} from './introduction.ts'
import { blockedBy } from './queries/blocks.ts'
import { introductionsOf } from './queries/introductions.ts'
import { outcomesIn } from './queries/sides.ts'
import { placesAs } from './rights.ts'

const pageSize = 30

/** Fewer than this are not told: a small count says something about persons. */
export const fewestCounted = 5

export const groups = ['received', 'asked', 'running', 'past'] as const

export type Group = (typeof groups)[number]

export interface ListedIntroduction {
  readonly id: string
  readonly group: Group
  /** `agreed` is running as the connector sees it who proposed it. */
  readonly standing: Standing | 'agreed'
  readonly subject: string
  readonly askedAt: Date
  /** The other one, or both for a connector. */
  readonly names: readonly string[]
}

export interface PlaceOutcomes {
  readonly place: string
  readonly counts: readonly { readonly outcome: MeetingOutcome; readonly count: number }[]
}

export interface MyIntroductions {
  readonly introductions: readonly ListedIntroduction[]
  readonly next: string | undefined
  readonly blocked: readonly { readonly id: string; readonly name: string }[]
  /** For connectors: what came of introductions in their places. */
  readonly outcomes: readonly PlaceOutcomes[]
}

/** What somebody asked, was asked, and what became of it, newest first. Cost: a fixed number of queries. */
export async function listIntroductions(
  reader: Reader,
  before: string | undefined,
): Promise<MyIntroductions> {
  const person = reader.actor.person ?? ''
  const found = await introductionsOf(reader, person, { limit: pageSize + 1, before })
  const page = found.slice(0, pageSize)
  const blocked = await blockedBy(reader, person)
  const others = page.flatMap(one => othersOf(one, person).map(side => side.person))
  const people = await peopleWith(reader, [...new Set([...others, ...blocked])])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return {
    introductions: page.map(one => listed(reader, one, names)),
    next: found.length > pageSize ? page.at(-1)?.id : undefined,
    blocked: blocked.flatMap(id => {
      const name = names.get(id)
      return name === undefined ? [] : [{ id, name }]
    }),
    outcomes: await outcomesFor(reader),
  }
}

function listed(
  { actor, now }: Reader,
  introduction: Introduction,
  names: ReadonlyMap<string, string>,
): ListedIntroduction {
  const { id, subject, askedAt, proposer } = introduction
  const standing = standingFor(introduction, actor.person, now)
  return {
    ...{ id, subject, askedAt },
    standing: standing === 'running' && !sideOf(introduction, actor.person) ? 'agreed' : standing,
    group: groupOf(standing, proposer === actor.person),
    names: othersOf(introduction, actor.person).flatMap(({ person }) => names.get(person) ?? []),
  }
}

function groupOf(standing: Standing, isOwn: boolean): Group {
  if (standing === 'running') return 'running'
  if (standing === 'asked' || standing === 'postponed') return 'received'
  if (standing === 'waiting' || standing === 'later') return isOwn ? 'asked' : 'received'
  return 'past'
}

async function outcomesFor(reader: Reader): Promise<PlaceOutcomes[]> {
  const codes = placesAs(reader.actor, 'connector')
  if (codes?.length === 0) return []
  const counts = await outcomesIn(reader, { places: codes, fewest: fewestCounted })
  const places = await placesWith(reader, [...new Set(counts.map(({ place }) => place))])
  return places.map(({ code, name }) => ({
    place: name,
    counts: counts.filter(({ place }) => place === code),
  }))
}
