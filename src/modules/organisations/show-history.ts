import type { Reader } from '../../platform/ctx/ctx.ts'
import { isSeenBy, peopleWith, type Person } from '../people/index.ts'
import { affairAt } from './load-affair.ts'
import { eventsOfClosures, eventsOfMandates, eventsOfPositions, type HistoryEvent } from './history.ts'
import type { Organisation } from './organisation.ts'
import { dayOf } from './position.ts'
import { closuresOf } from './queries/closures.ts'
import { mergedInto } from './queries/merges.ts'
import { successionsAt } from './queries/successions.ts'

export interface ShownHistory {
  readonly organisation: Organisation
  /** Newest first. */
  readonly events: readonly HistoryEvent[]
  /** The organisations that became this one, as they stood. */
  readonly before: readonly { name: string; summary: string; url: string | null; at: Date }[]
  /** Everybody whom the reader may see by name. */
  readonly people: readonly Person[]
}

/** What happened at an organisation, and at those that became it. */
export async function showHistory(reader: Reader, slug: string): Promise<ShownHistory> {
  const { organisation, affair } = await affairAt(reader, slug)
  const { id, name, createdAt } = organisation
  const { positions, mandates, today } = affair
  const [successions, before] = await Promise.all([successionsAt(reader, id), mergedInto(reader, id)])
  const closures = await closuresOf(reader, [id, ...before.map(one => one.id)])
  const names = new Map([[id, name], ...before.map(one => [one.id, one.name] as const)])
  const events: HistoryEvent[] = [
    { day: dayOf(createdAt), what: 'made', name },
    ...before.map(one => ({ day: dayOf(one.createdAt), what: 'made', name: one.name }) as const),
    ...before.map(one => ({ day: dayOf(one.at), what: 'merged', other: one.name }) as const),
    ...eventsOfPositions(positions, successions, { today, namesBefore: names }),
    ...eventsOfMandates(mandates, today),
    ...closures.flatMap(one => eventsOfClosures([one], names.get(one.organisation) ?? name, dayOf)),
  ]
  const named = [
    ...positions.map(({ person }) => person),
    ...successions.map(({ person }) => person),
    ...mandates.flatMap(({ givenBy }) => givenBy ?? []),
  ]
  const people = await peopleWith(reader, [...new Set(named)])
  return {
    ...{ organisation, before },
    events: events.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    people: people.filter(person => isSeenBy(reader.actor, person)),
  }
}
