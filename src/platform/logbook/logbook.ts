import type { Transaction } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Thing } from '../activities/fact.ts'
import type { Told } from '../activities/write.ts'
import { hasRole, type Actor } from '../ctx/actor.ts'
import type { Reader } from '../ctx/ctx.ts'
import { logbookRoles, saveLogbook, type LogbookRole } from './queries.ts'

/** Something that is not public and that somebody sees by right of a role. */
export interface Look {
  /** What was looked at, such as `member`, `case` or `hidden_question`: the logbook has a word for it. */
  readonly what: string
  readonly object: Thing
  /** Whose it is. */
  readonly about: string | null
  readonly areas?: readonly string[]
}

/** Notes that the actor looks at this by right of a role; nothing for who has none there, or looks at what is their own. */
export async function noteLook({ db, actor, now }: Reader, look: Look): Promise<void> {
  const { what, object, about, areas = [] } = look
  const role = roleIn(actor, areas)
  if (role === null || about === actor.person) return
  await saveLogbook(db, [
    {
      ...{ at: now, actor: actor.person, role, deed: 'looked', what, about },
      ...{ object_kind: object.kind, object: object.id, areas: [...areas] },
    },
  ])
}

/** Notes what operators and moderators changed, and what anybody decided by right of a role. */
export async function noteChanges(
  tx: Transaction<DB>,
  told: readonly Told[],
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const rows = told.flatMap(({ name, fact }) => {
    const role = actor.person === null ? null : roleIn(actor, fact.areas)
    if (role === null || !isNoted(fact, role) || fact.object.id === actor.person) return []
    return [
      {
        ...{ at: now, actor: actor.person, role, deed: 'changed', what: name },
        about: fact.object.kind === 'person' && fact.verb !== 'Delete' ? fact.object.id : null,
        ...{ object_kind: fact.object.kind, object: fact.object.id, areas: [...fact.areas] },
      },
    ]
  })
  await saveLogbook(tx, rows)
}

/** What they do for themselves, such as following or blocking, is told to few and is nobody's business. */
function isNoted({ circle = 'public', asRole = false }: Told['fact'], role: LogbookRole): boolean {
  return asRole || (role !== 'connector' && circle !== 'named' && circle !== 'hidden')
}

/** The highest role of the actor in these areas. */
export function roleIn(actor: Actor, areas: readonly string[]): LogbookRole | null {
  if (actor.person === null) return null
  return logbookRoles.find(role => hasRole(actor, role, areas)) ?? null
}
