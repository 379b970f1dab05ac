import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Actor, Role } from '../../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { circlesOfPerson } from '../../circles/index.ts'
import { own } from './own-tables.ts'

/** These people as they act, with all their roles and circles, by id; who left is left out. For telling what they may see. */
export async function actorsWith(
  { db }: Pick<Reader, 'db'>,
  persons: readonly string[],
): Promise<ReadonlyMap<string, Actor>> {
  if (persons.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('people as p')
    .select(eb => [
      'p.id',
      'p.name',
      jsonArrayFrom(
        eb.selectFrom('grants as g').select(['g.role', 'g.place']).whereRef('g.person', '=', 'p.id'),
      ).as('grants'),
      circlesOfPerson('p.id').as('circles'),
    ])
    .where('p.id', 'in', [...persons])
    .where('p.removed_at', 'is', null)
    .execute()
  return new Map(
    rows.map(({ id, name, grants, circles }) => {
      const given = grants.map(({ role, place }) => ({ role: role as Role, place }))
      const actor = {
        person: id,
        name,
        grants: [{ role: 'member' as const, place: null }, ...given],
        circles,
      }
      return [id, { ...actor, system: false }]
    }),
  )
}

/** Somebody who acts through a mailed link: with no more rights than any member. */
export async function memberWithLink(reader: Pick<Reader, 'db'>, person: string): Promise<Actor | undefined> {
  const actor = (await actorsWith(reader, [person])).get(person)
  return actor && { ...actor, grants: [{ role: 'member', place: null }] }
}

/** Takes a profile off the pages, or puts it back when `hidden` is null. */
export async function saveHiding({ db, now }: Ctx, id: string, reason: string | null): Promise<void> {
  await own(db)
    .updateTable('people')
    .set({ hidden_at: reason === null ? null : now, hidden_reason: reason })
    .where('id', '=', id)
    .execute()
}
