import { system } from '../../platform/ctx/actor.ts'
import type { Thing } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionPath, joined, runningCoalitions, stewardsOf, type Coalition } from '../coalitions/index.ts'
import { initiativesGoingOn, pathOf as initiativePath } from '../initiatives/index.ts'
import {
  dayOf,
  isHeldOn,
  mandatesAt,
  organisationPath,
  organisationsIn,
  peopleOf,
  runsOn,
} from '../organisations/index.ts'
import { connectorsOf } from '../people/index.ts'
import type { Place } from '../places/index.ts'
import { runningOf } from '../promises/index.ts'

/** What would stop: the page is kept, the organisation decides, all is promised, a party speaks, the place is kept by one person only. */
export const ways = ['steward', 'mandate', 'promises', 'speaker', 'keeping'] as const
export type Way = (typeof ways)[number]

/** That something hangs on one person. */
export interface Leaning {
  readonly thing: Thing
  readonly title: string
  readonly path: string
  readonly areas: readonly string[]
  readonly person: string
  readonly ways: readonly Way[]
}

interface Held {
  readonly way: Way
  /** Everybody who does this for the thing. */
  readonly persons: readonly string[]
}

/** Per person, in which of these ways the thing hangs on that person alone. One promise is no dependence. */
export function leaningsIn(held: readonly Held[]): Map<string, Way[]> {
  const alone = new Map<string, Way[]>()
  for (const { way, persons } of held) {
    const [only, ...others] = new Set(persons)
    if (only === undefined || others.length > 0 || (way === 'promises' && persons.length < 2)) continue
    alone.set(only, [...new Set([...(alone.get(only) ?? []), way])])
  }
  return alone
}

type Named = Omit<Leaning, 'person' | 'ways'> & { readonly held: readonly Held[] }

const mostOrganisations = 500

/**
 * All that goes on in these areas, or everywhere, and hangs on one person. Only for those concerned; others get the count of it. Cost: a
 * fixed number of queries.
 */
export async function leaning(reader: Reader, areas?: readonly string[]): Promise<Leaning[]> {
  const all = { ...reader, actor: system }
  const named = [
    ...(await initiativesHeld(all, areas)),
    ...(await coalitionsHeld(all, areas)),
    ...(await organisationsHeld(all, areas)),
  ]
  return named.flatMap(({ held, ...thing }) =>
    [...leaningsIn(held)].map(([person, ways]) => ({ ...thing, person, ways })),
  )
}

/** Whether a place is kept by one connector only. */
export async function placeLeaning(reader: Reader, place: Place): Promise<Leaning[]> {
  const connectors = await connectorsOf(reader, [place.code])
  const own = connectors.filter(one => one.place === place.code).map(({ person }) => person)
  const { code, name, path, areas } = place
  return [...leaningsIn([{ way: 'keeping', persons: own }])].map(([person, those]) => ({
    ...{ thing: { kind: 'place', id: code }, title: name, path: `/${path}`, areas, person, ways: those },
  }))
}

async function initiativesHeld(reader: Reader, areas: readonly string[] | undefined): Promise<Named[]> {
  return (await initiativesGoingOn(reader, areas)).map(initiative => ({
    ...{ thing: { kind: 'initiative', id: initiative.id }, title: initiative.title, areas: initiative.areas },
    ...{ path: initiativePath(initiative), held: [{ way: 'steward', persons: initiative.stewards }] },
  }))
}

async function coalitionsHeld(reader: Reader, areas: readonly string[] | undefined): Promise<Named[]> {
  const coalitions = await runningCoalitions(reader, areas)
  const parties = coalitions.flatMap(joined)
  const persons = [...new Set(parties.flatMap(({ person }) => person ?? []))]
  const promises = await runningOf(reader, persons)
  const organisations = [...new Set(parties.flatMap(({ organisation }) => organisation ?? []))]
  const today = dayOf(reader.now)
  const mandates = (await mandatesAt(reader, organisations)).filter(mandate => runsOn(mandate, today))
  const speakers = (coalition: Coalition): Held[] =>
    joined(coalition).flatMap(({ organisation }) => {
      const able = mandates.filter(mandate => mandate.organisation === organisation)
      return organisation === null ? [] : [{ way: 'speaker', persons: able.map(({ person }) => person) }]
    })
  return coalitions.map(coalition => {
    const promised = promises.filter(promise => promise.coalition === coalition.id)
    const held: Held[] = [
      { way: 'steward', persons: stewardsOf(coalition) },
      { way: 'promises', persons: promised.flatMap(({ person }) => person ?? []) },
      ...speakers(coalition),
    ]
    const { id, name, areas } = coalition
    return { thing: { kind: 'coalition', id }, title: name, path: coalitionPath(coalition), areas, held }
  })
}

async function organisationsHeld(reader: Reader, areas: readonly string[] | undefined): Promise<Named[]> {
  const organisations = await organisationsIn(reader, { areas, limit: mostOrganisations })
  const ids = organisations.map(({ id }) => id)
  const today = dayOf(reader.now)
  const mandates = (await mandatesAt(reader, ids)).filter(mandate => runsOn(mandate, today))
  const positions = (await peopleOf(reader, ids)).filter(position => isHeldOn(position, today))
  return organisations.map(one => {
    const deciding = mandates.filter(({ organisation, everything }) => organisation === one.id && everything)
    const holding = positions.filter(({ organisation }) => organisation === one.id)
    const persons = (deciding.length > 0 ? deciding : holding).map(({ person }) => person)
    return {
      ...{ thing: { kind: 'organisation', id: one.id }, title: one.name, path: organisationPath(one) },
      ...{ areas: one.areas, held: [{ way: 'mandate', persons }] },
    }
  })
}
