import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Actor } from '../../../platform/ctx/actor.ts'
import type { Reader } from '../../../platform/ctx/ctx.ts'
import { circleOf, inCircle, seenBy } from '../../circles/index.ts'
import type { Theme } from '../../initiatives/index.ts'
import type { Bottleneck, State } from '../bottleneck.ts'
import { own } from './own-tables.ts'

/** Bottlenecks that the reader may see; who named one or speaks for its owner answers for it. */
export function seen({ db, actor }: Pick<Reader, 'db' | 'actor'>) {
  const answers = sql<boolean>`(${actor.person}::uuid in (b.created_by, b.answerer) or exists (
    select from bottleneck_answers as a where a.bottleneck = b.id and a.person = ${actor.person}::uuid))`
  return selectBottlenecks(db).where(seenBy(actor, 'b', answers))
}

/** Keeps what lists show to the actor: what is for everybody or for a circle of the actor, and was not taken away. */
export function listedFor(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(b.removed_at is null and b.hidden_at is null and ${inCircle(actor, 'b')})`
}

export function selectBottlenecks(db: Kysely<DB>) {
  return own(db)
    .selectFrom('bottlenecks as b')
    .innerJoin('bottleneck_rules as r', 'r.id', 'b.rule')
    .selectAll('b')
    .select(['r.name as rule_name', 'r.link as rule_link'])
    .select(
      sql<string[]>`array(select distinct a.person from bottleneck_answers as a
        where a.bottleneck = b.id and a.person is not null)`.as('spoke'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selectBottlenecks>['executeTakeFirstOrThrow']>>

export function asBottleneck(row: Row): Bottleneck {
  const { id, slug, title, blocks, tried, owner, answerer, hits, together } = row
  const { places, areas, example, version, reminders } = row
  const people = [row.created_by, answerer, ...row.spoke].filter(person => person !== null)
  return {
    ...{ id, slug, title, blocks, tried, owner, answerer, hits, together },
    ...{ places, areas, example, version, reminders },
    rule: { id: row.rule, name: row.rule_name, link: row.rule_link },
    state: row.state as State,
    themes: row.themes as Theme[],
    circle: circleOf(row),
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    askedAt: row.asked_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
    stewards: [...new Set(people)],
  }
}
