import { sql, type Expression, type ExpressionBuilder, type Kysely, type SqlBool } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import { hasRole, type Actor } from '../../../platform/ctx/actor.ts'
import type { Age } from '../../search/index.ts'
import type { Circle, Initiative, Phase } from '../initiative.ts'
import type { Theme } from '../themes.ts'

type Tables =
  | 'initiatives'
  | 'initiative_areas'
  | 'initiative_stewards'
  | 'initiative_parties'
  | 'initiative_wants'
  | 'initiative_reins'
  | 'initiative_suggestions'

/** Only this module's tables. */
export function own(db: Kysely<DB>): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}

/** Keeps what the actor may see: public, for members when signed in, hidden for stewards and those who watch the place. */
export function seenBy(actor: Actor) {
  return (eb: ExpressionBuilder<Pick<DB, Tables> & { i: DB['initiatives'] }, 'i'>): Expression<SqlBool> => {
    if (actor.system || hasRole(actor, 'moderator')) return eb.val(true)
    if (actor.person === null) return eb('i.circle', '=', 'public')
    const watched = actor.grants.flatMap(({ role, place }) =>
      role === 'member' || place === null ? [] : [place],
    )
    return eb.or([
      eb('i.circle', 'in', ['public', 'members']),
      sql<boolean>`i.areas && ${watched}::text[]`,
      eb.exists(
        eb
          .selectFrom('initiative_stewards as seer')
          .select('seer.initiative')
          .whereRef('seer.initiative', '=', 'i.id')
          .where('seer.person', '=', actor.person),
      ),
    ])
  }
}

/** All of an initiative that stands in one row, with the ids of its stewards. */
export function selectInitiatives(db: Kysely<DB>) {
  return own(db)
    .selectFrom('initiatives as i')
    .selectAll('i')
    .select(
      sql<string[]>`array(select s.person from initiative_stewards s
        where s.initiative = i.id and s.since is not null order by s.since, s.person)`.as('stewards'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selectInitiatives>['executeTakeFirstOrThrow']>>

export function asInitiative(row: Row): Initiative {
  const { longitude, latitude } = row
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    story: row.story,
    phase: row.phase as Phase,
    themes: row.themes as Theme[],
    places: row.places,
    areas: row.areas,
    point: longitude === null || latitude === null ? null : { longitude, latitude },
    circle: row.circle as Circle,
    links: row.links,
    example: row.example,
    version: row.version,
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmed_by,
    age: row.age as Age,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    import: row.import,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
    stewards: row.stewards,
  }
}
