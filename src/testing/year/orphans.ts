import { sql } from 'kysely'
import type { World } from '../world.ts'
import { lookAround } from './around.ts'

/** What goes on, how much of it there is, and what of it nobody answers for or was asked about. */
export interface Answered {
  readonly kind: string
  readonly goingOn: number
  /** For which those around are asked to choose somebody. */
  readonly asked: number
  readonly orphans: readonly string[]
}

interface GoingOn {
  readonly title: string
  /** Ids by which a handover names it. */
  readonly ids: readonly string[]
  readonly answering: readonly (string | null)[]
}

export async function whoAnswers(world: World): Promise<Answered[]> {
  const { db } = world.house
  const around = await lookAround(world)
  const asked = await askedAbout(world, around.here)
  const coalitions = await db
    .selectFrom('coalitions')
    .select(['id', 'name'])
    .where('state', '=', 'running')
    .where('removed_at', 'is', null)
    .execute()
  const initiatives = await db
    .selectFrom('initiatives')
    .select(['id', 'title'])
    .where('removed_at', 'is', null)
    .execute()
  const promises = [...around.promises.values()].filter(
    ({ state }) => state === 'open' || state === 'changed',
  )
  const answeredOf = (kind: string, all: readonly GoingOn[]): Answered => {
    const alone = all.filter(({ answering }) => !answering.some(one => one !== null && around.here.has(one)))
    const isAsked = ({ ids }: GoingOn) => ids.some(id => asked.has(id))
    const orphans = alone.filter(one => !isAsked(one)).map(({ title }) => title)
    return { kind, goingOn: all.length, asked: alone.filter(isAsked).length, orphans }
  }
  return [
    answeredOf(
      'coalition',
      coalitions.map(({ id, name }) => ({ title: name, ids: [id], answering: around.stewards(id) })),
    ),
    answeredOf(
      'initiative',
      initiatives.map(({ id, title }) => ({
        ...{ title, ids: [id], answering: around.answering('initiative', id) },
      })),
    ),
    answeredOf(
      'voice of an organisation',
      around.parties.flatMap(({ id, organisation, person }) =>
        organisation === null
          ? []
          : {
              ...{ title: organisation, ids: [id] },
              answering: around.deciders(organisation).filter(one => one === person),
            },
      ),
    ),
    answeredOf(
      'position',
      around.held.map(({ organisation, person }) => ({
        ...{ title: organisation, ids: [organisation], answering: [person] },
      })),
    ),
    answeredOf(
      'promise',
      promises.map(({ id, what, person }) => ({
        ...{ title: what, ids: [id], answering: [person] },
      })),
    ),
  ]
}

/** Ids of what somebody who is here was asked to choose a successor for, or was asked to take over. */
async function askedAbout({ house }: World, here: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const rows = await house.db
    .selectFrom('handovers as h')
    .innerJoin('notices as n', join => join.on(sql<boolean>`n.thing = h.id::text`))
    .select(['h.role', 'h.thing', 'n.person'])
    .where('h.ended_at', 'is', null)
    .where('n.kind', 'in', ['handover_choose', 'handover_asked'])
    .execute()
  const told = rows.filter(({ person }) => here.has(person))
  return new Set(told.flatMap(({ role, thing }) => [role, thing]))
}
