import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Actor } from '../../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../../platform/ctx/ctx.ts'
import { loadOnce } from '../../../platform/db/load-once.ts'
import { circleOf, inCircle, seenBy } from '../../circles/index.ts'
import type { AboutKind, Conversation, Proof } from '../conversation.ts'
import { own } from './own-tables.ts'

/** The conversations with these ids that the reader may see, in no order; removed ones are left out. */
export function conversationsWith(reader: Reader, ids: readonly string[]): Promise<Conversation[]> {
  return loadOnce(reader, ids, byId)
}

const byId = {
  async load(reader: Reader, ids: readonly string[]): Promise<Conversation[]> {
    const rows = await seen(reader)
      .where('c.id', 'in', [...ids])
      .where('c.removed_at', 'is', null)
      .execute()
    return rows.map(asConversation)
  },
  keyOf: ({ id }: Conversation) => id,
}

/** The conversation at this slug, also when it was removed. */
export async function conversationAt(reader: Reader, slug: string): Promise<Conversation | undefined> {
  const row = await seen(reader).where('c.slug', '=', slug).executeTakeFirst()
  return row && asConversation(row)
}

/** The same by id, locked until the transaction ends. */
export async function lockConversation(ctx: Ctx, id: string): Promise<Conversation | undefined> {
  const row = await seen(ctx).where('c.id', '=', id).forNoKeyUpdate('c').executeTakeFirst()
  return row && asConversation(row)
}

/** The same, shared with others who read it: nobody changes it until all of them are ready. */
export async function shareConversation(ctx: Ctx, id: string): Promise<Conversation | undefined> {
  const row = await seen(ctx).where('c.id', '=', id).forShare('c').executeTakeFirst()
  return row && asConversation(row)
}

/** Ids of open conversations whose time is over. */
export async function dueToClose({ db, now }: Pick<Reader, 'db' | 'now'>): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('conversations')
    .select('id')
    .where('state', '=', 'open')
    .where('closes_at', '<=', now)
    .where('removed_at', 'is', null)
    .orderBy('closes_at')
    .execute()
  return rows.map(({ id }) => id)
}

/** The last of a page: the next page begins after it. */
export interface Cursor {
  readonly at: Date
  readonly id: string
}

export interface ListWish {
  readonly limit: number
  /** Codes of places; everywhere when left out. */
  readonly scope?: readonly string[] | undefined
  readonly state?: Conversation['state'] | undefined
  readonly after?: Cursor | undefined
}

/** What lists show to the reader: what changed last first. */
export async function conversationsIn(
  { db, actor }: Reader,
  { limit, scope, state, after }: ListWish,
): Promise<Conversation[]> {
  const rows = await selectConversations(db)
    .where(listedFor(actor))
    .$if(scope !== undefined, query => query.where(sql<boolean>`c.areas && ${[...(scope ?? [])]}::text[]`))
    .$if(state !== undefined, query => query.where('c.state', '=', state ?? 'open'))
    .$if(after !== undefined, query =>
      query.where(sql<boolean>`(c.updated_at, c.id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('c.updated_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asConversation)
}

/** Those that belong to one of these things, as lists show them to the reader; the newest first. */
export async function conversationsAbout({ db, actor }: Reader, about: string): Promise<Conversation[]> {
  const rows = await selectConversations(db)
    .where(listedFor(actor))
    .where('c.about', '=', about)
    .orderBy('c.created_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(asConversation)
}

/** Keeps what lists show to the actor: what is for everybody or for a circle of the actor, and was not taken away. */
function listedFor(actor: Actor): RawBuilder<boolean> {
  return sql<boolean>`(c.removed_at is null and c.hidden_at is null and ${inCircle(actor, 'c')})`
}

/** Conversations that the reader may see; who leads one always does. */
function seen({ db, actor }: Pick<Reader, 'db' | 'actor'>) {
  const leads = sql<boolean>`exists (select from conversation_hosts as h
    where h.conversation = c.id and h.person = ${actor.person}::uuid)`
  return selectConversations(db).where(seenBy(actor, 'c', leads))
}

function selectConversations(db: Kysely<DB>) {
  return own(db)
    .selectFrom('conversations as c')
    .selectAll('c')
    .select(
      sql<string[]>`array(select h.person from conversation_hosts as h
        where h.conversation = c.id order by h.since, h.person)`.as('hosts'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof selectConversations>['executeTakeFirstOrThrow']>>

function asConversation(row: Row): Conversation {
  const { id, slug, title, intro, places, areas, example, version, hosts } = row
  return {
    ...{ id, slug, title, intro, places, areas, example, version, hosts },
    about:
      row.about_kind !== null && row.about !== null
        ? { kind: row.about_kind as AboutKind, id: row.about }
        : null,
    proof: row.proof as Proof,
    checkedFirst: row.checked_first,
    state: row.state as Conversation['state'],
    closesAt: row.closes_at,
    closedAt: row.closed_at,
    doneWith: row.done_with,
    doneAt: row.done_at,
    circle: circleOf(row),
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
    hiddenAt: row.hidden_at,
    hiddenReason: row.hidden_reason,
  }
}
