import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Actor } from '../../../platform/ctx/actor.ts'
import { circleOf, circlesSeenBy, inCircle, seenBy as inSight } from '../../circles/index.ts'
import type { Age } from '../../search/index.ts'
import type { Initiative, Phase } from '../initiative.ts'
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

/** Keeps what the actor may see of the initiatives called `i`; stewards, also those who were only asked, answer for it. */
export function seenBy(actor: Actor): RawBuilder<boolean> {
  const isSteward = sql<boolean>`exists (select 1 from initiative_stewards as seer
    where seer.initiative = i.id and seer.person = ${actor.person}::uuid)`
  return inSight(actor, 'i', isSteward)
}

/** Keeps what lists show to the actor: what is for everybody or for a circle of the actor, and was not taken away. */
export function listedFor(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(i.removed_at is null and i.hidden_at is null and i.circle != 'hidden' and ${inCircle(actor, 'i')})`
}

/** The keys under which the lists of these areas stand for the actor, as `listAgain` writes them. */
export function listsOf(actor: Actor, areas: readonly string[]): string[] {
  const others = circlesSeenBy(actor).filter(circle => circle !== 'public')
  return areas.flatMap(area => [area, ...others.map(circle => `${area}!${circle}`)])
}

/** All of an initiative that stands in one row, with the ids of its stewards and of who was asked to be one. */
export function selectInitiatives(db: Kysely<DB>) {
  return own(db)
    .selectFrom('initiatives as i')
    .selectAll('i')
    .select([
      sql<string[]>`array(select s.person from initiative_stewards s
        where s.initiative = i.id and s.since is not null order by s.since, s.person)`.as('stewards'),
      sql<string[]>`array(select s.person from initiative_stewards s
        where s.initiative = i.id and s.since is null order by s.person)`.as('invited'),
    ])
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
    circle: circleOf(row),
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
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
    stewards: row.stewards,
    invited: row.invited,
  }
}
