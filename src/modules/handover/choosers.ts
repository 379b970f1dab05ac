import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionsWith, owners } from '../coalitions/index.ts'
import { initiativesWith, partiesOf } from '../initiatives/index.ts'
import { dayOf, isHeldOn, mandatesAt, peopleOf, runsOn } from '../organisations/index.ts'
import { connectorsOf, operatorsOfSite } from '../people/index.ts'
import { promisesWith } from '../promises/index.ts'
import { daysAfter, type Handover } from './handover.ts'

/** What is asked about a role for which a successor is to be chosen. */
type Asked = Pick<Handover, 'role' | 'holder' | 'thing' | 'areas' | 'begunAt'>

/** When nobody was chosen for so many days, the connectors choose too. */
const patience = 30

/**
 * Who chooses a successor for each of these, in the same order: the parties of the coalition or the initiative, those who decide for
 * the organisation; without any of them the connectors of the place, and else the operators. Cost: a fixed number of queries.
 */
export async function choosersOf(reader: Reader, asked: readonly Asked[]): Promise<string[][]> {
  if (asked.length === 0) return []
  const around = await peopleAround({ ...reader, actor: system }, asked)
  const connectors = await connectorsOf(reader, [...new Set(asked.flatMap(({ areas }) => areas))])
  const operators = await operatorsOfSite(reader)
  return asked.map(one => {
    const others = (persons: readonly string[]) =>
      [...new Set(persons)].filter(person => person !== one.holder)
    const parties = one.role.kind === 'keeping' ? [] : others(around(one))
    const near = others(
      connectors
        .filter(({ place }) => place === null || one.areas.includes(place))
        .map(({ person }) => person),
    )
    const isLate = daysAfter(one.begunAt, patience) <= reader.now
    if (one.role.kind === 'keeping') return others(operators)
    if (parties.length > 0) return isLate ? others([...parties, ...near]) : parties
    return near.length > 0 ? near : others(operators)
  })
}

/** Those who take part in the thing of a role. */
async function peopleAround(
  reader: Reader,
  asked: readonly Asked[],
): Promise<(asked: Asked) => readonly string[]> {
  const idsOf = (kind: string) =>
    asked.filter(({ thing }) => thing.kind === kind).map(({ thing }) => thing.id)
  const promises = await promisesWith(reader, idsOf('promise'))
  const coalitions = await coalitionsWith(reader, [
    ...idsOf('coalition'),
    ...promises.flatMap(({ coalition }) => coalition ?? []),
  ])
  const initiatives = await initiativesWith(reader, idsOf('initiative'))
  const parties = await partiesOf(reader, idsOf('initiative'))
  const deciders = await decidersAt(reader, [
    ...idsOf('organisation'),
    ...parties.map(({ organisation }) => organisation),
    ...promises.flatMap(({ organisation }) => organisation ?? []),
  ])
  const inCoalition = (id: string | null) =>
    coalitions
      .filter(coalition => coalition.id === id)
      .flatMap(coalition => owners(coalition).flatMap(({ person }) => person ?? []))
  return ({ thing }) => {
    if (thing.kind === 'coalition') return inCoalition(thing.id)
    if (thing.kind === 'organisation') return deciders(thing.id)
    if (thing.kind === 'initiative') {
      const stewards = initiatives.find(({ id }) => id === thing.id)?.stewards ?? []
      const taking = parties.filter(({ initiative }) => initiative === thing.id)
      return [...stewards, ...taking.flatMap(({ organisation }) => deciders(organisation))]
    }
    const promise = promises.find(({ id }) => id === thing.id)
    const together = inCoalition(promise?.coalition ?? null)
    return together.length > 0 ? together : deciders(promise?.organisation ?? '')
  }
}

/** Who has a mandate over everything at each of these organisations, or else whoever holds a position there. */
async function decidersAt(
  reader: Reader,
  organisations: readonly string[],
): Promise<(organisation: string) => readonly string[]> {
  const ids = [...new Set(organisations)]
  const today = dayOf(reader.now)
  const mandates = (await mandatesAt(reader, ids)).filter(one => one.everything && runsOn(one, today))
  const held = (await peopleOf(reader, ids)).filter(position => isHeldOn(position, today))
  return id => {
    const deciding = mandates.filter(({ organisation }) => organisation === id)
    const those = deciding.length > 0 ? deciding : held.filter(({ organisation }) => organisation === id)
    return those.map(({ person }) => person)
  }
}
