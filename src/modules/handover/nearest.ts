import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionsWith, owners } from '../coalitions/index.ts'
import { initiativesWith, partiesOf } from '../initiatives/index.ts'
import { dayOf, isHeldOn, organisationsWith, peopleOf } from '../organisations/index.ts'
import { isSeenBy, peopleIn, peopleWith, type Drive, type Person } from '../people/index.ts'
import type { Leaning } from './leans.ts'

/** Why somebody is near enough to do it too. */
export interface Near {
  readonly person: Person
  readonly why: 'takes_part' | 'works_at' | 'lives_near'
  /** The organisation, or the drive that fits; empty when there is nothing to add. */
  readonly what: string
}

/** Somebody who could, by id. */
type Candidate = Omit<Near, 'person'> & { readonly id: string }

const looked = 60

/**
 * Who could do each of these as well, by `thing person`: takes part already, works at an organisation of it, or else belongs to the
 * place, those who want what it is about first. Cost: a fixed number of queries.
 */
export async function nearestTo(
  reader: Reader,
  leanings: readonly Leaning[],
): Promise<ReadonlyMap<string, Near>> {
  if (leanings.length === 0) return new Map()
  const areas = [...new Set(leanings.flatMap(one => nearAreas(one)))]
  const around = await peopleIn(reader, { areas, limit: looked })
  const taking = await takersOf(reader, leanings)
  const working = await workersOf(reader, leanings)
  const themes = await themesOf(reader, leanings)
  const ids = leanings.flatMap(one => [...taking(one), ...working(one)]).map(({ id }) => id)
  const named = await peopleWith(reader, [...new Set(ids)])
  const seen = new Map(
    [...around, ...named].filter(person => isSeenBy(reader.actor, person)).map(person => [person.id, person]),
  )
  return new Map(
    leanings.flatMap(one => {
      const near = neighboursOf(around, one, themes(one))
      const all = [...taking(one), ...working(one), ...near]
      const found = all.find(({ id }) => id !== one.person && seen.has(id))
      const person = found && seen.get(found.id)
      if (!found || !person) return []
      return [[`${one.thing.id} ${one.person}`, { person, why: found.why, what: found.what }]]
    }),
  )
}

type CandidatesFor = (leaning: Leaning) => readonly Candidate[]

async function takersOf(reader: Reader, leanings: readonly Leaning[]): Promise<CandidatesFor> {
  const coalitions = await coalitionsWith(reader, idsOf(leanings, 'coalition'))
  return ({ thing }) =>
    coalitions
      .filter(({ id }) => id === thing.id)
      .flatMap(coalition => owners(coalition).flatMap(({ person }) => person ?? []))
      .map(id => ({ id, why: 'takes_part', what: '' }))
}

async function workersOf(reader: Reader, leanings: readonly Leaning[]): Promise<CandidatesFor> {
  const parties = await partiesOf(reader, idsOf(leanings, 'initiative'))
  const ids = new Set([
    ...idsOf(leanings, 'organisation'),
    ...parties.map(({ organisation }) => organisation),
  ])
  const today = dayOf(reader.now)
  const positions = (await peopleOf(reader, [...ids])).filter(one => isHeldOn(one, today))
  const names = new Map((await organisationsWith(reader, [...ids])).map(({ id, name }) => [id, name]))
  return ({ thing }) => {
    const own = parties.filter(({ initiative }) => initiative === thing.id)
    const those = new Set([thing.id, ...own.map(({ organisation }) => organisation)])
    return positions
      .filter(({ organisation }) => those.has(organisation))
      .map(({ person, organisation }) => ({
        ...{ id: person, why: 'works_at', what: names.get(organisation) ?? '' },
      }))
  }
}

async function themesOf(
  reader: Reader,
  leanings: readonly Leaning[],
): Promise<(leaning: Leaning) => readonly string[]> {
  const initiatives = await initiativesWith(reader, idsOf(leanings, 'initiative'))
  return ({ thing }) => initiatives.find(({ id }) => id === thing.id)?.themes ?? []
}

function neighboursOf(
  around: readonly Person[],
  leaning: Leaning,
  themes: readonly string[],
): readonly Candidate[] {
  const areas = nearAreas(leaning)
  return around
    .filter(({ areas: theirs }) => areas.some(area => theirs.includes(area)))
    .map(({ id, drives }) => {
      const what = drives.find(drive => isAbout(drive, themes)) ?? ''
      return { id, why: 'lives_near' as const, what }
    })
    .toSorted((a, b) => Number(b.what !== '') - Number(a.what !== ''))
}

function isAbout(drive: Drive, themes: readonly string[]): boolean {
  return themes.includes(drive) || (drive === 'children' && themes.includes('youth'))
}

/** Its districts and neighbourhoods; a whole municipality when it has none of those. */
function nearAreas({ areas }: Leaning): readonly string[] {
  const small = areas.filter(area => !area.startsWith('GM'))
  return small.length > 0 ? small : areas
}

function idsOf(leanings: readonly Leaning[], kind: string): string[] {
  return [...new Set(leanings.filter(({ thing }) => thing.kind === kind).map(({ thing }) => thing.id))]
}
